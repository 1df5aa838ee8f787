package org.composure.engine.routing;

/**
 * What a rule may see of the floor: what a dispatcher would know, and only the front of each line.
 *
 * <p>Contact types and teams are positions in the scenario's lists.
 */
public interface FloorView {

    /** What {@link #leastInHand} says of a team in which nobody can take a contact. */
    int NOBODY_FREE = Integer.MAX_VALUE;

    /** Seconds since the start of the run. */
    double nowSeconds();

    /** Contacts in hand of the team's least loaded agent who can take one more; {@link #NOBODY_FREE} if nobody can. */
    int leastInHand(int team);

    /** Since when that agent has been that little loaded; of equals, the one for longest. Somebody must be free. */
    double freeSince(int team);

    /** Whether anybody of a type waits. */
    boolean isWaiting(int type);

    /** When the first of the queue of a type came, less the head start. Somebody must wait. */
    double queuedSince(int type);

    /** When the first of the queue of a type really came. Somebody must wait. */
    double arrivedAt(int type);

    /** Contacts of a type that wait, silent leavers included. */
    int waiting(int type);

    /** Agents of a team who can take one more contact now; one who is just being asked for is not among them. */
    int free(int team);

    /** The team that served the customer of this arrival last; -1 if nobody has, or when no arrival is asked for. */
    int lastTeam();

    /** Luck of the contact that has arrived, between 0 and 1: the same whenever asked. */
    double luck();

    /** Seconds that the team's free agent who has worked least has worked since signing in. Somebody must be free. */
    double leastWorked(int team);
}
