package org.composure.study;

import java.util.List;
import java.util.Locale;
import org.composure.measure.Indicators;
import org.composure.measure.MetricDefinition;

/** What does a metric mean, exactly? */
public final class ExplainMetric {
    private ExplainMetric() {}

    /** Every metric there is, in reading order. */
    public static List<MetricDefinition> all() {
        return Indicators.catalogue();
    }

    /**
     * The definition of one metric; capitals do not matter.
     *
     * @throws BadInputException if there is none of that name, with the nearest
     */
    public static MetricDefinition definition(String key) {
        return all().stream()
                .filter(definition -> definition.key().equalsIgnoreCase(key.strip()))
                .findFirst()
                .orElseThrow(() ->
                        new BadInputException("There is no metric '%s'. Maybe %s; all are listed by: composure explain"
                                .formatted(key, nearest(key))));
    }

    private static String nearest(String key) {
        String wanted = key.strip().toLowerCase(Locale.ROOT);
        return all().stream()
                .map(MetricDefinition::key)
                .min((a, b) -> Integer.compare(
                        distance(wanted, a.toLowerCase(Locale.ROOT)), distance(wanted, b.toLowerCase(Locale.ROOT))))
                .orElseThrow();
    }

    /** Levenshtein, Soviet Physics Doklady 10 (1966). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
