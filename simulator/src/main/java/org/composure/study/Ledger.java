package org.composure.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.composure.experiment.Estimate;
import org.composure.experiment.Level;
import org.composure.experiment.PseudoValues;
import org.composure.experiment.Sample;

/**
 * What a run costs and earns, mean over the runs. Costs are negative in {@code net}, positive in their own line.
 *
 * <p>Every run's pay is exact to the cent, team by team, before any mean is taken; the lines add up to {@code net} to the
 * cent.
 *
 * @param currency ISO 4217 code
 * @param lines in reading order; {@code net} is the last
 */
public record Ledger(String currency, List<Line> lines) {
    public Ledger {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param name as in results
     * @param mean to the cent
     * @param estimate the same with its doubt
     */
    public record Line(String name, BigDecimal mean, Estimate estimate) {}

    static Ledger of(Sample sample) {
        List<BigDecimal> costs = sample.agentCosts();
        BigDecimal mean = mean(costs);
        PseudoValues values = values(costs);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("agents", mean, values.at(Level.ONCE)));
        lines.add(new Line("net", mean.negate(), values.at(Level.ONCE).negated()));
        return new Ledger(sample.scenario().currency(), lines);
    }

    /** How much more each line is in the alternative, run by run. */
    static Ledger difference(Sample base, Sample alternative, Level level) {
        List<BigDecimal> before = base.agentCosts();
        List<BigDecimal> after = alternative.agentCosts();
        BigDecimal mean = mean(after).subtract(mean(before));
        Estimate estimate = values(after).minus(values(before)).at(level);
        List<Line> lines =
                List.of(new Line("agents", mean, estimate), new Line("net", mean.negate(), estimate.negated()));
        return new Ledger(base.scenario().currency(), lines);
    }

    private static PseudoValues values(List<BigDecimal> amounts) {
        return PseudoValues.ofObservations(
                amounts.stream().mapToDouble(BigDecimal::doubleValue).toArray());
    }

    private static BigDecimal mean(List<BigDecimal> amounts) {
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(Math.max(1, amounts.size())), 2, RoundingMode.HALF_UP);
    }
}
