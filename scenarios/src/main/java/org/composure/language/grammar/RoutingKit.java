package org.composure.language.grammar;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.composure.language.shape.CountShape;
import org.composure.language.shape.Fields;
import org.composure.language.shape.Key;
import org.composure.language.shape.NumberShape;
import org.composure.language.shape.PhraseShape;
import org.composure.language.shape.QuantityShape;
import org.composure.language.shape.Shape;
import org.composure.scenario.Routing.WhoIsNext;
import org.composure.scenario.Routing.WhoServes;
import org.composure.scenario.RoutingNumbers;

/** The words for the rules of the kit and for the numbers they read. */
final class RoutingKit {
    private RoutingKit() {}

    private static final int RESERVE_MAX = 100_000;

    static final Key<WhoServes> WHO_SERVES = Key.optional(
            "whoServes",
            PhraseShape.of(
                    "rule for who serves",
                    entry("longest idle agent", WhoServes.LONGEST_IDLE_AGENT),
                    entry("fastest agent", WhoServes.FASTEST_AGENT),
                    entry("first team of ladder", WhoServes.FIRST_TEAM_OF_LADDER),
                    entry("least occupied agent", WhoServes.LEAST_OCCUPIED_AGENT),
                    entry("idleness ratio", WhoServes.IDLENESS_RATIO),
                    entry("same team", WhoServes.SAME_TEAM),
                    entry("random agent", WhoServes.RANDOM_AGENT)),
            "Which of the idle agents takes an arrival.");

    static final Key<WhoIsNext> WHO_IS_NEXT = Key.optional(
            "whoIsNext",
            PhraseShape.of(
                    "rule for who is next",
                    entry("longest waiting", WhoIsNext.LONGEST_WAITING),
                    entry("best level", WhoIsNext.BEST_LEVEL),
                    entry("ageing", WhoIsNext.AGEING),
                    entry("queue ratio", WhoIsNext.QUEUE_RATIO),
                    entry("c mu", WhoIsNext.C_MU),
                    entry("c mu theta", WhoIsNext.C_MU_THETA),
                    entry("maximum pressure", WhoIsNext.MAXIMUM_PRESSURE),
                    entry("service level slack", WhoIsNext.SERVICE_LEVEL_SLACK),
                    entry("value at risk", WhoIsNext.VALUE_AT_RISK),
                    entry("sensed angriest", WhoIsNext.SENSED_ANGRIEST),
                    entry("most attempts", WhoIsNext.MOST_ATTEMPTS),
                    entry("random", WhoIsNext.RANDOM),
                    entry("least work", WhoIsNext.LEAST_WORK),
                    entry("least patience", WhoIsNext.LEAST_PATIENCE)),
            "Which of the waiting contacts a freed agent takes.");

    private static final Key<Map<String, Double>> WEIGHTS = Key.optional(
            "weights",
            byType("weights", NumberShape.positive("a weight")),
            "By contact type, what its waiting counts for rules that ask; 1 where none is given.");
    private static final Key<Map<String, Double>> TARGETS = Key.optional(
            "targets",
            byType("targets", QuantityShape.DURATION_OR_ZERO),
            "By contact type, the wait within which to answer; the service level's where none is given.");
    private static final Key<Map<String, Double>> IDLENESS = Key.optional(
            "idleness",
            new ByKnownName<>(
                    Names.TEAM,
                    "idleness is a map from teams to parts of the idleness",
                    "a part of the idleness must be that of a team",
                    NumberShape.positive("a part of the idleness")),
            "By team, its part of all idleness; 1 where none is given.");
    private static final Key<Map<String, Integer>> RESERVE = Key.optional(
            "reserve",
            byType("reserve", new CountShape("a reserve", 0, RESERVE_MAX)),
            "By contact type, how many agents of a team it must leave free for others.");
    private static final Key<Double> REROUTE_AFTER = Key.optional(
            "rerouteAfter",
            QuantityShape.DURATION_OR_ZERO,
            "Waiting time from which on teams help whose skill is not of level 1.");

    static final List<Key<?>> NUMBERS = List.of(WEIGHTS, TARGETS, IDLENESS, RESERVE, REROUTE_AFTER);

    static RoutingNumbers numbers(Fields fields) {
        return new RoutingNumbers(
                fields.or(WEIGHTS, Map.of()),
                fields.or(TARGETS, Map.of()),
                fields.or(IDLENESS, Map.of()),
                fields.or(RESERVE, Map.of()),
                fields.or(REROUTE_AFTER, 0.0));
    }

    private static <T> Shape<Map<String, T>> byType(String what, Shape<T> each) {
        return new ByKnownName<>(
                Names.CONTACT_TYPE,
                "%s is a map from contact types to values".formatted(what),
                "a key of %s must be a contact type".formatted(what),
                each);
    }
}
