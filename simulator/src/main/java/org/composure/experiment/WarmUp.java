package org.composure.experiment;

import java.util.ArrayList;
import java.util.List;
import org.composure.engine.Engine;
import org.composure.engine.Run;
import org.composure.measure.Quantity;
import org.composure.measure.SlicedTally;
import org.composure.measure.Sums;
import org.composure.scenario.Horizon;
import org.composure.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * Finds the warm-up of steady runs whose authors left it open.
 *
 * <p>A few pilot runs, with luck of their own, are averaged slice by slice and given to {@link Mser5}; the series is the
 * number of contacts waiting or in service. All scenarios of a comparison get the longest warm-up found, so that they are
 * measured over the same time. The series and the number of pilots are our choice.
 */
final class WarmUp {

    private static final int PILOTS = 4;
    private static final int SLICES = 1000;

    private WarmUp() {}

    /** The same scenarios, each with a warm-up. */
    static List<Scenario> found(Plan plan, Workers.Watch watch) {
        List<Scenario> open = plan.scenarios().stream().filter(WarmUp::isOpen).toList();
        double longest = 0;
        for (Scenario scenario : open) {
            longest = Math.max(longest, find(scenario, plan, watch));
        }
        List<Scenario> settled = new ArrayList<>();
        for (Scenario scenario : plan.scenarios()) {
            settled.add(isOpen(scenario) ? scenario.withHorizon(with(scenario.horizon(), longest)) : scenario);
        }
        return settled;
    }

    private static boolean isOpen(Scenario scenario) {
        return scenario.horizon().regime() == Horizon.Regime.STEADY_STATE
                && scenario.horizon().warmUpSeconds() == null;
    }

    private static Horizon with(Horizon horizon, @Nullable Double warmUpSeconds) {
        return new Horizon(horizon.firstDay(), horizon.lengthSeconds(), warmUpSeconds, horizon.regime());
    }

    private static double find(Scenario scenario, Plan plan, Workers.Watch watch) {
        double slice = scenario.horizon().lengthSeconds() / SLICES;
        Engine engine = new Engine(scenario);
        double[] sum = new double[SLICES];
        Workers<double[]> workers = new Workers<>(plan.threads(), pilot -> {
            // Far from the replications that are measured, so that a warm-up is not fitted to their luck.
            return contents(engine, plan.seed(), Integer.MAX_VALUE - pilot, slice);
        });
        int done = workers.work(0, PILOTS, series -> add(sum, series), watch);
        if (done < PILOTS) {
            throw new NothingFinishedException();
        }
        Mser5.Truncation truncation = Mser5.of(sum);
        if (!truncation.reliable()) {
            throw new TooShortException(scenario.name(), scenario.horizon().lengthSeconds());
        }
        return truncation.drop() * slice;
    }

    private static double[] contents(Engine engine, long seed, int replication, double sliceSeconds) {
        SlicedTally tally = new SlicedTally(engine.scenario(), sliceSeconds);
        Run run = engine.open(seed, replication, tally);
        run.toEnd();
        List<Sums> slices = tally.slices();
        double[] contents = new double[SLICES];
        for (int i = 0; i < SLICES && i < slices.size(); i++) {
            contents[i] = slices.get(i).get(Quantity.QUEUE_TIME) + slices.get(i).get(Quantity.IN_SERVICE_TIME);
        }
        return contents;
    }

    private static void add(double[] sum, double[] series) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += series[i];
        }
    }
}
