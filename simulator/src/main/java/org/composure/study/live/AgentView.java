package org.composure.study.live;

import java.util.List;

/**
 * One agent, as far as they were watched.
 *
 * @param inHand contacts now, after-contact work included
 * @param contacts finished so far
 * @param busySeconds with something in hand so far
 * @param latest finished contacts, oldest first
 */
public record AgentView(int agent, String team, int inHand, long contacts, double busySeconds, List<Served> latest) {
    public AgentView {
        latest = List.copyOf(latest);
    }

    /**
     * A contact that was finished.
     *
     * @param number of the customer, as in {@link Frame}
     * @param valence of their mood at the end, -1 to 1; NaN where nobody feels
     */
    public record Served(int number, double from, double to, double valence) {}
}
