package org.composure.engine.demand;

import java.util.List;
import org.composure.engine.calendar.Actor;
import org.composure.engine.calendar.Calendar;
import org.composure.engine.calendar.Rank;
import org.composure.engine.calendar.TimetableWalk;
import org.composure.engine.chance.Chance;
import org.composure.engine.chance.Law;
import org.composure.engine.chance.Laws;
import org.composure.engine.chance.Purpose;
import org.composure.engine.floor.Afterwards;
import org.composure.engine.floor.Contacts;
import org.composure.engine.floor.Temper;
import org.composure.event.Witness.Diversion;
import org.composure.scenario.ContactType;
import org.composure.scenario.FollowUp;
import org.composure.scenario.Scenario;
import org.composure.scenario.Transfer;
import org.jspecify.annotations.Nullable;

/**
 * Work that is left when a customer has gone. A task waits like a contact of its type, but nobody is on the line: it has no mood, never
 * gives up and is over once done. It stands between the floor and whoever knows the customers, and lets everything pass that is no task.
 *
 * <p>Whether and when is drawn by customer and number of the service; the work itself by a number of the task's own. A task that could be begun
 * while its type is closed waits at the door until it opens. Tasks that could be begun at or after the end of the horizon are left out.
 *
 * <p>Rework and back-office work as a second stream behind the calls: Gans, Koole and Mandelbaum, "Telephone call centers: tutorial, review, and
 * research prospects", Manufacturing &amp; Service Operations Management 5(2), 2003; that it is drawn service by service is <em>our assumption</em>.
 */
public final class FollowUps implements Afterwards, Temper {

    private static final int TASK = -2;
    private final Calendar calendar;
    private final Contacts contacts;
    private final Chance chance;
    private final Afterwards afterwards;
    private final Temper temper;
    private final @Nullable FollowUp[] followUps;
    private final @Nullable Law[] delays;
    private final int[] tasks;
    private final double[][] openings;
    private final double lengthSeconds;
    private final Actor entrance;
    private final int begin;

    /**
     * For one run.
     *
     * @param afterwards whoever knows what customers do
     * @param temper whoever knows their mood
     * @param entrance the door
     */
    public FollowUps(
            Scenario scenario,
            Calendar calendar,
            Contacts contacts,
            Chance chance,
            Laws laws,
            Afterwards afterwards,
            Temper temper,
            Actor entrance) {
        this.calendar = calendar;
        this.contacts = contacts;
        this.chance = chance;
        this.afterwards = afterwards;
        this.temper = temper;
        this.entrance = entrance;
        this.lengthSeconds = scenario.horizon().lengthSeconds();
        List<ContactType> types = scenario.contactTypes();
        this.followUps = types.stream().map(type -> type.course().followUp()).toArray(FollowUp[]::new);
        this.delays = new Law[types.size()];
        this.tasks = new int[types.size()];
        this.openings = new double[types.size()][];
        for (int type = 0; type < followUps.length; type++) {
            FollowUp followUp = followUps[type];
            if (followUp != null) {
                delays[type] = laws.of(followUp.delay());
                tasks[type] = scenario.indexOfType(followUp.task());
            }
            openings[type] = openings(scenario, types.get(type));
        }
        this.begin = calendar.enrol(Rank.ARRIVAL, this::begin);
    }

    /** Whether anything is ever left after a contact of a scenario. */
    public static boolean areIn(Scenario scenario) {
        return scenario.contactTypes().stream().anyMatch(type -> type.course().followUp() != null);
    }

    private static double[] openings(Scenario scenario, ContactType type) {
        TimetableWalk<Boolean> walk =
                new TimetableWalk<>(scenario.openingOf(type).open(), scenario.horizon());
        java.util.stream.DoubleStream.Builder opens = java.util.stream.DoubleStream.builder();
        for (double at = walk.next(); at < Double.POSITIVE_INFINITY; at = walk.next()) {
            if (walk.value()) {
                opens.add(at);
            }
        }
        return opens.build().toArray();
    }

    private boolean isTask(int contact) {
        return contacts.tag(contact) == TASK;
    }

    private void leaveWork(int contact) {
        int type = contacts.type(contact);
        FollowUp followUp = followUps[type];
        Law delay = delays[type];
        long customer = contacts.customer(contact);
        int service = contacts.services(contact);
        if (followUp == null
                || delay == null
                || !chance.of(Purpose.FOLLOW_UP, customer, service).happens(followUp.share())) {
            return;
        }
        double now = calendar.nowSeconds();
        double at = now + delay.draw(chance.of(Purpose.FOLLOW_UP_DELAY, customer, service), now);
        if (at < lengthSeconds) {
            calendar.book(begin, contacts.openAgain(Customers.task(customer, service), tasks[type], 0, 0, TASK), at);
        }
    }

    private void begin(int task) {
        entrance.act(task);
    }

    @Override
    public void served(int contact) {
        if (isTask(contact)) {
            contacts.close(contact);
            return;
        }
        leaveWork(contact);
        afterwards.served(contact);
    }

    @Override
    public void diverted(int contact, Diversion how) {
        if (!isTask(contact)) {
            afterwards.diverted(contact, how);
        } else if (how == Diversion.CLOSED) {
            waitForDoors(contact);
        } else {
            contacts.close(contact);
        }
    }

    private void waitForDoors(int task) {
        for (double opens : openings[contacts.type(task)]) {
            if (opens > calendar.nowSeconds()) {
                calendar.book(begin, task, opens);
                return;
            }
        }
        contacts.close(task);
    }

    @Override
    public void abandoned(int contact) {
        if (isTask(contact)) {
            contacts.close(contact);
        } else {
            afterwards.abandoned(contact);
        }
    }

    @Override
    public void blocked(int contact) {
        if (isTask(contact)) {
            contacts.close(contact);
        } else {
            afterwards.blocked(contact);
        }
    }

    @Override
    public void passedOn(int contact, int to, Transfer transfer) {
        afterwards.passedOn(contact, to, transfer);
    }

    @Override
    public void finishedInMenu(int contact) {
        if (isTask(contact)) {
            contacts.close(contact);
        } else {
            afterwards.finishedInMenu(contact);
        }
    }

    @Override
    public double headStartSeconds(int contact, double usual) {
        return isTask(contact) ? usual : temper.headStartSeconds(contact, usual);
    }

    @Override
    public double patienceSeconds(int contact, double drawn) {
        return isTask(contact) ? Double.POSITIVE_INFINITY : temper.patienceSeconds(contact, drawn);
    }

    @Override
    public double workSeconds(int contact, int agent, double drawn) {
        return isTask(contact) ? drawn : temper.workSeconds(contact, agent, drawn);
    }

    @Override
    public double sensedFrustration(int contact) {
        return isTask(contact) ? 0 : temper.sensedFrustration(contact);
    }

    @Override
    public void newAgent(int agent, int team) {
        temper.newAgent(agent, team);
    }
}
