package org.composure.measure;

import java.util.HashMap;
import java.util.Map;
import org.composure.event.Witness;
import org.composure.scenario.Scenario;
import org.composure.scenario.Team;

/**
 * Watches that nothing is lost and nobody is in two places, at every event:
 *
 * <ul>
 *   <li>time does not run backwards, and nothing happens after the end;
 *   <li>a contact goes through its life in an order that exists ({@link Witness}); so offered contacts are answered,
 *       abandoned, blocked, diverted or still inside, and never two of these;
 *   <li>an agent has in hand what the events say, and no more than the team allows;
 *   <li>people join once and leave once, every episode ends exactly once or is open at the end, and somebody in a bot is
 *       in no queue ({@link PeopleConservation});
 *   <li>no team has more agents busy than signed in, whenever time moves on.
 * </ul>
 *
 * <p>Throws an {@link IllegalStateException} that names the event, the customer or agent and the rule.
 */
public final class Conservation extends PeopleConservation {

    private enum Place {
        OUTSIDE,
        ORBIT,
        MENU,
        BOT,
        DOOR,
        QUEUE,
        CALLBACK,
        SERVICE,
        BROKEN_OFF
    }

    private final Map<Long, Place> places = new HashMap<>();
    private final Map<Integer, Integer> inHand = new HashMap<>();
    private final int[] inHandMax;
    private final int[] busy;
    private final int[] signedIn;
    private double now;
    private boolean over;
    private long offered;
    private long decided;
    private long undecided;

    /** Watches one run. */
    public Conservation(Scenario scenario) {
        inHandMax = scenario.teams().stream().mapToInt(Team::contactsInHandMax).toArray();
        busy = new int[inHandMax.length];
        signedIn = new int[inHandMax.length];
    }

    @Override
    public void menuEntered(double at, long customer, int type) {
        passTo(at);
        move(customer, Place.MENU, Place.OUTSIDE);
    }

    @Override
    public void finishedInMenu(double at, long customer, int type) {
        passTo(at);
        move(customer, Place.OUTSIDE, Place.MENU);
    }

    @Override
    public void offered(double at, long customer, int type, int attempt) {
        passTo(at);
        checkOpen(customer);
        rule(attempt >= 1, "attempt %d of customer %d, though attempts are counted from 1.", attempt, customer);
        move(customer, Place.DOOR, Place.OUTSIDE, Place.MENU);
        offered++;
        undecided++;
    }

    @Override
    public void blocked(double at, long customer, int type) {
        passTo(at);
        move(customer, Place.OUTSIDE, Place.DOOR);
        decide();
    }

    @Override
    public void queued(double at, long customer, int type) {
        passTo(at);
        move(customer, Place.QUEUE, Place.DOOR);
    }

    @Override
    public void abandoned(double at, long customer, int type, double arrivedAt, boolean silent) {
        passTo(at);
        rule(arrivedAt <= at, "customer %d leaves before arriving at %s s.", customer, arrivedAt);
        move(customer, Place.OUTSIDE, Place.QUEUE, Place.DOOR);
        decide();
    }

    @Override
    public void diverted(double at, long customer, int type, double arrivedAt, Diversion how) {
        passTo(at);
        boolean willBeCalled = how == Diversion.CALLBACK_ACCEPTED;
        move(customer, willBeCalled ? Place.CALLBACK : Place.OUTSIDE, Place.QUEUE, Place.DOOR);
        decide();
    }

    @Override
    public void serviceStarted(
            double at, long customer, int type, double arrivedAt, int team, int agent, int inHandNow, Start how) {
        passTo(at);
        takeInHand(team, agent, inHandNow);
        switch (how) {
            case ANSWER -> {
                move(customer, Place.SERVICE, Place.QUEUE, Place.DOOR);
                decide();
            }
            case RESUMPTION -> move(customer, Place.SERVICE, Place.BROKEN_OFF);
            case CALLBACK -> move(customer, Place.SERVICE, Place.CALLBACK);
            case NOBODY_THERE -> {
                // The customer left long ago and may be anywhere by now, even in another agent's hands.
            }
            case CONSULTATION -> move(customer, Place.SERVICE, Place.SERVICE);
        }
    }

    @Override
    public void notReached(double at, long customer, int type, double arrivedAt) {
        passTo(at);
        move(customer, Place.OUTSIDE, Place.CALLBACK);
    }

    @Override
    public void interrupted(double at, long customer, int type, int team, int agent, int inHandNow) {
        passTo(at);
        move(customer, Place.BROKEN_OFF, Place.SERVICE);
        putDown(team, agent, inHandNow);
    }

    @Override
    public void serviceEnded(
            double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent) {
        passTo(at);
        rule(
                arrivedAt <= startedAt && startedAt <= at,
                "customer %d arrived at %s s, was served from %s s and leaves now, which is no order of time.",
                customer,
                arrivedAt,
                startedAt);
        move(customer, Place.OUTSIDE, Place.SERVICE);
    }

    @Override
    public void agentReady(double at, int type, double startedAt, int team, int agent, int inHandNow) {
        passTo(at);
        putDown(team, agent, inHandNow);
    }

    @Override
    public void staffChanged(double at, int team, int agentsSignedIn) {
        passTo(at);
        rule(agentsSignedIn >= 0, "team %d has %d agents signed in.", team, agentsSignedIn);
        signedIn[team] = agentsSignedIn;
    }

    @Override
    public void rosterChanged(double at, int team, int planned, int absent, int onBreak, int away) {
        passTo(at);
        rule(
                absent >= 0 && onBreak >= 0 && away >= 0 && absent + onBreak + away <= planned,
                "team %d has %d agents planned, of whom %d are absent, %d on a break and %d away.",
                team,
                planned,
                absent,
                onBreak,
                away);
    }

    @Override
    public void orbitEntered(double at, long customer, int type, Orbiting why) {
        passTo(at);
        move(customer, Place.ORBIT, Place.OUTSIDE);
    }

    @Override
    public void orbitLeft(double at, long customer, int type, Orbiting why) {
        passTo(at);
        move(customer, Place.OUTSIDE, Place.ORBIT);
    }

    @Override
    public void ended(double at) {
        passTo(at);
        checkStaff();
        over = true;
    }

    /** Offered contacts that have been answered, abandoned, blocked or diverted. */
    public long decided() {
        return decided;
    }

    /** Offered contacts that have not. */
    public long undecided() {
        return undecided;
    }

    /** All offered contacts. */
    public long offered() {
        return offered;
    }

    @Override
    void passTo(double at) {
        rule(!over, "the run is over, and yet something happens at %s s.", at);
        rule(at >= now, "time runs backwards, to %s s.", at);
        if (at > now) {
            checkStaff();
            rule(
                    offered == decided + undecided,
                    "%d offered are not %d answered, abandoned, blocked or diverted and %d inside.",
                    offered,
                    decided,
                    undecided);
            now = at;
        }
    }

    private void checkStaff() {
        for (int team = 0; team < busy.length; team++) {
            rule(
                    busy[team] <= signedIn[team],
                    "team %d has %d agents busy and only %d signed in.",
                    team,
                    busy[team],
                    signedIn[team]);
        }
    }

    private void decide() {
        decided++;
        undecided--;
    }

    private Place place(long customer) {
        return places.getOrDefault(customer, Place.OUTSIDE);
    }

    private void move(long customer, Place to, Place... from) {
        Place before = place(customer);
        boolean comesBefore = false;
        for (Place place : from) {
            comesBefore |= place == before;
        }
        rule(comesBefore, "customer %d goes from %s to %s.", customer, before, to);
        if (to == Place.OUTSIDE) {
            places.remove(customer);
        } else {
            places.put(customer, to);
        }
    }

    private void takeInHand(int team, int agent, int told) {
        int count = inHand.merge(agent, 1, Integer::sum);
        rule(count == told, "agent %d has %d contacts in hand, not %d.", agent, count, told);
        rule(count <= inHandMax[team], "agent %d has %d contacts in hand, more than allowed.", agent, count);
        busy[team] += count == 1 ? 1 : 0;
    }

    private void putDown(int team, int agent, int told) {
        int count = inHand.merge(agent, -1, Integer::sum);
        rule(count == told, "agent %d has %d contacts in hand, not %d.", agent, count, told);
        rule(count >= 0, "agent %d puts down a contact that was not in hand.", agent);
        busy[team] -= count == 0 ? 1 : 0;
    }

    @Override
    void enterBot(long customer) {
        move(customer, Place.BOT, Place.OUTSIDE);
    }

    @Override
    void leaveBot(long customer) {
        move(customer, Place.OUTSIDE, Place.BOT);
    }

    @Override
    boolean isFree(long customer) {
        return isAway(customer) || place(customer) == Place.ORBIT;
    }

    @Override
    boolean isAway(long customer) {
        return place(customer) == Place.OUTSIDE;
    }

    @Override
    @SuppressWarnings("AnnotateFormatMethod") // The words are only joined when a rule is broken.
    void rule(boolean holds, String broken, Object... values) {
        if (!holds) {
            throw new IllegalStateException("At %s s: ".formatted(now) + broken.formatted(values));
        }
    }
}
