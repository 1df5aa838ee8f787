package org.composure.engine.people;

import org.composure.engine.arithmetic.Exponential;
import org.composure.scenario.people.Recovery;

/**
 * Issues that do not come up: because customers were shown how things work, or because a cause was found and removed.
 *
 * <p>Where contacts are mined for causes, the topic with most needs so far is found after a delay and a share of its causes
 * removed, then the next after as long again: <em>our assumption</em>. What teaching does, and that it fades: Retana, Forman and
 * Wu, M&amp;SOM 18(1), 2016.
 */
public final class Prevention {

    private static final double DAY_SECONDS = 86_400;

    private final Recovery recovery;
    private final long[] needs;
    private final double[] kept;
    private int found;

    public Prevention(Recovery recovery, int topics) {
        this.recovery = recovery;
        this.needs = new long[topics];
        this.kept = new double[topics];
        java.util.Arrays.fill(kept, 1);
    }

    /** A need has come up. */
    public void note(int topic) {
        needs[topic]++;
    }

    /** Probability that a need that would come up still does. */
    public double stillComes(int topic, double joinedAt, double now) {
        double comes = 1;
        if (recovery.education()) {
            double fades = recovery.educationFadesDays() * DAY_SECONDS;
            comes += (recovery.educationContactFactor() - 1) * Exponential.exp(-(now - joinedAt) / fades);
        }
        if (recovery.tracksThemes()) {
            removeCauses(now);
            comes *= kept[topic];
        }
        return comes;
    }

    private void removeCauses(double now) {
        while (found < needs.length && now >= (found + 1) * recovery.themeDelayDays() * DAY_SECONDS) {
            found++;
            int most = -1;
            for (int topic = 0; topic < needs.length; topic++) {
                if (kept[topic] == 1 && (most < 0 || needs[topic] > needs[most])) {
                    most = topic;
                }
            }
            kept[most] = 1 - recovery.themeFixShare();
        }
    }
}
