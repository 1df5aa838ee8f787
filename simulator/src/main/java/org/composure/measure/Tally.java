package org.composure.measure;

import org.composure.scenario.Scenario;

/**
 * All sums of a run, or of several added together: as a whole, by contact type, by team and by interval of the day.
 *
 * <p>Counts contacts offered in [warm-up, length of the horizon) in the interval of their offer; integrates over time from
 * the warm-up to the length exactly. An interval of the day takes in that time of every day. May be read in mid-run, which
 * changes nothing: it then tells what it would if the run ended at the latest event.
 *
 * <p>One thread at a time.
 */
public final class Tally extends Bookkeeping {

    /** An empty tally for runs of one scenario. */
    public Tally(Scenario scenario) {
        super(scenario, Slots.ofDay(scenario));
    }

    /** Everything. */
    public Sums total() {
        return new Totals(settled().floor(0, intervals()), peopleBetween(0, intervals()), waits().ofAll());
    }

    /** What concerns one contact type: contacts and customers, not agents. */
    public Sums ofType(int type) {
        PeopleBooks people = peopleSettled();
        return new Totals(settled().type(type), people == null ? null : people.type(type), waits().ofType(type));
    }

    /** What concerns the customers of one segment: what they feel, how their episodes end, who leaves; no queues. */
    public Sums ofSegment(int segment) {
        PeopleBooks people = peopleSettled();
        double[] queueing = new double[Quantity.COUNT];
        queueing[Column.RUNS] = settled().runs();
        queueing[Column.ELAPSED_TIME] = settled().floor(0, intervals())[Column.ELAPSED_TIME];
        return new Totals(queueing, people == null ? null : people.segment(segment), WaitHistogram.fine());
    }

    /** What concerns one team: its agents' time and cost, and the contacts they answered and handled. */
    public Sums ofTeam(int team) {
        return new Totals(settled().team(team), WaitHistogram.fine());
    }

    /** Everything in one interval of the day, of all days; its waits are binned more coarsely. */
    public Sums ofInterval(int interval) {
        return new Totals(
                settled().floor(interval, interval + 1),
                peopleBetween(interval, interval + 1),
                waits().ofSlot(interval));
    }

    /** As {@link #ofType} without its waits, whose histogram is wide. */
    public Sums ofTypeWithoutWaits(int type) {
        PeopleBooks people = peopleSettled();
        return new Totals(settled().type(type), people == null ? null : people.type(type), WaitHistogram.coarse());
    }

    /** As {@link #ofInterval} without its waits. */
    public Sums ofIntervalWithoutWaits(int interval) {
        return new Totals(
                settled().floor(interval, interval + 1), peopleBetween(interval, interval + 1), WaitHistogram.coarse());
    }

    /** Intervals of a day. */
    public int intervals() {
        return slots().count();
    }

    /** Length of an interval; interval i starts i times this after midnight. */
    public double intervalSeconds() {
        return slots().seconds();
    }

    /**
     * Takes in another tally of the same scenario, or of one with the same intervals, contact types and teams.
     *
     * @throws IllegalArgumentException if they do not match
     */
    public void add(Tally other) {
        addAll(other);
    }
}
