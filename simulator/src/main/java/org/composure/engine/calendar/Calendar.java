package org.composure.engine.calendar;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    /** With more regulars than that, they are better booked like everything else. */
    public static final int REGULARS_MAX = Regulars.MAX;

    /** What a holder of appointments may note when there is none. */
    public static final int NONE = -1;

    /** The time before anything has happened; MASON's word for it. */
    static final double BEFORE_THE_START = -1;

    /** So many things at one instant are not a busy instant but a circle. */
    private static final long SAME_INSTANT_MAX = 100_000_000;

    private static final int SLOT_BITS = 6;

    private final FutureEvents future = new FutureEvents(SLOT_BITS);
    private @Nullable Regulars regulars;
    private Actor[] actors = new Actor[16];
    private long[] ranks = new long[16];
    private int roles;
    private long regularRank;
    private double now = BEFORE_THE_START;
    private long bookings;
    private double instant = Double.NaN;
    private long keptThisInstant;
    private boolean endIsNear;

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
        return future.add(seconds + 0.0, orderFor(ranks[role], seconds), (long) role << 32 | (subject & 0xffffffffL));
    }

    /**
     * Makes known a few acts that come round again and again, as arrivals do; once in a run.
     *
     * @param number how many, at most {@link #REGULARS_MAX}; their subjects are the numbers from 0
     */
    public void enrolRegulars(Rank rank, int number, Actor actor) {
        if (regulars != null || number > REGULARS_MAX) {
            throw new IllegalStateException("A few regulars can be enrolled, once.");
        }
        regulars = new Regulars(number, actor);
        regularRank = Order.ofRank(rank);
    }

    /**
     * Books the next time of a regular, of which none may be pending; it cannot be taken back.
     *
     * @param seconds when; not before now
     */
    public void bookRegular(int subject, double seconds) {
        Objects.requireNonNull(regulars).book(subject, seconds + 0.0, orderFor(regularRank, seconds));
    }

    private long orderFor(long rank, double seconds) {
        if (!(seconds >= now && seconds >= 0 && seconds < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "Cannot book anything for %s s: it is already %s s.".formatted(seconds, now));
        }
        long order = rank | bookings++;
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
        return future.size() + (regulars == null ? 0 : regulars.pending());
    }

    /** When the next thing is due; infinite if there is none. */
    public double nextSeconds() {
        int first = future.first();
        double due = first == FutureEvents.NONE ? Double.POSITIVE_INFINITY : future.time(first);
        return regulars == null ? due : Math.min(due, regulars.firstTime());
    }

    /** Does the next thing. The calendar must not be empty. */
    public void keepNext() {
        keepNextUntil(Double.MAX_VALUE);
    }

    /**
     * Does everything due by an instant, or only the next thing if the end is near.
     *
     * @return whether there may be more
     */
    boolean keepUntil(double seconds) {
        while (keepNextUntil(seconds)) {
            if (endIsNear) {
                return true;
            }
        }
        return false;
    }

    /** From now on the end is looked for after everything that is done; before, nobody asks. */
    public void nearTheEnd() {
        endIsNear = true;
    }

    /** Does the next thing if it is due by an instant; whether it was. */
    private boolean keepNextUntil(double seconds) {
        int first = future.first();
        Regulars others = regulars;
        if (others != null && isTurnOf(others, first)) {
            return keepRegular(others, seconds);
        }
        double due = first == FutureEvents.NONE ? Double.POSITIVE_INFINITY : future.time(first);
        if (due > seconds || due == Double.POSITIVE_INFINITY) {
            return false;
        }
        long doing = future.doing(first);
        future.take(first);
        moveTo(due);
        actors[(int) (doing >> 32)].act((int) doing);
        return true;
    }

    /** Which of the two is earlier is a toss-up, so it is told as soon as it can be: by the first bits of the times, if they differ. */
    private boolean isTurnOf(Regulars others, int first) {
        long later = future.behind(others.firstBits());
        if (later != 0) {
            return later > 0;
        }
        if (first == FutureEvents.NONE) {
            return others.firstTime() < Double.POSITIVE_INFINITY;
        }
        double due = future.time(first);
        return others.firstTime() < due || (others.firstTime() == due && others.firstOrder() < future.order(first));
    }

    private boolean keepRegular(Regulars others, double seconds) {
        double due = others.firstTime();
        if (due > seconds || due == Double.POSITIVE_INFINITY) {
            return false;
        }
        moveTo(due);
        others.keepFirst();
        return true;
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
        for (int first = future.first(); first != FutureEvents.NONE; first = future.first()) {
            future.take(first);
        }
        if (regulars != null) {
            regulars.clear();
        }
    }
}
