package org.composure.study.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.composure.language.ScenarioReader;

/**
 * The story {@code bot-handover} at the size of a large firm: a million customers, about 50 000 contacts a day with bot and
 * agents, feelings, leaving and records.
 *
 * <p>Needs and agents are those of the story times one number, chosen so that there are 50 000 contacts a day; there is no
 * warm-up.
 */
final class FullLife {

    /** Contacts a day with the bot or with agents, about. */
    static final double CONTACTS_A_DAY = 50_000;

    private static final long CUSTOMERS = 1_000_000;

    /** Times the story, which has about 960 contacts a day. */
    private static final double SCALE = 52;

    private static final double[] NEEDS_BY_HOUR = {
        27.0, 27.0, 27.0, 27.0, 27.2, 28.2, 31.4, 39.1, 52.0, 65.6, 72.0, 68.1, 60.4, 58.7, 63.9, 66.7, 59.7, 46.6,
        35.4, 29.6, 27.6, 27.1, 27.0, 27.0
    };
    private static final int AGENTS_BY_NIGHT = 5;
    private static final int AGENTS_BY_DAY = 10;

    private FullLife() {}

    static Benchmark ofDays(int days) {
        String needs = Arrays.stream(NEEDS_BY_HOUR)
                .mapToObj(needsOfHour -> String.format(Locale.ROOT, "%.1f", needsOfHour * SCALE))
                .collect(Collectors.joining(", ", "[", "]"));
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("contactTypes.support.arrivals.counts", needs);
        settings.put(
                "teams.agents.agents",
                "{ \"00:00\": %1$d, \"07:00\": %2$d, \"21:00\": %1$d }"
                        .formatted(Math.round(AGENTS_BY_NIGHT * SCALE), Math.round(AGENTS_BY_DAY * SCALE)));
        settings.put("customers.number", Long.toString(CUSTOMERS));
        settings.put("horizon.days", Integer.toString(days));
        settings.put("warmUp", "0 d");
        return new Benchmark(
                "full-life",
                "bot-handover with a million customers and 50 000 contacts a day, %d days, records kept"
                        .formatted(days),
                ScenarioReader.ofLibrary("bot-handover/today.yaml", settings));
    }
}
