package org.composure.planner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.composure.planner.ShiftCover.Pattern;
import org.composure.scenario.Scenario;

/**
 * Makes a roster of a staffing: shifts day by day that cover it at the fewest paid hours, then agents for the shifts, each
 * with at most so many days a week and enough rest.
 *
 * <p>Agents are given shifts greedily, who has worked least first, so there may be one more agent than there must be.
 */
public final class RosterMaker {

    private static final int MINUTES_PER_HOUR = 60;
    private static final int MINUTES_PER_DAY = 1440;
    private static final double SECONDS_PER_MINUTE = 60;

    private final Scenario scenario;
    private final List<DayPlan> days;
    private final ShiftRules rules;

    public RosterMaker(Scenario scenario, List<DayPlan> days, ShiftRules rules) {
        this.scenario = scenario;
        this.days = List.copyOf(days);
        this.rules = rules;
    }

    /** A worker on the way to a name. */
    private static final class Worker {
        final String name;
        int daysWorked;
        /** Minutes since Monday's midnight. */
        int freeFrom = Integer.MIN_VALUE / 2;

        Worker(String name) {
            this.name = name;
        }
    }

    public Roster make() {
        List<RosterShift> shifts = new ArrayList<>();
        int agents = 0;
        double paid = 0;
        double atLeast = 0;
        double staffed = 0;
        for (int team = 0; team < scenario.teams().size(); team++) {
            Map<DayOfWeek, List<Pattern>> week = new EnumMap<>(DayOfWeek.class);
            for (DayOfWeek weekday : weekdays()) {
                DayPlan day = planOf(weekday);
                ShiftCover.Cover cover = cover(day, team);
                week.put(weekday, cover.shifts());
                paid += cover.paidHours();
                atLeast += cover.paidHoursAtLeast();
                staffed += day.staffing().hours(team);
            }
            agents += named(scenario.teams().get(team).name(), week, shifts);
        }
        return new Roster(shifts, agents, paid, atLeast, staffed);
    }

    private ShiftCover.Cover cover(DayPlan day, int team) {
        int[] needed = new int[day.staffing().intervals()];
        for (int interval = 0; interval < needed.length; interval++) {
            needed[interval] = day.staffing().of(team, interval);
        }
        int minutes = (int) Math.round(day.staffing().intervalSeconds() / SECONDS_PER_MINUTE);
        return new ShiftCover(rules, needed, minutes).solve();
    }

    /** Weekdays of the horizon. */
    private List<DayOfWeek> weekdays() {
        List<DayOfWeek> weekdays = new ArrayList<>();
        LocalDate first = scenario.horizon().firstDay();
        for (int day = 0; day < Math.min(7, scenario.horizon().daysBegun()); day++) {
            weekdays.add(first.plusDays(day).getDayOfWeek());
        }
        weekdays.sort(Comparator.naturalOrder());
        return weekdays;
    }

    private DayPlan planOf(DayOfWeek weekday) {
        return days.stream()
                .filter(day -> day.weekdays().contains(weekday))
                .findFirst()
                .orElse(days.get(0));
    }

    /** Returns how many agents were needed. */
    private int named(String team, Map<DayOfWeek, List<Pattern>> week, List<RosterShift> into) {
        List<Worker> workers = new ArrayList<>();
        List<RosterShift> shifts = new ArrayList<>();
        for (DayOfWeek weekday : week.keySet()) {
            List<Pattern> ofDay = new ArrayList<>(week.getOrDefault(weekday, List.of()));
            ofDay.sort(Comparator.comparingInt(Pattern::start).thenComparingInt(Pattern::end));
            for (Pattern shift : ofDay) {
                Worker worker = workerFor(team, weekday, shift, workers);
                worker.daysWorked++;
                worker.freeFrom = midnight(weekday) + shift.end() + (int) (rules.restHours() * MINUTES_PER_HOUR);
                shifts.add(new RosterShift(
                        worker.name, team, weekday, shift.start(), shift.end(), shift.breakStart(), shift.breakEnd()));
            }
        }
        shifts.sort(Comparator.comparing((RosterShift shift) -> number(shift.agent()))
                .thenComparing(RosterShift::weekday));
        into.addAll(shifts);
        return workers.size();
    }

    private static int number(String agent) {
        return Integer.parseInt(agent.substring(agent.lastIndexOf(' ') + 1));
    }

    private Worker workerFor(String team, DayOfWeek weekday, Pattern shift, List<Worker> workers) {
        int start = midnight(weekday) + shift.start();
        return workers.stream()
                .filter(worker -> worker.daysWorked < rules.daysPerWeekMax() && worker.freeFrom <= start)
                .min(Comparator.comparingInt(worker -> worker.daysWorked))
                .orElseGet(() -> {
                    Worker fresh = new Worker(team + " " + (workers.size() + 1));
                    workers.add(fresh);
                    return fresh;
                });
    }

    private static int midnight(DayOfWeek weekday) {
        return (weekday.getValue() - 1) * MINUTES_PER_DAY;
    }
}
