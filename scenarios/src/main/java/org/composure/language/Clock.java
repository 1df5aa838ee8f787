package org.composure.language;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of the day and weekdays in tables. */
final class Clock {

    static final int MINUTES_PER_DAY = 1440;
    static final String ZONE_HINT = "leave the time zone out: a scenario's clock is local standard time";

    private static final int MINUTES_PER_HOUR = 60;
    private static final int SHORT = 3;
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2}):([0-9]{2})(?::00)?");
    private static final Pattern ZONED = Pattern.compile(
            "[0-9T:-]*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\\s*(Z|UTC|[+-][0-9:]+|[A-Z]{3,4}|[A-Z][a-z]+/\\w+)");
    private static final Pattern TWELVE = Pattern.compile("(1[0-2]|0?[1-9])(?::([0-9]{2}))?\\s*([AaPp])\\.?[Mm]\\.?");

    private Clock() {}

    /** Minutes after midnight, up to 24:00; null if it is no time of the day. */
    static @Nullable Integer minutes(String word) {
        Matcher matcher = TIME.matcher(word);
        if (!matcher.matches()) {
            return null;
        }
        int minutes = Integer.parseInt(matcher.group(2));
        int all = Integer.parseInt(matcher.group(1)) * MINUTES_PER_HOUR + minutes;
        return minutes < MINUTES_PER_HOUR && all <= MINUTES_PER_DAY ? all : null;
    }

    /** What may have been meant by something that is no time of the day. */
    static @Nullable String hint(String word) {
        if (ZONED.matcher(word).matches()) {
            return ZONE_HINT;
        }
        Matcher twelve = TWELVE.matcher(word);
        if (!twelve.matches()) {
            return null;
        }
        int noon = MINUTES_PER_DAY / 2 / MINUTES_PER_HOUR;
        int hour = Integer.parseInt(twelve.group(1)) % noon + (twelve.group(3).equalsIgnoreCase("p") ? noon : 0);
        String minute = twelve.group(2) == null ? "00" : twelve.group(2);
        return String.format(Locale.ROOT, "%02d:%s", hour, minute);
    }

    /** Names of the weekdays, Monday first. */
    static List<String> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** A weekday by its name or its first three letters; null if it is none. */
    static @Nullable DayOfWeek weekday(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> weekdays().get(day.getValue() - 1).equals(small)
                        || (small.length() == SHORT
                                && weekdays().get(day.getValue() - 1).startsWith(small)))
                .findFirst()
                .orElse(null);
    }
}
