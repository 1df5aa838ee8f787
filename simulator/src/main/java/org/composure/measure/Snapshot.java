package org.composure.measure;

import java.util.List;

/**
 * The floor at one instant, just before whatever happened at that instant.
 *
 * @param atSeconds when, since the start of the run
 * @param waitingByType contacts in queue
 * @param inServiceByType customers with an agent
 * @param inOrbitByType customers who will try again
 * @param busyByTeam agents with a contact in hand or after-contact work
 * @param signedInByTeam agents signed in
 */
public record Snapshot(
        double atSeconds,
        List<Integer> waitingByType,
        List<Integer> inServiceByType,
        List<Integer> inOrbitByType,
        List<Integer> busyByTeam,
        List<Integer> signedInByTeam) {

    public Snapshot {
        waitingByType = List.copyOf(waitingByType);
        inServiceByType = List.copyOf(inServiceByType);
        inOrbitByType = List.copyOf(inOrbitByType);
        busyByTeam = List.copyOf(busyByTeam);
        signedInByTeam = List.copyOf(signedInByTeam);
    }

    /** Contacts in queue. */
    public int waiting() {
        return sum(waitingByType);
    }

    /** Customers with an agent. */
    public int inService() {
        return sum(inServiceByType);
    }

    /** Customers in queue or with an agent. */
    public int inSystem() {
        return waiting() + inService();
    }

    /** Customers who will try again. */
    public int inOrbit() {
        return sum(inOrbitByType);
    }

    /** Agents with a contact in hand or after-contact work. */
    public int busy() {
        return sum(busyByTeam);
    }

    /** Agents signed in. */
    public int signedIn() {
        return sum(signedInByTeam);
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
