package org.composure.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.composure.event.QueueingOnly;
import org.composure.scenario.Scenario;

/** A witness that writes down what happens, a line an event; customers are numbered in the order of their first event. */
final class Diary extends QueueingOnly {

    private final List<String> lines = new ArrayList<>();
    private final List<Long> customers = new ArrayList<>();

    /** What happened in a run with a fixed seed. */
    static List<String> of(Scenario scenario) {
        return of(scenario, 1, 1);
    }

    static List<String> of(Scenario scenario, long seed, int replication) {
        Diary diary = new Diary();
        new Engine(scenario).open(seed, replication, diary).toEnd();
        return diary.lines;
    }

    List<String> lines() {
        return lines;
    }

    private void write(double at, String what, Object... details) {
        lines.add(String.format(Locale.ROOT, "%s %s", number(at), String.format(Locale.ROOT, what, details)));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private String who(long customer) {
        if (!customers.contains(customer)) {
            customers.add(customer);
        }
        return "c" + (customers.indexOf(customer) + 1);
    }

    @Override
    public void menuEntered(double at, long customer, int type) {
        write(at, "%s enters the menu", who(customer));
    }

    @Override
    public void finishedInMenu(double at, long customer, int type) {
        write(at, "%s finishes in the menu", who(customer));
    }

    @Override
    public void offered(double at, long customer, int type, int attempt) {
        write(at, "%s offered, type %d, attempt %d", who(customer), type, attempt);
    }

    @Override
    public void blocked(double at, long customer, int type) {
        write(at, "%s blocked", who(customer));
    }

    @Override
    public void queued(double at, long customer, int type) {
        write(at, "%s queued", who(customer));
    }

    @Override
    public void abandoned(double at, long customer, int type, double arrivedAt, boolean silent) {
        write(at, "%s abandons%s after %s", who(customer), silent ? " silently" : "", number(at - arrivedAt));
    }

    @Override
    public void diverted(double at, long customer, int type, double arrivedAt, Diversion how) {
        write(at, "%s diverted %s after %s", who(customer), how, number(at - arrivedAt));
    }

    @Override
    public void serviceStarted(
            double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Start how) {
        write(
                at,
                "%s %s by agent %d of team %d after %s, in hand %d",
                who(customer),
                how,
                agent,
                team,
                number(at - arrivedAt),
                inHand);
    }

    @Override
    public void notReached(double at, long customer, int type, double arrivedAt) {
        write(at, "%s does not pick up", who(customer));
    }

    @Override
    public void interrupted(double at, long customer, int type, int team, int agent, int inHand) {
        write(at, "%s interrupted by loss of agent %d, in hand %d", who(customer), agent, inHand);
    }

    @Override
    public void serviceEnded(
            double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent) {
        write(at, "%s served by agent %d since %s", who(customer), agent, number(startedAt));
    }

    @Override
    public void agentReady(double at, int type, double startedAt, int team, int agent, int inHand) {
        write(at, "agent %d ready since %s, in hand %d", agent, number(startedAt), inHand);
    }

    @Override
    public void rosterChanged(double at, int team, int planned, int absent, int onBreak, int away) {
        write(at, "team %d: %d planned, %d absent, %d on a break, %d away", team, planned, absent, onBreak, away);
    }

    @Override
    public void staffChanged(double at, int team, int agentsSignedIn) {
        write(at, "team %d has %d agents", team, agentsSignedIn);
    }

    @Override
    public void orbitEntered(double at, long customer, int type, Orbiting why) {
        write(at, "%s orbits: %s", who(customer), why);
    }

    @Override
    public void orbitLeft(double at, long customer, int type, Orbiting why) {
        write(at, "%s comes again: %s", who(customer), why);
    }

    @Override
    public void ended(double at) {
        write(at, "over");
    }
}
