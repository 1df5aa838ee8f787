package org.composure.study.laws;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import org.composure.engine.Engine;
import org.composure.experiment.Estimate;
import org.composure.experiment.Level;
import org.composure.experiment.PseudoValues;
import org.composure.experiment.Workers;

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

    /** Told several times a second how many runs are done, of how many. */
    public interface Progress {
        void at(int runs, int runsInAll);
    }

    /** Judges laws, in their order; those whose runs were done before an interruption. */
    public List<LawFinding> findings(Collection<Law> laws, Progress progress, BooleanSupplier interrupted) {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<Arm> centres = new ArrayList<>();
        for (Law law : laws) {
            for (Arm arm : law.arms()) {
                if (places.putIfAbsent(arm.centre(), centres.size()) == null) {
                    centres.add(arm);
                }
            }
        }
        Map<Integer, Engine> engines = new ConcurrentHashMap<>();
        List<Map<String, Double>> runs = new ArrayList<>();
        int all = centres.size() * SEEDS;
        Workers<Map<String, Double>> workers = new Workers<>(
                threads,
                task -> Centres.figures(
                        engines.computeIfAbsent(task / SEEDS, place -> new Engine(Centres.read(centres.get(place)))),
                        seed,
                        task % SEEDS));
        workers.work(0, all, runs::add, () -> {
            progress.at(runs.size(), all);
            return interrupted.getAsBoolean();
        });
        return laws.stream()
                .takeWhile(law -> law.arms().stream().allMatch(arm -> runs.size() >= SEEDS * (1 + place(places, arm))))
                .map(law -> judged(law, arm -> SEEDS * place(places, arm), runs))
                .toList();
    }

    private static int place(Map<String, Integer> places, Arm arm) {
        return Objects.requireNonNull(places.get(arm.centre()));
    }

    /** @param firstRun of the centre of an arm */
    private static LawFinding judged(Law law, ToIntFunction<Arm> firstRun, List<Map<String, Double>> runs) {
        List<Outcomes> seeds = new ArrayList<>();
        for (int replication = 0; replication < SEEDS; replication++) {
            Map<String, Map<String, Double>> byArm = new HashMap<>();
            for (Arm arm : law.arms()) {
                byArm.put(arm.name(), runs.get(firstRun.applyAsInt(arm) + replication));
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
