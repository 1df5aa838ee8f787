package org.composure.study.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.composure.engine.Engine;
import org.composure.event.Chorus;
import org.composure.event.Witness;
import org.composure.measure.EpisodeRecords;
import org.composure.measure.PeopleQuantity;
import org.composure.measure.Quantity;
import org.composure.measure.Tally;

/** Times a model: rounds to warm up, until Java's compiler rests, then rounds that count. */
public final class BenchStudy {

    private static final double MIB = 1 << 20;
    private static final int RECORDS_MAX = 1_000_000;

    private BenchStudy() {}

    /**
     * What to time.
     *
     * @param benchmark the model
     * @param rounds that count
     * @param threads each plays a replication of its own in every round
     * @param watched whether every round is played once more with somebody watching
     */
    public record Request(Benchmark benchmark, int rounds, int threads, boolean watched) {}

    /** Hears how far it is, between rounds. */
    @FunctionalInterface
    public interface Progress {
        /**
         * So far.
         *
         * @param things what is counted
         * @param all of them; zero while nobody can know
         */
        void at(String things, int done, int all);
    }

    public static BenchAnswer answer(Request request, Progress progress) {
        ExecutorService pool = Executors.newFixedThreadPool(request.threads());
        try {
            return new Rounds(new Engine(request.benchmark().scenario()), pool, request, progress).time();
        } finally {
            pool.shutdownNow();
        }
    }

    private record Rounds(Engine engine, ExecutorService pool, Request request, Progress progress) {

        BenchAnswer time() {
            warmUp();
            resetPeaks();
            double[] nanosPerCustomer = new double[request.rounds()];
            double[] watchedTimes = new double[request.rounds()];
            long customers = 0;
            double nanos = 0;
            for (int round = 0; round < request.rounds(); round++) {
                progress.at("rounds", round, request.rounds());
                Timed usual = timed(CompilerWatch.ROUNDS_MIN + round, false);
                nanosPerCustomer[round] = usual.nanos() / usual.customers();
                customers += usual.customers();
                nanos += usual.nanos();
                if (request.watched()) {
                    watchedTimes[round] =
                            timed(CompilerWatch.ROUNDS_MIN + round, true).nanos() / usual.nanos();
                }
            }
            double typical = median(nanosPerCustomer);
            return new BenchAnswer(
                    request.benchmark().name(),
                    customers,
                    nanos / 1e9,
                    1e9 / typical,
                    typical,
                    peakMemoryMiB(),
                    request.watched() ? median(watchedTimes) : null);
        }

        private void warmUp() {
            AtomicInteger done = new AtomicInteger();
            CompilerWatch.warmUp(round -> {
                progress.at("warm-up rounds", done.getAndIncrement(), 0);
                play(round, false);
                if (request.watched()) {
                    play(round, true);
                }
            });
        }

        private Timed timed(int round, boolean watched) {
            long start = System.nanoTime();
            long played = play(round, watched);
            return new Timed(System.nanoTime() - start, played);
        }

        private long play(int round, boolean watched) {
            List<Future<Long>> futures = new ArrayList<>();
            for (int thread = 0; thread < request.threads(); thread++) {
                int replication = round * request.threads() + thread;
                futures.add(pool.submit(() -> customers(engine, replication, watched)));
            }
            long customers = 0;
            for (Future<Long> future : futures) {
                try {
                    customers += future.get();
                } catch (InterruptedException interruption) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("The benchmark was interrupted.", interruption);
                } catch (ExecutionException failure) {
                    throw new IllegalStateException("The benchmark could not be run.", failure.getCause());
                }
            }
            return customers;
        }
    }

    private record Timed(double nanos, long customers) {}

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** Contacts offered; of people, contacts of any kind, and a record of every episode is kept. */
    private static long customers(Engine engine, int replication, boolean watched) {
        Tally tally = new Tally(engine.scenario());
        boolean people = engine.scenario().people() != null;
        List<Witness> witnesses = new ArrayList<>(List.of(tally));
        if (people) {
            witnesses.add(new EpisodeRecords(RECORDS_MAX));
        }
        if (watched) {
            Gallery.watch(engine, replication, witnesses);
        } else {
            engine.open(1, replication, Chorus.of(witnesses)).toEnd();
        }
        return (long)
                (people
                        ? tally.total().get(PeopleQuantity.CONTACTS)
                        : tally.total().get(Quantity.OFFERED));
    }

    private static void resetPeaks() {
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                pool.resetPeakUsage();
            }
        }
    }

    private static double peakMemoryMiB() {
        double bytes = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                bytes += pool.getPeakUsage().getUsed();
            }
        }
        return bytes / MIB;
    }
}
