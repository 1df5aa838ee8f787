package org.composure.engine.calendar;

import java.util.Arrays;

/**
 * The list of things that are going to happen, kept in time order. The only clock of a run.
 *
 * <p>Things due at the same instant are done in this order: first what had been booked before that instant, then what
 * was booked during it; within each, by {@link Rank}; within a rank, in the order of booking. Never at random: chance
 * belongs to the draws, not to the calendar.
 *
 * <p>An appointment is a number, valid until it has been kept or cancelled; afterwards the number is used again, so
 * whoever holds one must forget it then. Nothing is allocated by booking once the calendar has grown to its size.
 *
 * <p>Not safe for use by several threads.
 */
public final class Calendar {

    /** What a holder of appointments may note when there is none. */
    public static final int NONE = -1;

    /** The time before anything has happened; MASON's word for it. */
    static final double BEFORE_THE_START = -1;

    /** So many things at one instant are not a busy instant but a circle. */
    private static final long SAME_INSTANT_MAX = 100_000_000;

    private static final int SLOT_BITS = 6;

    private final FutureEvents future = new FutureEvents(SLOT_BITS);
    /** Kept apart: they come round again and again and are never taken back, and to look through few is quick. */
    private final FutureEvents regular = new FutureEvents(0);

    private double regularDue = Double.POSITIVE_INFINITY;
    private Actor[] actors = new Actor[16];
    private long[] ranks = new long[16];
    private int roles;
    private double now = BEFORE_THE_START;
    private long bookings;
    private double instant = Double.NaN;
    private long keptThisInstant;

    /** Makes an actor known; the role returned is what bookings name. */
    public int enrol(Rank rank, Actor actor) {
        if (roles == actors.length) {
            actors = Arrays.copyOf(actors, 2 * roles);
            ranks = Arrays.copyOf(ranks, 2 * roles);
        }
        actors[roles] = actor;
        ranks[roles] = Order.ofRank(rank);
        return roles++;
    }

    /** Seconds since midnight of the first day; −1 before the first thing has happened. */
    public double nowSeconds() {
        return now;
    }

    /**
     * Books an act.
     *
     * @param role who acts
     * @param subject on what
     * @param seconds when; not before now
     * @return the appointment
     */
    public int book(int role, int subject, double seconds) {
        return future.add(seconds + 0.0, orderFor(role, seconds), (long) role << 32 | (subject & 0xffffffffL));
    }

    /**
     * Books an act that cannot be taken back, of those that regularly book their own next, as streams of arrivals do.
     *
     * @param role who acts
     * @param subject on what
     * @param seconds when; not before now
     */
    public void bookRegular(int role, int subject, double seconds) {
        regular.add(seconds + 0.0, orderFor(role, seconds), (long) role << 32 | (subject & 0xffffffffL));
        lookForRegular();
    }

    private long orderFor(int role, double seconds) {
        if (!(seconds >= now && seconds >= 0 && seconds < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "Cannot book anything for %s s: it is already %s s.".formatted(seconds, now));
        }
        long order = ranks[role] | bookings++;
        return seconds == now ? Order.duringTheInstant(order) : order;
    }

    /** Takes a booking back, for real. The appointment must be pending. */
    public void cancel(int appointment) {
        future.remove(appointment);
    }

    /** When an appointment is due. */
    public double dueSeconds(int appointment) {
        return future.time(appointment);
    }

    /** Whether nothing is going to happen any more. */
    public boolean isEmpty() {
        return pending() == 0;
    }

    /** Appointments pending. */
    public int pending() {
        return future.size() + regular.size();
    }

    /** When the next thing is due; infinite if there is none. */
    public double nextSeconds() {
        int first = future.first();
        return first == FutureEvents.NONE ? regularDue : Math.min(future.time(first), regularDue);
    }

    /** Does the next thing. The calendar must not be empty. */
    public void keepNext() {
        keepNextUntil(Double.MAX_VALUE);
    }

    /** Does the next thing if it is due by an instant; whether it was. */
    boolean keepNextUntil(double seconds) {
        int first = future.first();
        double due = first == FutureEvents.NONE ? Double.POSITIVE_INFINITY : future.time(first);
        if (regularDue <= due && (regularDue < due || isRegularsTurn(first))) {
            return keepRegular(seconds);
        }
        if (due > seconds || due == Double.POSITIVE_INFINITY) {
            return false;
        }
        long doing = future.doing(first);
        future.take(first);
        moveTo(due);
        actors[(int) (doing >> 32)].act((int) doing);
        return true;
    }

    /** Of two that are due at the same instant. */
    private boolean isRegularsTurn(int first) {
        return first != FutureEvents.NONE && regular.order(regular.first()) < future.order(first);
    }

    private boolean keepRegular(double seconds) {
        double due = regularDue;
        if (due > seconds) {
            return false;
        }
        int first = regular.first();
        long doing = regular.doing(first);
        regular.take(first);
        regularDue = Double.NaN;
        moveTo(due);
        actors[(int) (doing >> 32)].act((int) doing);
        if (Double.isNaN(regularDue)) {
            lookForRegular();
        }
        return true;
    }

    private void lookForRegular() {
        int first = regular.first();
        regularDue = first == FutureEvents.NONE ? Double.POSITIVE_INFINITY : regular.time(first);
    }

    private void moveTo(double due) {
        if (due == now) {
            checkProgress();
        } else {
            now = due;
        }
    }

    private void checkProgress() {
        if (instant != now) {
            instant = now;
            keptThisInstant = 0;
        }
        if (++keptThisInstant > SAME_INSTANT_MAX) {
            throw new IllegalStateException(
                    "More than %d things happened at %s s and time does not go on. Maybe a delay is zero that leads back to itself."
                            .formatted(SAME_INSTANT_MAX, now));
        }
    }

    /** Moves the clock forward over a stretch in which nothing happens. */
    public void passTo(double seconds) {
        if (seconds > nextSeconds()) {
            throw new IllegalArgumentException(
                    "Something is due at %s s, before %s s.".formatted(nextSeconds(), seconds));
        }
        if (seconds > now) {
            now = seconds;
        }
    }

    /** Forgets everything booked. */
    void clear() {
        forget(future);
        forget(regular);
        regularDue = Double.POSITIVE_INFINITY;
    }

    private static void forget(FutureEvents events) {
        for (int first = events.first(); first != FutureEvents.NONE; first = events.first()) {
            events.take(first);
        }
    }
}
