package org.composure.study;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.composure.language.RosterReader;
import org.composure.measure.Indicators;
import org.composure.planner.DayPlan;
import org.composure.planner.RosterMaker;
import org.composure.planner.ShiftRules;
import org.composure.planner.StaffingPlanner;
import org.composure.planner.StaffingTarget;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.Contract;
import org.composure.scenario.DayTable;
import org.composure.scenario.Scenario;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;

/** How many people when? */
public final class StaffingStudy {

    private final StaffingRequest request;
    private final StaffingPlanner.Watch watch;

    /** For one use. */
    public StaffingStudy(StaffingRequest request, StaffingPlanner.Watch watch) {
        this.request = request;
        this.watch = watch;
    }

    /**
     * Reads the scenario and looks for the cheapest staffing that keeps every target.
     *
     * @throws BadInputException if the scenario or a target cannot be used
     */
    public StaffingAnswer answer() {
        Questions questions = Asking.about(request.scenario(), request.settings());
        StaffingTargets.Read asked = StaffingTargets.read(questions.base().scenario(), request.targets());
        Scenario scenario = request.roster() ? breaksInRoster(asked.scenario()) : asked.scenario();
        List<Contract> people = Asking.people(request.people(), scenario);
        check(scenario);
        List<DayPlan> days = new StaffingPlanner(
                        scenario, asked.targets(), request.seed(), request.threads(), request.trialsMax(), watch)
                .plan();
        return new StaffingAnswer(
                scenario,
                questions.base().hash(),
                asked.targets(),
                asked.targets().stream().map(target -> words(target, scenario)).toList(),
                days,
                staffed(scenario, days),
                request.roster() ? new RosterMaker(asked.scenario(), days, ShiftRules.usual(), people).make() : null,
                command(),
                Version.current(),
                request.seed(),
                days.stream().noneMatch(day -> day.state() == DayPlan.State.STOPPED));
    }

    /** A roster says when breaks are, so planned ones must not be counted twice. */
    private static Scenario breaksInRoster(Scenario scenario) {
        return scenario.withTeams(scenario.teams().stream()
                .map(team -> team.shrinkage().breaks().isEmpty() ? team : RosterReader.withoutPlannedBreaks(team))
                .toList());
    }

    private static void check(Scenario scenario) {
        boolean replayed =
                scenario.contactTypes().stream().anyMatch(type -> type.arrivals() instanceof ArrivalProcess.Replay);
        if (replayed) {
            throw new BadInputException(
                    "arrivals: a given list of times is one day that was, and no forecast to plan for. Maybe use rates.");
        }
    }

    private static String words(StaffingTarget target, Scenario scenario) {
        return StaffingTargets.words(
                target, scenario, Indicators.find(scenario, target.metric()).orElseThrow());
    }

    private static Scenario staffed(Scenario scenario, List<DayPlan> days) {
        List<Team> teams = new ArrayList<>();
        for (int team = 0; team < scenario.teams().size(); team++) {
            teams.add(scenario.teams().get(team).withAgents(timetable(team, days)));
        }
        return scenario.withTeams(teams);
    }

    /** Weekdays that no plan is for are as the first one planned, unless days were planned together: then nobody is there. */
    private static Timetable<Integer> timetable(int team, List<DayPlan> days) {
        Map<DayOfWeek, DayTable<Integer>> byWeekday = new TreeMap<>();
        for (DayPlan day : days) {
            for (DayOfWeek weekday : day.weekdays()) {
                byWeekday.put(weekday, day.staffing().day(team));
            }
        }
        DayPlan first = days.get(0);
        boolean otherDaysOff = days.size() == 1 && !first.weekdays().isEmpty();
        return new Timetable<>(
                otherDaysOff ? DayTable.always(0) : first.staffing().day(team), byWeekday, Map.of());
    }

    private String command() {
        StringBuilder text = new StringBuilder("composure plan ")
                .append(request.scenario().toString().replace('\\', '/'));
        request.targets()
                .forEach(target -> text.append(" --target '").append(target).append('\''));
        request.settings().forEach((path, value) -> text.append(" --set '%s=%s'".formatted(path, value)));
        if (request.trialsMax() != StaffingRequest.USUAL_TRIALS) {
            text.append(" --effort ").append(request.trialsMax());
        }
        return text.append(" --seed ").append(request.seed()).toString();
    }
}
