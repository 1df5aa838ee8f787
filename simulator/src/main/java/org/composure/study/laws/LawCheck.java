package org.composure.study.laws;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.composure.engine.Engine;
import org.composure.experiment.Estimate;
import org.composure.experiment.Level;
import org.composure.experiment.PseudoValues;

/**
 * Looks for laws: runs every centre they name with the same twenty seeds, and compares seed by seed.
 *
 * <p>A claim with a sign holds if at least 18 of 20 seeds have it, or if the 95 % interval lies on its side of zero. A claim
 * that nothing much happens holds if that interval lies inside its band. A figure that no seed can tell does not hold.
 */
public final class LawCheck {

    private static final int SEEDS = 20;

    /** Seeds that must agree, of twenty. */
    private static final double ENOUGH = 0.9;

    private final long seed;
    private final int threads;

    /**
     * @param seed of all runs; the twenty are its first replications
     * @param threads to use; the answer does not depend on it
     */
    public LawCheck(long seed, int threads) {
        this.seed = seed;
        this.threads = threads;
    }

    /** Judges laws, in their order; those reached before an interruption. */
    public List<LawFinding> findings(Collection<Law> laws, IntConsumer progress, BooleanSupplier interrupted) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Map<String, List<Future<Map<String, Double>>>> centres = new LinkedHashMap<>();
            for (Law law : laws) {
                for (Arm arm : law.arms()) {
                    centres.computeIfAbsent(arm.centre(), any -> runs(arm, pool));
                }
            }
            List<LawFinding> findings = new ArrayList<>();
            for (Law law : laws) {
                if (interrupted.getAsBoolean()) {
                    break;
                }
                findings.add(judged(law, centres));
                progress.accept(findings.size());
            }
            return findings;
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Future<Map<String, Double>>> runs(Arm arm, ExecutorService pool) {
        var scenario = Centres.read(arm);
        Engine engine = new Engine(scenario);
        List<Future<Map<String, Double>>> runs = new ArrayList<>();
        for (int replication = 0; replication < SEEDS; replication++) {
            int number = replication;
            runs.add(pool.submit(() -> Centres.figures(engine, seed, number)));
        }
        return runs;
    }

    private static LawFinding judged(Law law, Map<String, List<Future<Map<String, Double>>>> centres) {
        List<Outcomes> seeds = new ArrayList<>();
        for (int replication = 0; replication < SEEDS; replication++) {
            Map<String, Map<String, Double>> byArm = new HashMap<>();
            for (Arm arm : law.arms()) {
                var runs = java.util.Objects.requireNonNull(centres.get(arm.centre()));
                byArm.put(arm.name(), result(runs.get(replication)));
            }
            seeds.add((arm, figure) -> figure(byArm, arm, figure));
        }
        return new LawFinding(
                law, law.claims().stream().map(claim -> found(claim, seeds)).toList());
    }

    private static double figure(Map<String, Map<String, Double>> byArm, String arm, String figure) {
        Map<String, Double> figures = byArm.get(arm);
        if (figures == null) {
            throw new IllegalArgumentException("The law has no arm '%s'.".formatted(arm));
        }
        return figures.getOrDefault(figure, Double.NaN);
    }

    private static Map<String, Double> result(Future<Map<String, Double>> run) {
        try {
            return run.get();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The check was interrupted.", interruption);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("A centre of the laws could not be simulated.", failure.getCause());
        }
    }

    static LawFinding.Found found(Claim claim, List<Outcomes> seeds) {
        double[] values = seeds.stream()
                .mapToDouble(claim.figure())
                .filter(value -> !Double.isNaN(value))
                .toArray();
        if (values.length < 2) {
            return new LawFinding.Found(claim, new Estimate(Double.NaN, Double.NaN, 0.95, 0), 0, seeds.size(), false);
        }
        Estimate estimate = PseudoValues.ofObservations(values).at(Level.ONCE);
        int agreeing = 0;
        for (double value : values) {
            agreeing += (claim.isNull() ? Math.abs(value) < claim.band() : value > 0) ? 1 : 0;
        }
        boolean holds = claim.isNull()
                ? estimate.lower() > -claim.band() && estimate.upper() < claim.band()
                : agreeing >= ENOUGH * seeds.size() || estimate.lower() > 0;
        return new LawFinding.Found(claim, estimate, agreeing, seeds.size(), holds);
    }
}
