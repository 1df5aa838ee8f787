package org.composure.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.composure.planner.WorkforceRules;
import org.composure.table.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code plan} may be told about the weeks to come; numbers in percent, weeks and hours. */
final class WeeksAhead {

    private static final double PERCENT = 100;
    private static final WorkforceRules USUAL = WorkforceRules.usual(1);

    @Option(
            names = "--weeks",
            paramLabel = "N",
            description = "Look so many weeks ahead: required and available FTE, whom to hire when.")
    private @Nullable Integer weeks;

    @Option(names = "--growth", paramLabel = "PERCENT", description = "More contacts in a year. Default: 0.")
    private @Nullable Double growth;

    @Option(
            names = "--shrinkage",
            paramLabel = "PERCENT",
            description = "Of paid time in which nobody is there for contacts. Default: 30.")
    private @Nullable Double shrinkage;

    @Option(names = "--attrition", paramLabel = "PERCENT", description = "Of agents who leave in a year. Default: 30.")
    private @Nullable Double attrition;

    @Option(names = "--class-size", paramLabel = "N", description = "New agents in a class, at most. Default: 12.")
    private @Nullable Integer classMax;

    @Option(names = "--training", paramLabel = "WEEKS", description = "From hiring to the first contact. Default: 6.")
    private @Nullable Integer training;

    @Option(
            names = "--ramp",
            paramLabel = "WEEKS",
            description = "From the first contact to the usual pace. Default: 6.")
    private @Nullable Integer ramp;

    @Option(names = "--hours", paramLabel = "HOURS", description = "Paid to a full-time agent a week. Default: 40.")
    private @Nullable Double hours;

    @Option(names = "--fte", paramLabel = "N", description = "Agents there are now. Default: as many as are required.")
    private @Nullable Double fte;

    @Option(names = "--weeks-file", paramLabel = "FILE", description = "Write every week as CSV.")
    private @Nullable Path file;

    boolean isAsked() {
        return weeks != null;
    }

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (weeks == null) {
            boolean other = growth != null
                    || shrinkage != null
                    || attrition != null
                    || classMax != null
                    || training != null
                    || ramp != null
                    || hours != null
                    || fte != null
                    || file != null;
            if (other) {
                problems.add(
                        "--growth, --shrinkage, --attrition and their like say how weeks change,\nbut --weeks is not given.");
            }
            return problems;
        }
        try {
            rules();
        } catch (IllegalArgumentException impossible) {
            problems.add(
                    "--weeks %d: weeks are 1 to 520, shares from 0 to below 100 percent, hours and classes above zero."
                            .formatted(weeks));
        }
        if (file != null) {
            new WholeFile(file)
                    .obstacle()
                    .ifPresent(text -> problems.add("--weeks-file cannot be written:\n%s.".formatted(text)));
        }
        return problems;
    }

    WorkforceRules rules() {
        return new WorkforceRules(
                weeks == null ? 1 : weeks,
                growth == null ? USUAL.growthPerYear() : growth / PERCENT,
                shrinkage == null ? USUAL.shrinkage() : shrinkage / PERCENT,
                attrition == null ? USUAL.attritionPerYear() : attrition / PERCENT,
                classMax == null ? USUAL.classMax() : classMax,
                training == null ? USUAL.trainingWeeks() : training,
                ramp == null ? USUAL.rampWeeks() : ramp,
                USUAL.rampFrom(),
                hours == null ? USUAL.hoursPerWeek() : hours,
                fte == null ? USUAL.fteAtStart() : fte);
    }

    /** These options as they would be typed. */
    String words() {
        StringBuilder words = new StringBuilder();
        add(words, "--weeks", weeks);
        add(words, "--growth", growth);
        add(words, "--shrinkage", shrinkage);
        add(words, "--attrition", attrition);
        add(words, "--class-size", classMax);
        add(words, "--training", training);
        add(words, "--ramp", ramp);
        add(words, "--hours", hours);
        add(words, "--fte", fte);
        if (file != null) {
            words.append(" --weeks-file ").append(AsTyped.path(file));
        }
        return words.toString();
    }

    private static void add(StringBuilder words, String option, @Nullable Number value) {
        if (value != null) {
            words.append(' ').append(option).append(' ').append(AsTyped.number(value.doubleValue()));
        }
    }
}
