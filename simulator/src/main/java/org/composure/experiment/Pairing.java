package org.composure.experiment;

import java.util.List;
import org.composure.measure.Indicator;

/** Estimates of the same indicator in several scenarios, from the same units. */
final class Pairing {
    private Pairing() {}

    static Difference difference(Sample base, Sample alternative, String key, Scope scope, Level level) {
        List<PseudoValues> both = paired(List.of(base, alternative), key, scope);
        return Difference.between(both.get(0), both.get(1), level);
    }

    /** The same stretches of the same replications in all samples. */
    static List<PseudoValues> paired(List<Sample> samples, String key, Scope scope) {
        int units = Integer.MAX_VALUE;
        for (Sample sample : samples) {
            units = Math.min(units, sample.unitsPerReplication(indicator(sample, key), scope));
        }
        int common = units;
        return samples.stream()
                .map(sample -> sample.of(indicator(sample, key), scope, common))
                .toList();
    }

    private static Indicator indicator(Sample sample, String key) {
        return sample.find(key)
                .orElseThrow(() -> new IllegalArgumentException("'%s' cannot be told of '%s'."
                        .formatted(key, sample.scenario().name())));
    }
}
