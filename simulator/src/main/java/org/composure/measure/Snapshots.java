package org.composure.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.composure.event.QueueingOnly;
import org.composure.scenario.Scenario;

/**
 * Looks at the floor at given instants, just before whatever happens then.
 *
 * <p>An instant after the end of the run finds the floor as the run left it.
 */
public final class Snapshots extends QueueingOnly {

    private static final long NOBODY = Long.MIN_VALUE;

    private final double[] instants;
    private final List<Snapshot> taken = new ArrayList<>();
    private final int[] waiting;
    private final int[] inService;
    private final int[] inOrbit;
    private final int[] busy;
    private final int[] signedIn;
    private long atDoor = NOBODY;

    /** Instants in seconds since the start of the run, in order of time. */
    public Snapshots(Scenario scenario, double[] atSeconds) {
        instants = atSeconds.clone();
        for (int i = 0; i < instants.length; i++) {
            if (!(instants[i] >= (i == 0 ? 0 : instants[i - 1]))) {
                throw new IllegalArgumentException(
                        "Instants (%s) must be in order of time.".formatted(Arrays.toString(instants)));
            }
        }
        int types = scenario.contactTypes().size();
        int teams = scenario.teams().size();
        waiting = new int[types];
        inService = new int[types];
        inOrbit = new int[types];
        busy = new int[teams];
        signedIn = new int[teams];
    }

    /** What was seen, one for every instant that has passed. */
    public List<Snapshot> taken() {
        return List.copyOf(taken);
    }

    private void look(double at) {
        while (taken.size() < instants.length && instants[taken.size()] <= at) {
            taken.add(new Snapshot(
                    instants[taken.size()],
                    listOf(waiting),
                    listOf(inService),
                    listOf(inOrbit),
                    listOf(busy),
                    listOf(signedIn)));
        }
    }

    private static List<Integer> listOf(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    @Override
    public void menuEntered(double at, long customer, int type) {
        look(at);
    }

    @Override
    public void finishedInMenu(double at, long customer, int type) {
        look(at);
    }

    @Override
    public void offered(double at, long customer, int type, int attempt) {
        look(at);
        atDoor = customer;
    }

    @Override
    public void blocked(double at, long customer, int type) {
        look(at);
        atDoor = NOBODY;
    }

    @Override
    public void queued(double at, long customer, int type) {
        look(at);
        waiting[type]++;
        atDoor = NOBODY;
    }

    @Override
    public void abandoned(double at, long customer, int type, double arrivedAt, boolean silent) {
        look(at);
        leaveQueue(customer, type);
    }

    @Override
    public void diverted(double at, long customer, int type, double arrivedAt, Diversion how) {
        look(at);
        leaveQueue(customer, type);
    }

    private void leaveQueue(long customer, int type) {
        if (customer == atDoor) {
            atDoor = NOBODY;
        } else {
            waiting[type]--;
        }
    }

    @Override
    public void serviceStarted(
            double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Start how) {
        look(at);
        if (how == Start.ANSWER || how == Start.RESUMPTION) {
            leaveQueue(customer, type);
        }
        inService[type] += how.isOfCustomer() ? 1 : 0;
        busy[team] += inHand == 1 ? 1 : 0;
    }

    @Override
    public void notReached(double at, long customer, int type, double arrivedAt) {
        // Who is to be called back is on no line, and stays on none.
    }

    @Override
    public void interrupted(double at, long customer, int type, int team, int agent, int inHand) {
        look(at);
        inService[type]--;
        waiting[type]++;
        busy[team] -= inHand == 0 ? 1 : 0;
    }

    @Override
    public void serviceEnded(
            double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent) {
        look(at);
        inService[type]--;
    }

    @Override
    public void agentReady(double at, int type, double startedAt, int team, int agent, int inHand) {
        look(at);
        busy[team] -= inHand == 0 ? 1 : 0;
    }

    @Override
    public void rosterChanged(double at, int team, int planned, int absent, int onBreak, int away) {
        // Where those are who are not at work shows nowhere on the floor.
    }

    @Override
    public void staffChanged(double at, int team, int agentsSignedIn) {
        look(at);
        signedIn[team] = agentsSignedIn;
    }

    @Override
    public void orbitEntered(double at, long customer, int type, Orbiting why) {
        look(at);
        inOrbit[type]++;
    }

    @Override
    public void orbitLeft(double at, long customer, int type, Orbiting why) {
        look(at);
        inOrbit[type]--;
    }

    @Override
    public void ended(double at) {
        look(Double.POSITIVE_INFINITY);
    }
}
