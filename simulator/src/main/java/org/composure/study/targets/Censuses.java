package org.composure.study.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.composure.engine.Engine;
import org.composure.measure.Census;
import org.composure.scenario.Scenario;

/** Takes the census of several runs, on several threads. */
final class Censuses {

    private Censuses() {}

    /** The censuses of runs 0 to {@code runs} - 1, in this order. */
    static List<Census> taken(Scenario scenario, long seed, int runs, int threads) {
        Engine engine = new Engine(scenario);
        List<Callable<Census>> tasks = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            int replication = run;
            tasks.add(() -> {
                Census census = new Census(scenario);
                engine.open(seed, replication, census).toEnd();
                return census;
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Census> taken = new ArrayList<>();
            for (Future<Census> one : pool.invokeAll(tasks)) {
                taken.add(one.get());
            }
            return taken;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking people.", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A run failed while asking people.", failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
