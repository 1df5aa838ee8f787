package org.composure.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.scenario.Assumption;
import org.composure.scenario.Assumption.Grade;
import org.composure.scenario.ContactType;
import org.composure.scenario.EmotionModel;
import org.composure.scenario.Scenario;
import org.composure.study.World;

/** What an answer cannot tell: found from what its scenarios guess and leave out. */
final class Limits {

    private static final int GUESSES_NAMED = 6;

    private Limits() {}

    /** In sentences, the weightiest first. */
    static List<String> of(List<World> worlds) {
        Scenario scenario = worlds.get(0).scenario();
        List<String> limits = new ArrayList<>();
        guesses(scenario).ifPresent(limits::add);
        limits.add(
                "The ± is the doubt of simulating for a limited time. That the scenario's own numbers may be wrong is not in it.");
        if (scenario.emotion() == EmotionModel.OFF) {
            limits.add("What customers feel, who leaves for good and what that costs: feelings are switched off here.");
        }
        if (worlds.stream().allMatch(Limits::isFree)) {
            limits.add("What it costs: no team has a pay in this scenario.");
        }
        if (scenario.contactTypes().stream().noneMatch(Limits::comesAgain)) {
            limits.add("Who tries again: in this scenario nobody who hung up or was turned away calls a second time.");
        }
        worlds.stream().flatMap(world -> world.notes().stream()).distinct().forEach(limits::add);
        return limits;
    }

    private static Optional<String> guesses(Scenario scenario) {
        List<Assumption> guesses = scenario.assumptions().stream()
                .filter(assumption -> assumption.grade() == Grade.GUESSED)
                .toList();
        if (guesses.isEmpty()) {
            return Optional.empty();
        }
        String named = Stream.concat(
                        guesses.stream().limit(GUESSES_NAMED).map(Assumption::path),
                        guesses.size() > GUESSES_NAMED ? Stream.of("…") : Stream.empty())
                .collect(Collectors.joining(", "));
        return Optional.of("Whether it holds if the guesses are wrong: %d of %d assumptions are guesses (%s)."
                .formatted(guesses.size(), scenario.assumptions().size(), named));
    }

    private static boolean isFree(World world) {
        return world.ledger().lines().stream().allMatch(line -> line.mean().signum() == 0);
    }

    private static boolean comesAgain(ContactType type) {
        return type.redialAfterAbandoning().probability() > 0
                || type.redialAfterBlocking().probability() > 0
                || type.returnAfterService().probability() > 0;
    }
}
