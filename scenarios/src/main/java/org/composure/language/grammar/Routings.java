package org.composure.language.grammar;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.composure.language.document.Flow;
import org.composure.language.shape.FormsShape;
import org.composure.language.shape.Key;
import org.composure.language.shape.ListShape;
import org.composure.language.shape.ObjectShape;
import org.composure.language.shape.PhraseShape;
import org.composure.language.shape.QuantityShape;
import org.composure.language.shape.Scalars;
import org.composure.language.shape.Shape;
import org.composure.language.shape.Spot;
import org.composure.scenario.Routing;
import org.composure.scenario.Routing.LadderStep;
import org.composure.scenario.Routing.WhoIsNext;
import org.composure.scenario.Routing.WhoServes;

/** How routing is written: a phrase, or who serves, who is next, preemption and ladders. */
final class Routings {
    private Routings() {}

    private static final Routing FASTEST =
            new Routing(WhoServes.FASTEST_AGENT, WhoIsNext.LONGEST_WAITING, false, Map.of());
    private static final Routing LADDER =
            new Routing(WhoServes.FIRST_TEAM_OF_LADDER, WhoIsNext.LONGEST_WAITING, false, Map.of());

    private static final PhraseShape<Routing> PHRASE = PhraseShape.of(
            "routing rule",
            entry("longest idle agent first", Routing.EVERYDAY),
            entry("longest idle agent", Routing.EVERYDAY),
            entry("first come first served", Routing.EVERYDAY),
            entry("priority", Routing.PRIORITY),
            entry("fastest agent first", FASTEST),
            entry("fastest agent", FASTEST),
            entry("ladder", LADDER));

    private static final Key<Boolean> PREEMPTIVE = Key.optional(
            "preemptive", Scalars.YES_OR_NO, "Whether a contact of a better level interrupts one of a worse level.");

    private static final Key<String> TEAM =
            Key.required("team", Names.TEAM, "That may take the contact.", "a step of a ladder must name a team");
    private static final Key<Double> AFTER =
            Key.optional("after", QuantityShape.DURATION_OR_ZERO, "Waiting time from which on it may.");

    private static final Shape<LadderStep> STEP = new FormsShape<>(
            "a step of a ladder is a team, or { team: …, after: 30 s }",
            Names.TEAM.map(team -> new LadderStep(team, 0)),
            new ObjectShape<>(
                    "step of a ladder",
                    List.of(TEAM, AFTER),
                    fields -> new LadderStep(fields.get(TEAM), fields.or(AFTER, 0.0))),
            null);

    private static final Shape<List<LadderStep>> STEPS =
            ListShape.of("steps of a ladder", STEP, 1, 1000).checked(Routings::teamsDiffer);

    private static final Key<Map<String, List<LadderStep>>> LADDERS = Key.optional(
            "ladders",
            new ByKnownName<>(
                    Names.CONTACT_TYPE,
                    "ladders are a map from contact types to lists of teams",
                    "a ladder must be that of a contact type",
                    STEPS),
            "By contact type, the teams in the order they are tried.");

    private static final List<Key<?>> KEYS = Stream.concat(
                    Stream.of(RoutingKit.WHO_SERVES, RoutingKit.WHO_IS_NEXT, PREEMPTIVE, LADDERS),
                    RoutingKit.NUMBERS.stream())
            .toList();

    static final Shape<Routing> SHAPE = new FormsShape<>(
            "routing is a phrase like longest idle agent first, or { whoServes: …, whoIsNext: … }",
            PHRASE,
            new ObjectShape<>(
                    "routing",
                    KEYS,
                    fields -> new Routing(
                            fields.or(RoutingKit.WHO_SERVES, WhoServes.LONGEST_IDLE_AGENT),
                            fields.or(RoutingKit.WHO_IS_NEXT, WhoIsNext.LONGEST_WAITING),
                            fields.or(PREEMPTIVE, false),
                            fields.or(LADDERS, Map.of()),
                            RoutingKit.numbers(fields),
                            null)),
            null);

    private static boolean teamsDiffer(List<LadderStep> steps, Spot spot) {
        Set<String> seen = new HashSet<>();
        for (LadderStep step : steps) {
            if (!seen.add(step.team())) {
                spot.problem(
                        "a team may be on a ladder only once, and %s is twice".formatted(Flow.quoted(step.team())));
                return false;
            }
        }
        return true;
    }
}
