package org.composure.study.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.composure.engine.Engine;
import org.composure.measure.WaitHistogram;

/**
 * Simulates reference models until each of their points can be judged.
 *
 * <p>A model is run in rounds of independent bundles. A round is the last when every point's interval is narrow enough, or
 * the effort for one model is spent. A point that disagrees is not failed on first sight: it gets further rounds, so that a
 * chance deviation has the chance to go away and a real one becomes plain. With several hundred points at the three-sigma
 * rule something would otherwise fail in every second check.
 */
public final class Checker {

    private static final int BUNDLES_FIRST = 20;
    private static final int BUNDLES_MAX = 2560;

    /** How much more a model may cost while a point of it disagrees. */
    private static final double SECOND_LOOK = 5;

    private final long seed;
    private final int threads;
    private final double customersMax;

    /**
     * @param seed of all runs
     * @param threads to play bundles on; the results do not depend on it
     * @param customersMax fresh contacts that one model may cost; five times as many while a point disagrees
     */
    public Checker(long seed, int threads, double customersMax) {
        this.seed = seed;
        this.threads = threads;
        this.customersMax = customersMax;
    }

    /** Told as models are finished. */
    public interface Progress {
        void finished(int points, int pointsInAll, String model);
    }

    /**
     * Judges every point, in their order.
     *
     * @param interrupted asked between models; once true, what is left is not judged and not returned
     */
    public List<Reference> check(List<ReferencePoint> points, Progress progress, BooleanSupplier interrupted) {
        Map<ReferencePoint, Reference> judged = new LinkedHashMap<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (Subject subject : Subject.of(points)) {
                if (interrupted.getAsBoolean()) {
                    break;
                }
                judge(subject, pool, judged);
                progress.finished(judged.size(), points.size(), subject.name());
            }
        } finally {
            pool.shutdownNow();
        }
        Map<String, Reference> byId = new HashMap<>();
        judged.values().forEach(reference -> byId.put(reference.point().id(), reference));
        List<Reference> references = new ArrayList<>();
        for (ReferencePoint point : points) {
            Reference reference = byId.get(point.id());
            if (reference != null) {
                references.add(reference);
            }
        }
        return references;
    }

    private void judge(Subject subject, ExecutorService pool, Map<ReferencePoint, Reference> judged) {
        judged.putAll(subject.refused());
        if (subject.readings().isEmpty()) {
            return;
        }
        Bundle.Plan plan = Bundle.Plan.of(subject.model(), subject.level());
        Engine engine = new Engine(plan.scenario());
        List<Bundle> bundles = new ArrayList<>();
        int wanted = BUNDLES_FIRST;
        while (true) {
            bundles.addAll(play(plan, engine, bundles.size(), wanted, pool));
            Map<ReferencePoint, Measured> measured = measure(subject, bundles);
            if (isEnough(measured, bundles)) {
                measured.forEach((point, value) -> judged.put(point, verdict(point, value)));
                return;
            }
            wanted *= 2;
        }
    }

    private boolean isEnough(Map<ReferencePoint, Measured> measured, List<Bundle> bundles) {
        double spent = bundles.size() * bundles.get(0).customers();
        boolean agrees =
                measured.entrySet().stream().allMatch(entry -> Comparison.agrees(entry.getKey(), entry.getValue()));
        if (!agrees) {
            return spent >= SECOND_LOOK * customersMax || bundles.size() >= BUNDLES_MAX;
        }
        boolean isNarrow = measured.entrySet().stream()
                .allMatch(entry -> entry.getValue().halfWidth() <= Comparison.wanted(entry.getKey()));
        return isNarrow || spent >= customersMax || bundles.size() >= BUNDLES_MAX;
    }

    private List<Bundle> play(Bundle.Plan plan, Engine engine, int from, int to, ExecutorService pool) {
        List<Future<Bundle>> futures = new ArrayList<>();
        for (int number = from; number < to; number++) {
            int bundle = number;
            futures.add(pool.submit(() -> plan.play(engine, seed, bundle)));
        }
        List<Bundle> bundles = new ArrayList<>();
        for (Future<Bundle> future : futures) {
            bundles.add(result(future));
        }
        return bundles;
    }

    private static Bundle result(Future<Bundle> future) {
        try {
            return future.get();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The check was interrupted.", interruption);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("A reference model could not be simulated.", failure.getCause());
        }
    }

    private static Map<ReferencePoint, Measured> measure(Subject subject, List<Bundle> bundles) {
        Map<ReferencePoint, Measured> measured = new LinkedHashMap<>();
        List<Facts> facts = bundles.stream().map(Bundle::facts).toList();
        List<WaitHistogram> waits = bundles.stream().map(Bundle::waits).toList();
        subject.readings().forEach((point, reading) -> {
            var quantile = Measurement.quantileAsked(point.metric());
            measured.put(
                    point,
                    quantile.isPresent()
                            ? Measurement.quantile(
                                    quantile.getAsDouble(),
                                    waits,
                                    subject.model().unitSeconds())
                            : Measurement.of(reading, facts));
        });
        return measured;
    }

    private static Reference verdict(ReferencePoint point, Measured measured) {
        boolean agrees = Comparison.agrees(point, measured);
        return new Reference(
                point,
                agrees ? Reference.Status.PASS : Reference.Status.FAIL,
                measured.value(),
                measured.halfWidth(),
                Comparison.z(point, measured),
                agrees ? "" : "the simulation does not agree with the reference");
    }
}
