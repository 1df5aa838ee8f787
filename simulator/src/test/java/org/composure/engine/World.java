package org.composure.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.Callback;
import org.composure.scenario.ContactType;
import org.composure.scenario.DayTable;
import org.composure.scenario.Distribution;
import org.composure.scenario.EmotionModel;
import org.composure.scenario.Goal;
import org.composure.scenario.Horizon;
import org.composure.scenario.Opening;
import org.composure.scenario.Orbit;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.ServiceTarget;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;
import org.composure.scenario.VoiceMenu;
import org.composure.scenario.WaitLimit;
import org.jspecify.annotations.Nullable;

/** Writes down tiny scenarios in few words: recorded arrivals, fixed durations, a day that ends at 10 000 s. */
final class World {

    static final double LENGTH = 10_000;

    private final List<ContactType> types = new ArrayList<>();
    private final List<Team> teams = new ArrayList<>();
    private Routing routing = Routing.EVERYDAY;
    private Opening opening = Opening.ALWAYS;
    private Horizon horizon = new Horizon(Horizon.SOME_MONDAY, LENGTH, 0.0, Horizon.Regime.TERMINATING);
    private @Nullable Integer lines;
    private @Nullable Integer places;

    static World of(ContactType... types) {
        World world = new World();
        world.types.addAll(List.of(types));
        return world;
    }

    static Distribution fixed(double seconds) {
        return new Distribution.Deterministic(seconds);
    }

    static ContactType type(String name, double handleSeconds, Patience patience, Double... arrivals) {
        return ContactType.plain(name, new ArrivalProcess.Replay(List.of(arrivals)), fixed(handleSeconds), patience);
    }

    /** Calls of endless patience. */
    static ContactType calls(double handleSeconds, Double... arrivals) {
        return type("calls", handleSeconds, Patience.endless(), arrivals);
    }

    static Patience patience(double seconds) {
        return Patience.of(fixed(seconds));
    }

    static Timetable<Integer> staff(Object... fromAndCount) {
        List<DayTable.Step<Integer>> steps = new ArrayList<>();
        for (int i = 0; i < fromAndCount.length; i += 2) {
            steps.add(new DayTable.Step<>(
                    ((Number) fromAndCount[i]).doubleValue(), ((Number) fromAndCount[i + 1]).intValue()));
        }
        return Timetable.daily(new DayTable<>(steps));
    }

    static Timetable<Boolean> openFromTo(double from, double to) {
        return Timetable.daily(new DayTable<>(List.of(
                new DayTable.Step<>(0, from == 0),
                new DayTable.Step<>(from == 0 ? to / 2 : from, true),
                new DayTable.Step<>(to, false))));
    }

    static ContactType limited(ContactType type, @Nullable Integer placesMax, @Nullable VoiceMenu menu) {
        return new ContactType(
                type.name(),
                type.channel(),
                type.arrivals(),
                type.handleTime(),
                type.patience(),
                type.headStartSeconds(),
                menu,
                type.redialAfterAbandoning(),
                type.redialAfterBlocking(),
                type.returnAfterService(),
                placesMax,
                type.waitLimit(),
                type.callback());
    }

    static ContactType withMenu(ContactType type, double seconds, double finishedShare) {
        return limited(type, null, new VoiceMenu(fixed(seconds), finishedShare));
    }

    static Orbit always(double delaySeconds, int timesMax) {
        return new Orbit(1, fixed(delaySeconds), timesMax);
    }

    static Callback callbackAlways(int fromWaiting) {
        return new Callback(fromWaiting, 1);
    }

    static WaitLimit message(double seconds) {
        return new WaitLimit(seconds, WaitLimit.Then.LEAVE_MESSAGE);
    }

    World team(String name, int agents, String... skills) {
        return team(name, Timetable.always(agents), Team.ShiftEnd.FINISH_CONTACT, skills);
    }

    World team(String name, Timetable<Integer> agents, Team.ShiftEnd end, String... skills) {
        List<Skill> able = new ArrayList<>();
        for (int i = 0; i < skills.length; i++) {
            able.add(new Skill(skills[i], 1, i + 1));
        }
        teams.add(new Team(name, able, agents, end, List.of(1.0), null, BigDecimal.ZERO));
        return this;
    }

    World team(Team team) {
        teams.add(team);
        return this;
    }

    World routing(Routing.WhoServes whoServes, Routing.WhoIsNext whoIsNext, boolean preemptive) {
        routing = new Routing(whoServes, whoIsNext, preemptive, Map.of());
        return this;
    }

    World ladder(String type, Routing.LadderStep... steps) {
        routing = new Routing(
                Routing.WhoServes.FIRST_TEAM_OF_LADDER,
                Routing.WhoIsNext.LONGEST_WAITING,
                false,
                Map.of(type, List.of(steps)));
        return this;
    }

    World opening(Timetable<Boolean> open, Opening.Closing closing) {
        opening = new Opening(open, closing);
        return this;
    }

    World closing(Opening.Closing closing) {
        opening = new Opening(Timetable.always(true), closing);
        return this;
    }

    World days(int days) {
        horizon = Horizon.days(days);
        return this;
    }

    World steady() {
        horizon = new Horizon(Horizon.SOME_MONDAY, LENGTH, 0.0, Horizon.Regime.STEADY_STATE);
        return this;
    }

    World length(double seconds) {
        horizon = new Horizon(horizon.firstDay(), seconds, 0.0, horizon.regime());
        return this;
    }

    World limits(@Nullable Integer linesMax, @Nullable Integer placesMax) {
        lines = linesMax;
        places = placesMax;
        return this;
    }

    Scenario scenario() {
        return new Scenario(
                "tiny",
                "tiny",
                "",
                "USD",
                horizon,
                opening,
                types,
                teams,
                routing,
                lines,
                places,
                ServiceTarget.EIGHTY_TWENTY,
                Goal.SERVICE_LEVEL,
                1800,
                EmotionModel.OFF,
                List.of());
    }

    /** What happens, without the staffing at the start and the end of the run. */
    List<String> diary() {
        return Diary.of(scenario()).stream()
                .filter(line -> !line.startsWith("0 team"))
                .filter(line -> !line.equals("10000 over"))
                .toList();
    }
}
