package org.composure.language.grammar;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.composure.language.document.Flow;
import org.composure.language.document.Node;
import org.composure.language.shape.FormsShape;
import org.composure.language.shape.Key;
import org.composure.language.shape.ListShape;
import org.composure.language.shape.ObjectShape;
import org.composure.language.shape.PhraseShape;
import org.composure.language.shape.QuantityShape;
import org.composure.language.shape.Scalars;
import org.composure.language.shape.SchemaDefinitions;
import org.composure.language.shape.Shape;
import org.composure.language.shape.Spot;
import org.composure.scenario.Routing;
import org.composure.scenario.Routing.LadderStep;
import org.composure.scenario.Routing.WhoIsNext;
import org.composure.scenario.Routing.WhoServes;
import org.jspecify.annotations.Nullable;

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

    private static final Key<WhoServes> WHO_SERVES = Key.optional(
            "whoServes",
            PhraseShape.of(
                    "rule for who serves",
                    entry("longest idle agent", WhoServes.LONGEST_IDLE_AGENT),
                    entry("fastest agent", WhoServes.FASTEST_AGENT),
                    entry("first team of ladder", WhoServes.FIRST_TEAM_OF_LADDER)),
            "Which of the idle agents takes an arrival.");
    private static final Key<WhoIsNext> WHO_IS_NEXT = Key.optional(
            "whoIsNext",
            PhraseShape.of(
                    "rule for who is next",
                    entry("longest waiting", WhoIsNext.LONGEST_WAITING),
                    entry("best level", WhoIsNext.BEST_LEVEL)),
            "Which of the waiting contacts a freed agent takes.");
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

    private static final Key<Map<String, List<LadderStep>>> LADDERS =
            Key.optional("ladders", new Ladders(), "By contact type, the teams in the order they are tried.");

    static final Shape<Routing> SHAPE = new FormsShape<>(
            "routing is a phrase like longest idle agent first, or { whoServes: …, whoIsNext: … }",
            PHRASE,
            new ObjectShape<>(
                    "routing",
                    List.of(WHO_SERVES, WHO_IS_NEXT, PREEMPTIVE, LADDERS),
                    fields -> new Routing(
                            fields.or(WHO_SERVES, WhoServes.LONGEST_IDLE_AGENT),
                            fields.or(WHO_IS_NEXT, WhoIsNext.LONGEST_WAITING),
                            fields.or(PREEMPTIVE, false),
                            fields.or(LADDERS, Map.of()))),
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

    /** Ladders by contact type. */
    private static final class Ladders implements Shape<Map<String, List<LadderStep>>> {

        @Override
        public @Nullable Map<String, List<LadderStep>> read(Spot spot) {
            if (!(spot.node() instanceof Node.Mapping mapping)) {
                spot.problem("ladders are a map from contact types to lists of teams");
                return null;
            }
            int before = spot.reading().problemCount();
            Map<String, List<LadderStep>> ladders = new LinkedHashMap<>();
            for (var written : mapping.entries().entrySet()) {
                String type = written.getKey();
                List<LadderStep> steps =
                        STEPS.read(spot.key(type, written.getValue().value()));
                if (!Names.CONTACT_TYPE.knows(type, spot.reading())) {
                    spot.reading()
                            .problems()
                            .add(
                                    written.getValue().keyPlace(),
                                    spot.path().key(type),
                                    Flow.shortened(written.getValue().value()),
                                    "a ladder must be that of a contact type",
                                    Names.CONTACT_TYPE.hint(type, spot.reading()));
                } else if (steps != null) {
                    ladders.put(type, steps);
                }
            }
            return spot.reading().problemCount() > before ? null : ladders;
        }

        @Override
        public Map<String, Object> schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.object("type", "object", "additionalProperties", STEPS.schema(definitions));
        }
    }
}
