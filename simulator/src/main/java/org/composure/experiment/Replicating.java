package org.composure.experiment;

import java.util.ArrayList;
import java.util.List;
import org.composure.engine.Engine;
import org.composure.measure.Fates;
import org.composure.measure.SlicedTally;
import org.composure.measure.Tally;
import org.composure.measure.Together;
import org.composure.scenario.Horizon;
import org.composure.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** One replication of every scenario, on the same luck. Usable from many threads. */
final class Replicating {

    /** Slices of the whole sample at most, so that many replications of a steady run do not fill the memory. */
    private static final int SLICES_IN_ALL = 10_240;

    private static final int SLICES_MAX = 512;
    private static final int SLICES_MIN = 8;

    private final List<World> worlds;
    private final long seed;
    private final FirstWords firstWords;

    /** @param firstWords told as scenarios are played */
    Replicating(List<Scenario> scenarios, List<Layout> layouts, long seed, int replicationsMax, FirstWords firstWords) {
        this.seed = seed;
        this.firstWords = firstWords;
        this.worlds = new ArrayList<>();
        int slices = Math.max(SLICES_MIN, Math.min(SLICES_MAX, SLICES_IN_ALL / replicationsMax));
        for (int i = 0; i < scenarios.size(); i++) {
            worlds.add(new World(new Engine(scenarios.get(i)), layouts.get(i), slices));
        }
    }

    /** What one replication of one scenario said. */
    record Heard(Reading reading, Tally tally) {}

    /** What one replication of all scenarios said. */
    record Result(List<Heard> worlds, List<Fates.Comparison> people) {}

    Result run(int replication) {
        List<Heard> heard = new ArrayList<>();
        List<Fates.Comparison> people = new ArrayList<>();
        Fates base = null;
        for (int i = 0; i < worlds.size(); i++) {
            World world = worlds.get(i);
            Fates fates = worlds.size() > 1 ? Fates.of(world.engine.scenario()) : null;
            heard.add(world.run(seed, replication, fates));
            firstWords.hear(replication, i, heard.get(i));
            if (base != null && fates != null) {
                people.add(fates.against(base));
            }
            base = base == null ? fates : base;
        }
        return new Result(heard, people);
    }

    /** One scenario, ready to run. */
    private static final class World {

        private final Engine engine;
        private final Layout layout;
        private final double sliceSeconds;
        private final int slicesDropped;

        World(Engine engine, Layout layout, int slices) {
            this.engine = engine;
            this.layout = layout;
            Horizon horizon = engine.scenario().horizon();
            double measured = horizon.lengthSeconds() - horizon.warmUpOrZero();
            this.sliceSeconds = horizon.regime() == Horizon.Regime.STEADY_STATE ? measured / slices : 0;
            // A slice that is partly warm-up is left out of the batches.
            this.slicesDropped = sliceSeconds == 0 ? 0 : (int) Math.ceil(horizon.warmUpOrZero() / sliceSeconds - 1e-9);
        }

        Heard run(long seed, int replication, @Nullable Fates fates) {
            Scenario scenario = engine.scenario();
            Tally tally = new Tally(scenario);
            SlicedTally sliced = sliceSeconds == 0 ? null : new SlicedTally(scenario, sliceSeconds);
            var witness = sliced == null ? tally : new Together(tally, sliced);
            engine.open(seed, replication, fates == null ? witness : new Together(witness, fates))
                    .toEnd();
            return new Heard(new Reading(layout, scenario, tally, sliced, slicesDropped), tally);
        }
    }
}
