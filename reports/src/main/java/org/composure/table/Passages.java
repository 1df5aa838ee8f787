package org.composure.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.composure.measure.Indicator;
import org.composure.scenario.Assumption;
import org.composure.scenario.Assumption.Grade;
import org.composure.scenario.Scenario;
import org.composure.study.Highlights;
import org.composure.study.IntervalMetrics;
import org.composure.study.Provenance;
import org.composure.study.World;

/** The passages that every answer on a terminal has. */
final class Passages {

    private static final int GUESSES_SHOWN = 5;
    private static final int VALUE_WIDTH = 40;

    private Passages() {}

    /** What was asked. */
    static String question(Scenario scenario) {
        String title = Prose.wrapped("", scenario.title());
        String question = scenario.question();
        return question.isBlank() || question.equals(scenario.title()) ? title : title + Prose.wrapped("", question);
    }

    /** The goal and the contacts through the day, a line for each world. */
    static String day(List<World> worlds) {
        if (!DayLine.fits(worlds.get(0))) {
            return "";
        }
        World base = worlds.get(0);
        List<IntervalMetrics> day = Highlights.day(base);
        StringBuilder text = new StringBuilder();
        List<Indicator> shown = new ArrayList<>(Highlights.of(worlds).subList(0, 1));
        base.find("offered").ifPresent(offered -> shown.add(offered.indicator()));
        for (Indicator indicator : shown) {
            Columns columns = Columns.ofWords();
            boolean same = indicator.key().equals("offered");
            List<World> lines = same ? List.of(base) : worlds;
            double greatest = lines.stream()
                    .flatMap(world -> DayLine.values(world, day, indicator).stream())
                    .filter(value -> !Double.isNaN(value))
                    .max(Double::compare)
                    .orElse(0.0);
            for (World world : lines) {
                columns.row(
                        same ? "" : Prose.clipped(world.name(), 18),
                        DayLine.bars(DayLine.values(world, day, indicator), greatest),
                        DayLine.range(world, day, indicator));
            }
            text.append("%n%s by time of day, from %s%n"
                            .formatted(indicator.name(), day.get(0).from()))
                    .append(columns.text());
        }
        return text.toString();
    }

    /** Assumptions counted by grade, and the guesses one by one. */
    static String assumptions(Scenario scenario) {
        if (scenario.assumptions().isEmpty()) {
            return "";
        }
        Map<Grade, List<Assumption>> byGrade = scenario.assumptions().stream()
                .collect(Collectors.groupingBy(
                        Assumption::grade, () -> new EnumMap<>(Grade.class), Collectors.toList()));
        String counts = byGrade.entrySet().stream()
                .map(entry ->
                        entry.getValue().size() + " " + entry.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        StringBuilder text = new StringBuilder("%nAssumptions: %s%n".formatted(counts));
        List<Assumption> guesses = byGrade.getOrDefault(Grade.GUESSED, List.of());
        Columns columns = Columns.ofWords();
        guesses.stream()
                .limit(GUESSES_SHOWN)
                .forEach(guess -> columns.row(
                        "guessed",
                        Prose.clipped(guess.path(), VALUE_WIDTH),
                        Prose.clipped(guess.value(), VALUE_WIDTH)));
        text.append(columns.text());
        if (guesses.size() > GUESSES_SHOWN) {
            text.append(
                    "  and %d more guesses; all are in --html and --json%n".formatted(guesses.size() - GUESSES_SHOWN));
        }
        return text.toString();
    }

    /** What a reader should know, each thing once. */
    static String notes(List<World> worlds) {
        StringBuilder text = new StringBuilder();
        worlds.stream()
                .flatMap(world -> world.notes().stream())
                .distinct()
                .forEach(note -> text.append(Prose.wrapped("  ", note)));
        return text.isEmpty() ? "" : "\nBefore you lean on it\n" + text;
    }

    /** How to see it again. */
    static String again(Provenance provenance, List<World> worlds) {
        String hashes = worlds.stream()
                .map(world -> world.name() + " " + shortened(world.hash()))
                .collect(Collectors.joining(", "));
        return "\n" + Prose.wrapped("again:  ", provenance.command())
                + Prose.wrapped(
                        "        ",
                        "(seed %d, version %s; %s)".formatted(provenance.seed(), provenance.version(), hashes));
    }

    /** A banner over an answer that somebody stopped. */
    static String unfinished(Provenance provenance) {
        return provenance.finished()
                ? ""
                : "UNFINISHED: stopped after %d of the runs; the answer stands on those.%n%n"
                        .formatted(provenance.replications());
    }

    private static String shortened(String hash) {
        return hash.length() <= 12 ? hash : hash.substring(0, 12);
    }
}
