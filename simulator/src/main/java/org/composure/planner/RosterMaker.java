package org.composure.planner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.composure.planner.Assignment.Slot;
import org.composure.planner.Assignment.Worker;
import org.composure.planner.ShiftCover.Pattern;
import org.composure.scenario.Contract;
import org.composure.scenario.Contract.Stretch;
import org.composure.scenario.Scenario;
import org.composure.scenario.Shrinkage.Break;

/**
 * Makes a roster of a staffing: shifts that cover it at the fewest paid hours, then people for the shifts, each with at most
 * so many days a week, hours and days in a row, enough rest, and only where they are available.
 *
 * <p>Without contracts there are as many people as it takes, with numbers for names. With contracts there are these and no
 * others; what they cannot cover is told. The week repeats: Sunday's night is followed by Monday's morning.
 */
public final class RosterMaker {

    private static final int MINUTES_PER_DAY = 1440;
    private static final double SECONDS_PER_MINUTE = 60;
    /** Intervals that are longer are cut into steps, or no shift would fit. */
    private static final int LONG_MINUTES = 120;

    private static final int STEP_MINUTES = 30;
    private static final double MINUTES_PER_HOUR = 60;
    private static final int DAYS = 7;
    private static final double HOURS_PER_WEEK = 168;
    private final Scenario scenario;
    private final List<DayPlan> days;
    private final ShiftRules rules;
    private final List<Contract> contracts;
    private final List<DayOfWeek> weekdays;

    /** As many people as it takes. */
    public RosterMaker(Scenario scenario, List<DayPlan> days, ShiftRules rules) {
        this(scenario, days, rules, List.of());
    }

    /** These people and no others, if there are any. */
    public RosterMaker(Scenario scenario, List<DayPlan> days, ShiftRules rules, List<Contract> contracts) {
        this.scenario = scenario;
        this.days = List.copyOf(days);
        this.rules = rules;
        this.contracts = List.copyOf(contracts);
        this.weekdays = weekdays();
    }

    public Roster make() {
        double atLeast = 0;
        double staffed = 0;
        List<Slot> slots = new ArrayList<>();
        for (int team = 0; team < scenario.teams().size(); team++) {
            WeekCover.Found cover = new WeekCover(rulesOf(team), needed(team), intervalMinutes(), isWeek()).solve();
            atLeast += cover.paidHoursAtLeast();
            staffed += hours(needed(team));
            for (int day = 0; day < weekdays.size(); day++) {
                for (Pattern shift : cover.shifts().get(day)) {
                    slots.add(new Slot(scenario.teams().get(team).name(), weekdays.get(day), shift));
                }
            }
        }
        Assignment assignment = new Assignment(rules.daysPerWeekMax(), contracts);
        if (contracts.isEmpty()) {
            number(slots, assignment);
        } else {
            assignment.place(slots);
            fillGaps(assignment);
        }
        return roster(assignment, atLeast, staffed);
    }

    /** Who has worked least goes first; whenever nobody may, somebody new joins. */
    private void number(List<Slot> slots, Assignment assignment) {
        List<Slot> inTime = new ArrayList<>(slots);
        inTime.sort(
                Comparator.comparing(Slot::team).thenComparingInt(Slot::begin).thenComparingInt(Slot::end));
        String team = "";
        int number = 0;
        for (Slot slot : inTime) {
            number = slot.team().equals(team) ? number : 0;
            team = slot.team();
            if (!assignment.give(slot)) {
                number++;
                assignment.join(anybody(team, number)).slots.add(slot);
            }
        }
    }

    private Contract anybody(String team, int number) {
        Map<DayOfWeek, List<Stretch>> always = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            always.put(day, List.of(new Stretch(0, 2 * MINUTES_PER_DAY)));
        }
        return new Contract(team + " " + number, List.of(team), HOURS_PER_WEEK, always, DAYS, rules.restHours());
    }

    /** People with hours left work longer or more often where somebody is missing, if it is of use for most of it. */
    private void fillGaps(Assignment assignment) {
        for (int team = 0; team < scenario.teams().size(); team++) {
            GapFiller filler =
                    new GapFiller(scenario.teams().get(team).name(), weekdays, rulesOf(team), intervalMinutes());
            int of = team;
            filler.fill(assignment, () -> missing(of, assignment));
        }
    }

    private Roster roster(Assignment assignment, double atLeast, double staffed) {
        List<RosterShift> shifts = new ArrayList<>();
        List<Roster.Person> people = new ArrayList<>();
        int agents = 0;
        double paid = 0;
        for (Worker worker : assignment.workers()) {
            worker.slots.sort(Comparator.comparingInt(Slot::begin));
            for (Slot slot : worker.slots) {
                Pattern shift = slot.pattern();
                shifts.add(new RosterShift(
                        worker.contract.agent(),
                        slot.team(),
                        slot.weekday(),
                        shift.start(),
                        shift.end(),
                        shift.breakStart(),
                        shift.breakEnd()));
            }
            agents += worker.slots.isEmpty() ? 0 : 1;
            paid += worker.hours();
            if (!contracts.isEmpty()) {
                people.add(new Roster.Person(
                        worker.contract.agent(), worker.hours(), worker.contract.hoursPerWeek(), worker.unsocial()));
            }
        }
        return new Roster(shifts, agents, paid, atLeast, staffed, gaps(assignment), people);
    }

    private List<Roster.Gap> gaps(Assignment assignment) {
        List<Roster.Gap> gaps = new ArrayList<>();
        int minutes = intervalMinutes();
        for (int team = 0; team < scenario.teams().size(); team++) {
            int[][] missing = missing(team, assignment);
            for (int day = 0; day < missing.length; day++) {
                int from = 0;
                for (int interval = 1; interval <= missing[day].length; interval++) {
                    boolean goesOn = interval < missing[day].length && missing[day][interval] == missing[day][from];
                    if (!goesOn) {
                        if (missing[day][from] > 0) {
                            gaps.add(new Roster.Gap(
                                    scenario.teams().get(team).name(),
                                    weekdays.get(day),
                                    from * minutes,
                                    Math.min(MINUTES_PER_DAY, interval * minutes),
                                    missing[day][from]));
                        }
                        from = interval;
                    }
                }
            }
        }
        return gaps;
    }

    /** Agents of a team that are missing, by day and interval. */
    private int[][] missing(int team, Assignment assignment) {
        String name = scenario.teams().get(team).name();
        int[][] missing = needed(team);
        List<Slot> worked = assignment.workers().stream()
                .flatMap(worker -> worker.slots.stream())
                .filter(slot -> slot.team().equals(name))
                .toList();
        int week = DAYS * MINUTES_PER_DAY;
        for (int day = 0; day < missing.length; day++) {
            int midnight = (weekdays.get(day).getValue() - 1) * MINUTES_PER_DAY;
            for (int interval = 0; interval < missing[day].length; interval++) {
                int from = midnight + interval * intervalMinutes();
                int to = Math.min(midnight + MINUTES_PER_DAY, from + intervalMinutes());
                for (Slot slot : worked) {
                    int offset = slot.begin() - slot.pattern().start();
                    boolean covers = slot.pattern().covers(from - offset, to - offset)
                            || slot.pattern().covers(from - offset + week, to - offset + week);
                    missing[day][interval] -= covers ? 1 : 0;
                }
                missing[day][interval] = Math.max(0, missing[day][interval]);
            }
        }
        return missing;
    }

    /** Breaks are those of the team, taken in one; where it has none, those of the rules. Our simplification. */
    private ShiftRules rulesOf(int team) {
        List<Break> breaks = scenario.teams().get(team).shrinkage().breaks();
        if (breaks.isEmpty()) {
            return rules;
        }
        double minutes = breaks.stream().mapToDouble(Break::lengthSeconds).sum() / SECONDS_PER_MINUTE;
        double after = breaks.get(0).endSeconds() / SECONDS_PER_MINUTE / MINUTES_PER_HOUR;
        return rules.withBreak((int) Math.round(minutes), Math.max(after, rules.breakAfterHours()));
    }

    /** Shifts begin and end within long intervals, too. */
    private int intervalMinutes() {
        int minutes = minutesOfStaffing();
        boolean splits = minutes > LONG_MINUTES && MINUTES_PER_DAY % minutes == 0 && minutes % STEP_MINUTES == 0;
        return splits ? STEP_MINUTES : minutes;
    }

    private int minutesOfStaffing() {
        return (int) Math.round(days.get(0).staffing().intervalSeconds() / SECONDS_PER_MINUTE);
    }

    private double hours(int[][] needed) {
        return Arrays.stream(needed).mapToInt(day -> Arrays.stream(day).sum()).sum()
                * intervalMinutes()
                / MINUTES_PER_HOUR;
    }

    private boolean isWeek() {
        return weekdays.size() == DAYS;
    }

    private int[][] needed(int team) {
        int[][] needed = new int[weekdays.size()][];
        for (int day = 0; day < needed.length; day++) {
            Staffing staffing = planOf(weekdays.get(day)).staffing();
            int steps = minutesOfStaffing() / intervalMinutes();
            needed[day] = new int[staffing.intervals() * steps];
            for (int step = 0; step < needed[day].length; step++) {
                needed[day][step] = staffing.of(team, step / steps);
            }
        }
        return needed;
    }

    /** Weekdays of the horizon on which anybody works; a week begins on Monday, fewer days with the first of them. */
    private List<DayOfWeek> weekdays() {
        List<DayOfWeek> found = new ArrayList<>();
        LocalDate first = scenario.horizon().firstDay();
        int begun = Math.max(1, Math.min(DAYS, scenario.horizon().daysBegun()));
        for (int day = 0; day < begun; day++) {
            DayOfWeek weekday = first.plusDays(day).getDayOfWeek();
            boolean off = days.size() == 1
                    && !days.get(0).weekdays().isEmpty()
                    && !days.get(0).weekdays().contains(weekday);
            if (!off) {
                found.add(weekday);
            }
        }
        if (found.size() == DAYS) {
            found.sort(Comparator.naturalOrder());
        }
        return found;
    }

    private DayPlan planOf(DayOfWeek weekday) {
        return days.stream()
                .filter(day -> day.weekdays().contains(weekday))
                .findFirst()
                .orElse(days.get(0));
    }
}
