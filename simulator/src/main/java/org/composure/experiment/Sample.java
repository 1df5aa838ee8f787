package org.composure.experiment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.measure.Indicator;
import org.composure.measure.QuantileIndicator;
import org.composure.measure.Sums;
import org.composure.measure.Tally;
import org.composure.scenario.DayTable;
import org.composure.scenario.Scenario;

/**
 * All replications of one scenario, ready to be asked.
 *
 * <p>The whole of a steady run is estimated from batches of all replications; everything else, and every terminating run,
 * from replications. So a single steady replication has an interval for the whole, and none for a part.
 */
public final class Sample {

    private static final double SECONDS_PER_HOUR = 3600;

    private final Scenario scenario;
    private final Layout layout;
    private final List<Reading> readings = new ArrayList<>();
    private final Tally pooled;

    Sample(Scenario scenario, Layout layout) {
        this.scenario = scenario;
        this.layout = layout;
        this.pooled = new Tally(scenario);
    }

    /** Takes in the next replication; must be called in their order. */
    void add(Reading reading, Tally tally) {
        readings.add(reading);
        pooled.add(tally);
    }

    /** What was simulated; a warm-up that had to be found is in its horizon. */
    public Scenario scenario() {
        return scenario;
    }

    /** Finished replications. */
    public int replications() {
        return readings.size();
    }

    /** Everything that may be asked for, in the order in which people read it. */
    public List<Indicator> indicators() {
        return layout.headlines();
    }

    /** How episodes end and what bad endings are put down to; none in a scenario without people. */
    public List<Indicator> details() {
        return layout.details();
    }

    /** The indicator of that key, if there is one. */
    public Optional<Indicator> find(String key) {
        return layout.indicators().stream()
                .filter(indicator -> indicator.key().equals(key))
                .findFirst();
    }

    /** Whether an indicator can be told of a part of the centre. */
    public boolean tells(Indicator indicator, Scope scope) {
        return layout.tells(indicator, scope);
    }

    /** Channels of the scenario, in the order of their scopes. */
    public List<String> channels() {
        return layout.channels();
    }

    /** Intervals of a day. */
    public int intervals() {
        return layout.count(Scope.Part.INTERVAL);
    }

    /** Length of an interval of the day. */
    public double intervalSeconds() {
        return pooled.intervalSeconds();
    }

    /** All replications added together. */
    public Sums pooled(Scope scope) {
        return layout.sums(pooled, scope);
    }

    /** Contacts offered in all replications. */
    public double offered() {
        double sum = 0;
        for (Reading reading : readings) {
            sum += reading.offered();
        }
        return sum;
    }

    /** The estimate of an indicator, with its interval. */
    public Estimate estimate(Indicator indicator, Scope scope, Level level) {
        return of(indicator, scope).at(level);
    }

    /** The estimate of an indicator, with one number per independent unit. */
    public PseudoValues of(Indicator indicator, Scope scope) {
        return of(indicator, scope, unitsPerReplication(indicator, scope));
    }

    /** Independent stretches that each replication gives: 1, or the batches of a steady run. */
    int unitsPerReplication(Indicator indicator, Scope scope) {
        return inBatches(scope) ? batchMeans(indicator).batchesPerReplication() : 1;
    }

    /** The same with a given number of stretches per replication, for pairing. */
    PseudoValues of(Indicator indicator, Scope scope, int units) {
        if (!layout.tells(indicator, scope)) {
            throw new IllegalArgumentException("'%s' cannot be told of %s.".formatted(indicator.key(), scope));
        }
        if (indicator instanceof QuantileIndicator quantile) {
            return PooledQuantile.of(quantile.probability(), pooled(scope).waits()::quantile, waits(scope, units));
        }
        return inBatches(scope) ? batched(indicator, units) : ratio(indicator, scope);
    }

    /** Whether neighbouring batches of a steady run are nearly independent, as far as the run's length allows. */
    public boolean isLongEnough(Indicator indicator) {
        if (!inBatches(Scope.WHOLE)) {
            return true;
        }
        BatchMeans means = batchMeans(indicator);
        return means.settled(means.batchesPerReplication());
    }

    /** Pay of all teams in each replication, exact to the cent. */
    public List<BigDecimal> agentCosts() {
        return readings.stream()
                .map(reading -> reading.teamCosts().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
    }

    /**
     * What each replication cost and earned beside the pay of agents, by line, exact to the cent; costs and losses are
     * positive. Empty in a scenario without people.
     */
    public List<Map<String, BigDecimal>> peopleLedgers() {
        return readings.stream().map(Reading::peopleLedger).toList();
    }

    /** Mean pay of one team over the replications, to the cent. */
    public BigDecimal meanCostOfTeam(int team) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Reading reading : readings) {
            sum = sum.add(reading.teamCosts().get(team));
        }
        return sum.divide(BigDecimal.valueOf(Math.max(1, readings.size())), 2, RoundingMode.HALF_UP);
    }

    /** Hours agents were signed in per measured day, overtime included, one number per replication. */
    public PseudoValues paidHoursPerDay() {
        double days = measuredDays();
        return PseudoValues.ofObservations(readings.stream()
                .mapToDouble(reading -> reading.paidSeconds() / SECONDS_PER_HOUR / days)
                .toArray());
    }

    /** Days that are measured in each replication: the horizon without its warm-up. */
    public double measuredDays() {
        return (scenario.horizon().lengthSeconds() - scenario.horizon().warmUpOrZero()) / DayTable.DAY_SECONDS;
    }

    private boolean inBatches(Scope scope) {
        return scope.equals(Scope.WHOLE)
                && !readings.isEmpty()
                && readings.get(0).slices() != null;
    }

    private PseudoValues ratio(Indicator indicator, Scope scope) {
        return RatioOfSums.byJackknife(numerators(indicator, scope), denominators(indicator, scope));
    }

    /** Numerators of an indicator that is a ratio of sums, by replication. */
    double[] numerators(Indicator indicator, Scope scope) {
        int part = layout.position(scope);
        int index = layout.indicators().indexOf(indicator);
        return readings.stream()
                .mapToDouble(reading -> reading.numerator(part, index))
                .toArray();
    }

    /** Denominators of an indicator that is a ratio of sums, by replication. */
    double[] denominators(Indicator indicator, Scope scope) {
        int part = layout.position(scope);
        int index = layout.indicators().indexOf(indicator);
        return readings.stream()
                .mapToDouble(reading -> reading.denominator(part, index))
                .toArray();
    }

    /** Parts of a kind. */
    int count(Scope.Part part) {
        return layout.count(part);
    }

    private PseudoValues batched(Indicator indicator, int batches) {
        PseudoValues sliced = batchMeans(indicator).withBatches(batches);
        double whole = ratio(indicator, Scope.WHOLE).estimate();
        // Volumes are per run, of which a slice is only a part: everything is carried over to the run's scale.
        return sliced.estimate() == 0 ? sliced : sliced.times(whole / sliced.estimate());
    }

    private BatchMeans batchMeans(Indicator indicator) {
        // The doubt of a wait's quantile fades along the run as that of its mean does.
        Indicator guide =
                indicator instanceof QuantileIndicator ? find("waitMeanSeconds").orElse(indicator) : indicator;
        int index = layout.indicators().indexOf(guide);
        double[][] numerators = new double[readings.size()][];
        double[][] denominators = new double[readings.size()][];
        for (int r = 0; r < numerators.length; r++) {
            numerators[r] = slicesOf(r).numerators(index);
            denominators[r] = slicesOf(r).denominators(index);
        }
        return new BatchMeans(numerators, denominators);
    }

    private List<BinnedWaits> waits(Scope scope, int units) {
        if (!inBatches(scope)) {
            return readings.stream().map(reading -> reading.waits(scope)).toList();
        }
        List<BinnedWaits> all = new ArrayList<>();
        for (int r = 0; r < readings.size(); r++) {
            all.addAll(slicesOf(r).waitsInBatches(units));
        }
        return all;
    }

    private Slices slicesOf(int replication) {
        Slices slices = readings.get(replication).slices();
        if (slices == null) {
            throw new IllegalStateException("Replication %d was not sliced.".formatted(replication));
        }
        return slices;
    }
}
