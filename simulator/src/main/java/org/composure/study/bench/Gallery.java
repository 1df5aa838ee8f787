package org.composure.study.bench;

import java.util.ArrayList;
import java.util.List;
import org.composure.engine.Engine;
import org.composure.engine.Run;
import org.composure.event.Chorus;
import org.composure.event.Witness;
import org.composure.study.live.Onlooker;

/** A run that is watched as the studio watches, but goes on as fast as it can. */
final class Gallery {

    /** As often as the studio draws. */
    private static final long FRAME_NANOS = 80_000_000;

    private static final int PEOPLE_MAX = 2000;
    private static final double STEP_SECONDS = 60;

    private Gallery() {}

    /** Plays one replication to its end, with an onlooker behind the other witnesses. */
    static void watch(Engine engine, int replication, List<Witness> others) {
        Onlooker onlooker = new Onlooker(engine.scenario());
        List<Witness> witnesses = new ArrayList<>(others);
        witnesses.add(onlooker);
        Run run = engine.open(1, replication, Chorus.of(witnesses));
        long shownAt = System.nanoTime();
        double until = STEP_SECONDS;
        while (run.advanceTo(until)) {
            until += STEP_SECONDS;
            if (System.nanoTime() - shownAt >= FRAME_NANOS) {
                shownAt = System.nanoTime();
                onlooker.frame(run, false, PEOPLE_MAX);
            }
        }
    }
}
