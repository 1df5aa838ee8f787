package org.composure.planner;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.composure.planner.ShiftCover.Pattern;
import org.composure.scenario.Contract;
import org.jspecify.annotations.Nullable;

/**
 * Gives shifts to people: first those that few may work, each to whoever has worked the smallest part of their hours; nights
 * and weekends to whoever has had fewest. A shift that nobody can take any more is tried again by moving one other shift.
 *
 * <p>Greedy with exchanges, so a few shifts may be left over that a cleverer search would place; what is left over is said.
 */
final class Assignment {

    /** Somebody who works. */
    static final class Worker {
        final Contract contract;
        final int number;
        final List<Slot> slots = new ArrayList<>();

        Worker(Contract contract, int number) {
            this.contract = contract;
            this.number = number;
        }

        double hours() {
            return slots.stream()
                    .mapToDouble(slot -> slot.pattern().paidHours())
                    .sum();
        }

        int unsocial() {
            return (int) slots.stream().filter(Slot::isUnsocial).count();
        }

        double part() {
            return hours() / contract.hoursPerWeek();
        }
    }

    /** A shift to be worked by somebody. */
    record Slot(String team, DayOfWeek weekday, Pattern pattern) {

        private static final int MINUTES_PER_DAY = 1440;
        private static final int NIGHT_ENDS = 6 * 60;
        private static final int NIGHT_BEGINS = 23 * 60;

        /** At night (from 23:00 to 06:00, as in directive 2003/88/EC, article 2, most states have it) or on a weekend. */
        boolean isUnsocial() {
            return weekday == DayOfWeek.SATURDAY
                    || weekday == DayOfWeek.SUNDAY
                    || pattern.start() < NIGHT_ENDS
                    || pattern.end() > NIGHT_BEGINS;
        }

        int begin() {
            return (weekday.getValue() - 1) * MINUTES_PER_DAY + pattern.start();
        }

        int end() {
            return (weekday.getValue() - 1) * MINUTES_PER_DAY + pattern.end();
        }
    }

    private static final int MINUTES_PER_WEEK = 7 * 1440;
    private static final int MINUTES_PER_HOUR = 60;
    private static final int DAYS = 7;
    private static final double HAIR = 1e-9;

    private final int daysPerWeekMax;
    private final List<Worker> workers = new ArrayList<>();
    private final List<Slot> leftOver = new ArrayList<>();

    Assignment(int daysPerWeekMax, List<Contract> contracts) {
        this.daysPerWeekMax = daysPerWeekMax;
        for (Contract contract : contracts) {
            workers.add(new Worker(contract, workers.size() + 1));
        }
    }

    List<Worker> workers() {
        return workers;
    }

    List<Slot> leftOver() {
        return leftOver;
    }

    /** Somebody new. */
    Worker join(Contract contract) {
        Worker fresh = new Worker(contract, workers.size() + 1);
        workers.add(fresh);
        return fresh;
    }

    /** Places all that can be placed; the others are left over. */
    void place(List<Slot> slots) {
        List<Slot> scarcestFirst = new ArrayList<>(slots);
        scarcestFirst.sort(Comparator.comparingLong((Slot slot) ->
                        workers.stream().filter(worker -> mayEver(worker, slot)).count())
                .thenComparingInt(Slot::begin)
                .thenComparingInt(Slot::end));
        for (Slot slot : scarcestFirst) {
            if (!give(slot) && !giveByMoving(slot)) {
                leftOver.add(slot);
            }
        }
    }

    /** Gives a shift to whoever should have it; false if nobody can. */
    boolean give(Slot slot) {
        Optional<Worker> taker = best(slot, null);
        taker.ifPresent(worker -> worker.slots.add(slot));
        return taker.isPresent();
    }

    private Optional<Worker> best(Slot slot, @Nullable Worker except) {
        Comparator<Worker> byPart = Comparator.comparingDouble(Worker::part);
        Comparator<Worker> fairest =
                slot.isUnsocial() ? Comparator.comparingInt(Worker::unsocial).thenComparing(byPart) : byPart;
        return workers.stream()
                .filter(worker -> worker != except && canTake(worker, slot))
                .min(Comparator.comparing((Worker worker) -> !isAtHome(worker, slot))
                        .thenComparing(fairest)
                        .thenComparingInt(worker -> worker.number));
    }

    private static boolean isAtHome(Worker worker, Slot slot) {
        return worker.contract.teams().get(0).equals(slot.team());
    }

    /** Somebody could take it if another took one of theirs. */
    private boolean giveByMoving(Slot slot) {
        for (Worker worker : workers) {
            if (!mayEver(worker, slot)) {
                continue;
            }
            for (Slot other : List.copyOf(worker.slots)) {
                worker.slots.remove(other);
                if (canTake(worker, slot)) {
                    Optional<Worker> taker = best(other, worker);
                    if (taker.isPresent()) {
                        taker.get().slots.add(other);
                        worker.slots.add(slot);
                        return true;
                    }
                }
                worker.slots.add(other);
            }
        }
        return false;
    }

    private static boolean mayEver(Worker worker, Slot slot) {
        Contract contract = worker.contract;
        return contract.teams().contains(slot.team())
                && contract.allows(
                        slot.weekday(), slot.pattern().start(), slot.pattern().end());
    }

    /** Whether somebody could work a shift, instead of another if there is one. */
    boolean canChange(Worker worker, @Nullable Slot instead, Slot slot) {
        if (instead == null) {
            return canTake(worker, slot);
        }
        worker.slots.remove(instead);
        boolean can = canTake(worker, slot);
        worker.slots.add(instead);
        return can;
    }

    boolean canTake(Worker worker, Slot slot) {
        return mayEver(worker, slot)
                && worker.slots.size() < daysPerWeekMax
                && worker.hours() + slot.pattern().paidHours() <= worker.contract.hoursPerWeek() + HAIR
                && worker.slots.stream().allMatch(other -> areApart(worker, slot, other))
                && run(worker, slot.weekday()) <= worker.contract.consecutiveDaysMax();
    }

    /** Whether two shifts lie on different days with enough rest between them, in a week that repeats. */
    private static boolean areApart(Worker worker, Slot one, Slot other) {
        int rest = (int) Math.round(worker.contract.restHours() * MINUTES_PER_HOUR);
        if (one.weekday() == other.weekday()) {
            return false;
        }
        for (int week = -MINUTES_PER_WEEK; week <= MINUTES_PER_WEEK; week += MINUTES_PER_WEEK) {
            boolean before = one.end() + rest <= other.begin() + week;
            boolean after = other.end() + week + rest <= one.begin();
            if (!before && !after) {
                return false;
            }
        }
        return true;
    }

    /** Days in a row that somebody would work with one more, in a week that repeats. */
    private static int run(Worker worker, DayOfWeek more) {
        boolean[] works = new boolean[DAYS];
        works[more.getValue() - 1] = true;
        worker.slots.forEach(slot -> works[slot.weekday().getValue() - 1] = true);
        int run = 0;
        int longest = 0;
        for (int day = 0; day < 2 * DAYS; day++) {
            run = works[day % DAYS] ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
