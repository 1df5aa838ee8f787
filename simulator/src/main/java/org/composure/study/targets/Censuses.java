package org.composure.study.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.composure.engine.Engine;
import org.composure.experiment.Workers;
import org.composure.measure.Census;
import org.composure.scenario.Scenario;

/** Takes the census of several runs, on several threads. */
final class Censuses {

    private Censuses() {}

    /** The censuses of runs 0 to {@code runs} - 1, in this order; fewer if it must stop, which is asked with how many there are. */
    static List<Census> taken(Scenario scenario, long seed, int runs, int threads, IntPredicate mustStop) {
        Engine engine = new Engine(scenario);
        Workers<Census> workers = new Workers<>(threads, run -> {
            Census census = new Census(scenario);
            engine.open(seed, run, census).toEnd();
            return census;
        });
        List<Census> taken = new ArrayList<>();
        workers.work(0, runs, taken::add, () -> mustStop.test(taken.size()));
        return taken;
    }
}
