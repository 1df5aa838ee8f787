package org.composure.study.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.composure.measure.Indicator;
import org.composure.measure.Indicators;
import org.composure.measure.Quantity;
import org.composure.measure.Sums;
import org.composure.scenario.Scenario;

/**
 * The published example that tells the six service levels in use apart: 1000 answered, 860 of them in time, 60 abandoned,
 * 20 of them in time and 10 of them short (ICMI, "Service level: six definitions").
 */
final class MetricVectors {

    private static final Map<String, Double> PUBLISHED = new LinkedHashMap<>();

    static {
        PUBLISHED.put("serviceLevel", 0.8113);
        PUBLISHED.put("serviceLevelNeutral", 0.8269);
        PUBLISHED.put("serviceLevelGenerous", 0.8302);
        PUBLISHED.put("serviceLevelAnswered", 0.8600);
        PUBLISHED.put("serviceLevelShortCredit", 0.8208);
        PUBLISHED.put("serviceLevelShortOut", 0.8190);
        PUBLISHED.put("abandonmentRate", 0.0566);
    }

    private MetricVectors() {}

    static List<Finding> findings(Scenario any) {
        Map<Quantity, Double> example = new EnumMap<>(Quantity.class);
        example.put(Quantity.OFFERED, 1060.0);
        example.put(Quantity.ANSWERED, 1000.0);
        example.put(Quantity.ANSWERED_IN_TIME, 860.0);
        example.put(Quantity.ABANDONED, 60.0);
        example.put(Quantity.ABANDONED_IN_TIME, 20.0);
        example.put(Quantity.ABANDONED_SHORT, 10.0);
        Sums sums = Sums.of(example);
        List<Finding> findings = new ArrayList<>();
        PUBLISHED.forEach((key, published) -> {
            double value = Indicators.find(any, key)
                    .map((Indicator indicator) -> indicator.value(sums))
                    .orElse(Double.NaN);
            findings.add(new Finding(
                    "%s of the published example is %.2f %%".formatted(key, 100 * published),
                    Math.abs(value - published) < 0.00005 + 1e-12,
                    "measured %.4f %%".formatted(100 * value)));
        });
        return findings;
    }
}
