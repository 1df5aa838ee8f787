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
import org.composure.engine.Engine;
import org.composure.event.Chorus;
import org.composure.measure.EpisodeRecords;
import org.composure.measure.PeopleQuantity;
import org.composure.measure.Quantity;
import org.composure.measure.Tally;

/** Times a model: rounds to warm up, then rounds that count. */
public final class BenchStudy {

    private static final int WARM_UP_ROUNDS = 2;
    private static final double MIB = 1 << 20;
    private static final int RECORDS_MAX = 1_000_000;

    private BenchStudy() {}

    /**
     * What to time.
     *
     * @param benchmark the model
     * @param rounds that count
     * @param threads each plays a replication of its own in every round
     */
    public record Request(Benchmark benchmark, int rounds, int threads) {}

    public static BenchAnswer answer(Request request) {
        Engine engine = new Engine(request.benchmark().scenario());
        ExecutorService pool = Executors.newFixedThreadPool(request.threads());
        try {
            for (int round = 0; round < WARM_UP_ROUNDS; round++) {
                play(engine, pool, request.threads(), round);
            }
            resetPeaks();
            double[] nanosPerCustomer = new double[request.rounds()];
            long customers = 0;
            double seconds = 0;
            for (int round = 0; round < request.rounds(); round++) {
                long start = System.nanoTime();
                long played = play(engine, pool, request.threads(), WARM_UP_ROUNDS + round);
                double nanos = System.nanoTime() - start;
                nanosPerCustomer[round] = nanos / played;
                customers += played;
                seconds += nanos / 1e9;
            }
            Arrays.sort(nanosPerCustomer);
            double median = nanosPerCustomer[nanosPerCustomer.length / 2];
            return new BenchAnswer(
                    request.benchmark().name(), customers, seconds, 1e9 / median, median, peakMemoryMiB());
        } finally {
            pool.shutdownNow();
        }
    }

    private static long play(Engine engine, ExecutorService pool, int threads, int round) {
        List<Future<Long>> futures = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int replication = round * threads + thread;
            futures.add(pool.submit(() -> customers(engine, replication)));
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

    /** Contacts offered; of people, contacts of any kind, and a record of every episode is kept. */
    private static long customers(Engine engine, int replication) {
        Tally tally = new Tally(engine.scenario());
        if (engine.scenario().people() == null) {
            engine.open(1, replication, tally).toEnd();
            return (long) tally.total().get(Quantity.OFFERED);
        }
        engine.open(1, replication, Chorus.of(tally, new EpisodeRecords(RECORDS_MAX)))
                .toEnd();
        return (long) tally.total().get(PeopleQuantity.CONTACTS);
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
