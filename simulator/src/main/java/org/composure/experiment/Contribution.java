package org.composure.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.composure.measure.Indicator;
import org.composure.measure.QuantileIndicator;

/**
 * What one part of a centre adds to the difference between two scenarios in a rate.
 *
 * <p>With R the base's rate, a part with sums n and d adds (n − R d) / D in the alternative minus the same in the base,
 * where D is the denominator of the whole. Over all parts of a kind this adds up to the difference exactly; a part that
 * merely grows, with everybody in it faring as before on average, adds nothing. The centring at R is our choice; that R is
 * itself an estimate is left out of the interval.
 *
 * @param scope the part
 * @param estimate what it adds, in the indicator's unit
 * @param abandonedMore contacts of this part abandoned, per replication, more than in the base
 * @param blockedMore contacts of this part blocked, per replication, more than in the base
 */
public record Contribution(Scope scope, Estimate estimate, double abandonedMore, double blockedMore) {

    /** Of all parts of a kind, in their order; none when the indicator is not a ratio of sums of such parts. */
    static List<Contribution> of(Sample base, Sample alternative, String key, Scope.Part part, Level level) {
        Optional<Indicator> here = base.find(key);
        Optional<Indicator> there = alternative.find(key);
        if (here.isEmpty() || there.isEmpty() || base.count(part) != alternative.count(part)) {
            return List.of();
        }
        List<Contribution> all = new ArrayList<>();
        for (int i = 0; i < base.count(part); i++) {
            Scope scope = new Scope(part, i);
            if (here.get() instanceof QuantileIndicator || !base.tells(here.get(), scope)) {
                return List.of();
            }
            double rate =
                    total(base.numerators(here.get(), Scope.WHOLE)) / total(base.denominators(here.get(), Scope.WHOLE));
            PseudoValues before = excess(base, here.get(), scope, rate);
            PseudoValues after = excess(alternative, there.get(), scope, rate);
            all.add(new Contribution(
                    scope,
                    after.minus(before).at(level),
                    perReplication(alternative, "abandoned", scope) - perReplication(base, "abandoned", scope),
                    perReplication(alternative, "blocked", scope) - perReplication(base, "blocked", scope)));
        }
        return all;
    }

    private static PseudoValues excess(Sample sample, Indicator indicator, Scope scope, double rate) {
        double[] numerators = sample.numerators(indicator, scope);
        double[] denominators = sample.denominators(indicator, scope);
        double[] excess = new double[numerators.length];
        for (int r = 0; r < excess.length; r++) {
            excess[r] = numerators[r] - rate * denominators[r];
        }
        return RatioOfSums.byJackknife(excess, sample.denominators(indicator, Scope.WHOLE));
    }

    private static double perReplication(Sample sample, String key, Scope scope) {
        return sample.find(key)
                .map(indicator -> total(sample.numerators(indicator, scope)) / sample.replications())
                .orElse(0.0);
    }

    private static double total(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }
}
