package org.composure.language.shape;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.composure.language.document.NearestName;
import org.jspecify.annotations.Nullable;

/**
 * The days a word of the language names.
 *
 * @param usual whether it means every day not named otherwise
 * @param weekdays named
 * @param date named, or null
 */
public record Days(
        boolean usual, Set<DayOfWeek> weekdays, @Nullable LocalDate date) {

    /** How days are written, for messages. */
    public static final String RULE = "days are written like Mon, Mon-Fri, \"Sat,Sun\", 2026-12-24 or usual";

    /** What a key must look like to name days, for the schema. */
    public static final String PATTERN =
            "^(usual|(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*( ?[-,] ?(Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
                    + "[a-z]*)*|[0-9]{4}-[0-9]{2}-[0-9]{2})$";

    private static final int LENGTH_MAX = 100;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern DASH = Pattern.compile("\\s*-\\s*");

    public Days {
        weekdays = Set.copyOf(weekdays);
    }

    /** The days a word names; null when it names none. */
    public static @Nullable Days parse(String word) {
        if (word.length() > LENGTH_MAX) {
            return null;
        }
        if (word.equalsIgnoreCase("usual")) {
            return new Days(true, Set.of(), null);
        }
        if (DATE.matcher(word).matches()) {
            return date(word);
        }
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        for (String part : COMMA.split(word.strip(), -1)) {
            if (!addRange(weekdays, DASH.split(part, -1))) {
                return null;
            }
        }
        return new Days(false, weekdays, null);
    }

    private static @Nullable Days date(String word) {
        try {
            return new Days(false, Set.of(), LocalDate.parse(word));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean addRange(Set<DayOfWeek> weekdays, String[] ends) {
        DayOfWeek from = weekday(ends[0]);
        DayOfWeek to = weekday(ends[ends.length - 1]);
        if (from == null || to == null || ends.length > 2) {
            return false;
        }
        weekdays.add(to);
        for (DayOfWeek day = from; day != to; day = day.plus(1)) {
            weekdays.add(day);
        }
        return true;
    }

    private static @Nullable DayOfWeek weekday(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            String full = day.name().toLowerCase(Locale.ROOT);
            if (lower.equals(full) || lower.equals(full.substring(0, 3))) {
                return day;
            }
        }
        return null;
    }

    /** Whether a key is meant as days, right or wrong: a date that does not exist is. */
    static boolean meant(String key) {
        return parse(key) != null || DATE.matcher(key).matches();
    }

    /** Whether a key names days, or is a misspelling of one that does. */
    public static boolean resembles(String key) {
        return meant(key) || hint(key) != null;
    }

    /** What to suggest for a key that is none. */
    static @Nullable String hint(String key) {
        return NearestName.among(List.of("usual", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon-Fri"), key)
                .map("you meant \"%s\""::formatted)
                .orElse(null);
    }
}
