package org.composure.cli;

import java.nio.file.Path;
import java.util.Locale;

/** Values as they are typed on a command line that repeats an answer. */
final class AsTyped {

    private static final double WHOLE_MAX = 1e15;

    private AsTyped() {}

    /** A path, in quotes if the shell would take it apart. */
    static String path(Path path) {
        String text = path.toString().replace('\\', '/');
        return text.matches("[A-Za-z0-9_./:+-]+") ? text : "'%s'".formatted(text);
    }

    /** A number without needless decimals. */
    static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < WHOLE_MAX
                ? String.format(Locale.ROOT, "%.0f", number)
                : Double.toString(number);
    }
}
