package org.composure.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Colours for a text that somebody reads on a terminal. The text itself stays as it is: without colours it says the same.
 *
 * <p>Better is blue and worse is yellow, not green and red, which one man in twelve cannot tell apart; each has its sign
 * besides.
 */
final class Paint {

    private static final String BOLD = "\u001B[1m";
    private static final String BLUE = "\u001B[34m";
    private static final String YELLOW = "\u001B[33m";
    private static final String CYAN = "\u001B[36m";
    private static final String DIM = "\u001B[2m";
    private static final String END = "\u001B[0m";

    private static final Pattern BARS = Pattern.compile("[▁▂▃▄▅▆▇█▏▎▍▌▋▊▉]+");
    private static final Pattern VERDICT = Pattern.compile("  ([+−?=]) (.*)");

    private Paint() {}

    /** The same text with headings, verdicts, bars and remarks told apart. */
    static String on(String text) {
        StringBuilder painted = new StringBuilder(text.length() + 500);
        String going = "";
        boolean afterGap = true;
        for (String line : text.lines().toList()) {
            Matcher verdict = VERDICT.matcher(line);
            if (verdict.matches()) {
                going = of(verdict.group(1));
            } else if (!going.isEmpty() && !line.startsWith("    ")) {
                going = "";
            }
            painted.append(line(line, going, afterGap)).append('\n');
            afterGap = line.isBlank();
        }
        return painted.toString();
    }

    private static String of(String sign) {
        return switch (sign) {
            case "+" -> BLUE;
            case "−" -> YELLOW;
            default -> DIM;
        };
    }

    private static String line(String line, String going, boolean afterGap) {
        if (!going.isEmpty()) {
            return in(going, line);
        }
        if (line.startsWith("again:") || line.startsWith("        ") || line.startsWith("  guessed ")) {
            return BARS.matcher(line).find() ? bars(line) : dimUnlessTable(line);
        }
        if (afterGap && !line.isBlank() && !line.startsWith(" ")) {
            return in(BOLD, line);
        }
        return bars(line);
    }

    /** The head of a table begins with spaces too, and is worth more than a remark. */
    private static String dimUnlessTable(String line) {
        return in(line.startsWith("             ") ? BOLD : DIM, line);
    }

    private static String bars(String line) {
        return BARS.matcher(line).replaceAll(match -> CYAN + match.group() + END);
    }

    private static String in(String colour, String line) {
        return line.isBlank() ? line : colour + line + END;
    }
}
