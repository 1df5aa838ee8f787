package org.composure.engine.floor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * How long each agent has had something in hand since signing in, for the rule that asks.
 *
 * <p>Per team a heap of those who became free; entries of agents who are busy again are dropped when they come to the front, so a look
 * costs no more than the entries that were made.
 */
final class Occupation {

    private final Crew crew;
    private double[] worked;
    /** NaN while nothing is in hand. */
    private double[] busySince;

    private final PriorityQueue<Entry>[] rested;

    /** An agent who became free having worked so long. */
    private record Entry(double worked, double freeSince, int agent) {}

    private static final Comparator<Entry> LEAST = Comparator.comparingDouble(Entry::worked)
            .thenComparingDouble(Entry::freeSince)
            .thenComparingInt(Entry::agent);

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generics
    Occupation(Crew crew, int teams) {
        this.crew = crew;
        this.worked = new double[crew.agents()];
        this.busySince = new double[crew.agents()];
        Arrays.fill(busySince, Double.NaN);
        this.rested = new PriorityQueue[teams];
        Arrays.setAll(rested, team -> new PriorityQueue<>(LEAST));
    }

    /** One more agent than there could be before, who has not worked yet. */
    void addPlace() {
        worked = Arrays.copyOf(worked, worked.length + 1);
        busySince = Arrays.copyOf(busySince, busySince.length + 1);
        busySince[busySince.length - 1] = Double.NaN;
    }

    void signedIn(int agent) {
        worked[agent] = 0;
        busySince[agent] = Double.NaN;
    }

    void began(Agent agent, double now) {
        if (Double.isNaN(busySince[agent.number])) {
            busySince[agent.number] = now;
        }
    }

    void becameFree(Agent agent, double now) {
        int number = agent.number;
        if (!Double.isNaN(busySince[number])) {
            worked[number] += now - busySince[number];
            busySince[number] = agent.inHand == 0 ? Double.NaN : now;
        }
        rested[agent.team].add(new Entry(worked[number], now, number));
    }

    /** Of the free agents of a team, the one who has worked least. Somebody must be free. */
    int leastOf(int team) {
        PriorityQueue<Entry> heap = rested[team];
        while (true) {
            Entry first = heap.element();
            Agent agent = crew.at(first.agent);
            if (agent.free && agent.freeSince == first.freeSince && worked[first.agent] == first.worked) {
                return first.agent;
            }
            heap.remove();
        }
    }

    double leastWorked(int team) {
        return worked[leastOf(team)];
    }
}
