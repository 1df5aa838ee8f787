package org.composure.study.live;

import java.util.List;
import java.util.Map;

/**
 * Who is where at one instant. Numbers and names only: it may be kept and shown by any thread.
 *
 * @param at simulated seconds since the start of the run
 * @param people everybody to be seen, those who left since the last frame included
 * @param away how many are at home and will come again, or think about it
 * @param hidden how many more are to be seen than the frame has room for
 * @param queues by contact type: how many wait
 * @param teams in the scenario's order
 */
public record Frame(
        double at,
        boolean over,
        List<Spot> people,
        int away,
        int hidden,
        List<Integer> queues,
        List<TeamView> teams,
        Counts counts) {
    public Frame {
        people = List.copyOf(people);
        teams = List.copyOf(teams);
        queues = List.copyOf(queues);
    }

    /**
     * One person.
     *
     * @param number given in the order of appearance; the same as long as somebody is to be seen
     * @param detail the agent for {@link Place#AGENT}, the queue for {@link Place#QUEUE}; -1 otherwise
     * @param mood valence in hundredths, -100 to 100; {@link #NO_MOOD} where nobody feels
     */
    public record Spot(int number, Place place, int detail, int mood) {
        /** Nobody feels here. */
        public static final int NO_MOOD = -128;
    }

    /** A team: how many are signed in, and which of its agents have something in hand. */
    public record TeamView(String name, int signedIn, List<Integer> busy) {
        public TeamView {
            busy = List.copyOf(busy);
        }
    }

    /**
     * What has happened so far, warm-up included.
     *
     * @param inTime answered within the threshold of the service level
     * @param endings of episodes, by name; empty where customers are arrivals and nothing more
     */
    public record Counts(
            long offered,
            long answered,
            long inTime,
            long abandoned,
            long blocked,
            long badContacts,
            long contacts,
            long lostCustomers,
            Map<String, Long> endings) {
        public Counts {
            endings = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(endings));
        }
    }
}
