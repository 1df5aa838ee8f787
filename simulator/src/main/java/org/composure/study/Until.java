package org.composure.study;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a study has run enough, as people say it: {@code clear}, {@code halfwidth=0.5%} or a number of runs. */
public sealed interface Until {

    /** Runs that anybody may ask for. */
    int RUNS_MAX = 1_000_000;

    /** Until it is clear which is better. */
    record Clear() implements Until {}

    /** Until the goal is known to within a share of itself. */
    record HalfWidth(double relative) implements Until {}

    /** So many runs. */
    record Runs(int number) implements Until {}

    /**
     * Reads what people say.
     *
     * @throws BadInputException if it is none of the three
     */
    static Until parse(String text) {
        String said = text.strip().toLowerCase(Locale.ROOT);
        if (said.equals("clear")) {
            return new Clear();
        }
        Matcher width = Pattern.compile("half-?width\\s*=\\s*([0-9]*\\.?[0-9]+)\\s*(%?)")
                .matcher(said);
        if (width.matches()) {
            double number = Double.parseDouble(width.group(1));
            double relative = width.group(2).isEmpty() ? number : number / 100;
            if (relative > 0 && relative < 1) {
                return new HalfWidth(relative);
            }
        }
        if (said.matches("[0-9]{1,7}")) {
            int number = Integer.parseInt(said);
            if (number >= 1 && number <= RUNS_MAX) {
                return new Runs(number);
            }
        }
        throw new BadInputException(
                "--until %s: it must be \"clear\", \"halfwidth=0.5%%\" (a share of the goal, above 0 and below 100 %%) or a number from 1 to %d. Maybe --until clear."
                        .formatted(text, RUNS_MAX));
    }

    /** As it is said on the command line. */
    default String text() {
        if (this instanceof HalfWidth width) {
            return "halfwidth=" + Figures.plain(width.relative() * 100) + "%";
        }
        return this instanceof Runs runs ? Integer.toString(runs.number()) : "clear";
    }
}
