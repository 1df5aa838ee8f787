package org.composure.study.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.Busyness;
import org.composure.scenario.ContactType;
import org.composure.scenario.DayTable;
import org.composure.scenario.DayTable.Step;
import org.composure.scenario.Distribution;
import org.composure.scenario.Horizon;
import org.composure.scenario.Opening;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Routing.LadderStep;
import org.composure.scenario.Scenario;
import org.composure.scenario.ServiceTarget;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;
import org.composure.scenario.WaitLimit;

/** Days from empty to empty, as the examples of SSJ and of the ContactCenters library define them. */
final class DayModels {

    private static final Pattern MESSAGE = Pattern.compile("message at ([0-9.]+) ?(s|min)");
    private static final Pattern HOURS = Pattern.compile("([0-9]+)-([0-9]+), ([0-9]+) days");

    private DayModels() {}

    static boolean knows(ReferencePoint point) {
        Parameters given = point.parameters();
        return given.has("day_min")
                || (given.has("rate_per_h") && given.has("staff"))
                || (given.has("lam_per_min") && given.has("type_to_group"))
                || (given.has("hours") && given.has("lam_per_h"))
                || (given.has("customers") && given.has("lam"));
    }

    static Model of(ReferencePoint point) {
        Parameters given = point.parameters();
        if (given.has("day_min")) {
            return oneDay(point);
        }
        if (given.has("type_to_group")) {
            return skillGroups(given);
        }
        if (given.has("hours")) {
            return pledgeDrive(given);
        }
        return given.has("customers") ? firstCustomers(given) : busyCentre(given);
    }

    private static Model fromEmpty(Scenario scenario, double unitSeconds, double arrivalsPerUnit) {
        return new Model(scenario, unitSeconds, new Model.Sampling.FromEmpty(), arrivalsPerUnit, List.of(), List.of());
    }

    private static ServiceTarget target(Parameters given) {
        return new ServiceTarget(given.find("AWT_s").orElse(20.0), 0.8, 5);
    }

    /** M/M/12 and its variants with patience, a finite queue, or a queue that is cleared at closing. */
    private static Model oneDay(ReferencePoint point) {
        Parameters given = point.parameters();
        double unit = 60;
        double lambda = given.number("lam_per_min");
        Patience patience = Patience.of(new LawText(unit, 1).read(given.text("patience")));
        ContactType type = Sketch.type(1, lambda, Sketch.exponential(given.number("mu_per_min"), unit), patience, unit);
        Horizon day = new Horizon(Horizon.SOME_MONDAY, given.number("day_min") * unit, 0.0, Horizon.Regime.TERMINATING);
        boolean cleared = point.model().toLowerCase(Locale.ROOT).contains("cleared");
        Scenario scenario = Sketch.onePool(type, given.whole("n", "servers"))
                .withHorizon(day)
                .withTarget(target(given))
                .withOpening(new Opening(
                        Timetable.always(true), cleared ? Opening.Closing.DISCONNECT : Opening.Closing.SERVE_OUT))
                .withLimits(
                        null, given.find("queue_capacity").map(Double::intValue).orElse(null));
        return fromEmpty(scenario, unit, lambda);
    }

    /** One type, hourly rates and staffing, a Gamma factor for the day. */
    private static Model busyCentre(Parameters given) {
        List<Double> rates = given.numbers("rate_per_h");
        List<Double> staff = given.numbers("staff");
        double hours = given.find("open_h").orElse((double) rates.size());
        LawText law = new LawText(1, 1);
        ContactType type = ContactType.plain(
                "class 1",
                new ArrivalProcess.Poisson(
                        Timetable.daily(hourly(rates, 3600)), Busyness.ofDay(given.number("alpha0"))),
                law.read(given.text("service")),
                Patience.of(law.read(given.text("patience"))));
        Team team = Team.of("pool", Timetable.daily(hourly(staff, 3600).map(Double::intValue)), Skill.of(type.name()));
        Scenario scenario = Sketch.scenario(List.of(type), List.of(team), Routing.EVERYDAY)
                .withHorizon(new Horizon(Horizon.SOME_MONDAY, hours * 3600, 0.0, Horizon.Regime.TERMINATING))
                .withTarget(target(given));
        return fromEmpty(
                scenario, 3600, rates.stream().mapToDouble(d -> d).average().orElse(1));
    }

    private static DayTable<Double> hourly(List<Double> values, double stepSeconds) {
        List<Step<Double>> steps = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            steps.add(new Step<>(i * stepSeconds, values.get(i)));
        }
        return new DayTable<>(steps);
    }

    /** Three types, two groups, three periods of two hours, a Gamma factor for the day. */
    private static Model skillGroups(Parameters given) {
        double unit = 60;
        double period = 7200;
        List<List<Double>> rates = given.table("lam_per_min");
        List<List<Double>> groupsOfType = given.table("type_to_group");
        List<List<Double>> staff = given.table("staff");
        DayTable<Distribution> service =
                hourly(given.numbers("mu_by_period"), period).map(mu -> Sketch.exponential(mu, unit));
        DayTable<Distribution> patience =
                hourly(given.numbers("nu_by_period"), period).map(nu -> Sketch.exponential(nu, unit));
        List<ContactType> types = new ArrayList<>();
        Map<String, List<LadderStep>> ladders = new LinkedHashMap<>();
        double lambda = 0;
        for (int k = 0; k < rates.size(); k++) {
            DayTable<Double> perHour = hourly(rates.get(k), period).map(rate -> rate * 60);
            ContactType type = ContactType.plain(
                    "type " + k,
                    new ArrivalProcess.Poisson(Timetable.daily(perHour), Busyness.ofDay(given.number("alpha0"))),
                    new Distribution.ByTimeOfDay(service),
                    Patience.of(new Distribution.ByTimeOfDay(patience)));
            types.add(type);
            ladders.put(
                    type.name(),
                    groupsOfType.get(k).stream()
                            .map(group -> new LadderStep("group " + group.intValue(), 0))
                            .toList());
            lambda += rates.get(k).stream().mapToDouble(d -> d).average().orElse(0);
        }
        List<Team> teams = new ArrayList<>();
        for (int group = 0; group < staff.size(); group++) {
            double number = group;
            List<Skill> skills = new ArrayList<>();
            for (int k = 0; k < types.size(); k++) {
                if (groupsOfType.get(k).contains(number)) {
                    skills.add(Skill.of("type " + k));
                }
            }
            teams.add(Team.of(
                    "group " + group,
                    Timetable.daily(hourly(staff.get(group), period).map(Double::intValue)),
                    skills.toArray(Skill[]::new)));
        }
        Routing routing =
                new Routing(Routing.WhoServes.FIRST_TEAM_OF_LADDER, Routing.WhoIsNext.LONGEST_WAITING, false, ladders);
        double hours = rates.get(0).size() * period;
        Scenario scenario = withIntervals(
                Sketch.scenario(types, teams, routing)
                        .withHorizon(new Horizon(Horizon.SOME_MONDAY, hours, 0.0, Horizon.Regime.TERMINATING))
                        .withTarget(target(given)),
                period);
        return fromEmpty(scenario, unit, lambda);
    }

    /** Short evenings with a limit on waiting and an abrupt end. */
    private static Model pledgeDrive(Parameters given) {
        Matcher hours = HOURS.matcher(given.text("hours"));
        Matcher message = MESSAGE.matcher(given.text("message"));
        if (!hours.find() || !message.find()) {
            throw new UnknownModel("the hours or the wait limit");
        }
        double from = Double.parseDouble(hours.group(1)) * 3600;
        double to = Double.parseDouble(hours.group(2)) * 3600;
        double limit = Double.parseDouble(message.group(1)) * (message.group(2).equals("min") ? 60 : 1);
        LawText law = new LawText(60, 1);
        ContactType type = ContactType.plain(
                        "class 1",
                        ArrivalProcess.Poisson.constant(given.number("lam_per_h")),
                        law.read(given.text("service")),
                        Patience.of(law.read(given.text("patience"))))
                .withWaitLimit(new WaitLimit(limit, WaitLimit.Then.LEAVE_MESSAGE));
        Team team = Team.of("pool", Timetable.daily(during(from, to, given.whole("agents"), 0)), Skill.of(type.name()));
        Scenario scenario = withIntervals(
                Sketch.scenario(List.of(type), List.of(team), Routing.EVERYDAY)
                        .withHorizon(Horizon.days(Integer.parseInt(hours.group(3))))
                        .withOpening(
                                new Opening(Timetable.daily(during(from, to, true, false)), Opening.Closing.DISCONNECT))
                        .withLimits(given.whole("lines"), null)
                        .withTarget(target(given)),
                3600);
        return fromEmpty(scenario, 3600, given.number("lam_per_h") * (to - from) / DayTable.DAY_SECONDS);
    }

    private static <T> DayTable<T> during(double from, double to, T inside, T outside) {
        return new DayTable<>(List.of(new Step<>(0, outside), new Step<>(from, inside), new Step<>(to, outside)));
    }

    /**
     * The first so many customers of M/M/1, taken as those who come in the time in which so many are expected; the mean
     * wait of the two differs by less than one part in ten thousand.
     */
    private static Model firstCustomers(Parameters given) {
        double unit = Sketch.UNIT_SECONDS;
        double lambda = given.number("lam");
        ContactType type =
                Sketch.type(1, lambda, Sketch.exponential(given.number("mu"), unit), Patience.endless(), unit);
        double length = given.number("customers") / lambda * unit;
        return fromEmpty(
                Sketch.onePool(type, given.find("servers").map(Double::intValue).orElse(1))
                        .withHorizon(new Horizon(Horizon.SOME_MONDAY, length, 0.0, Horizon.Regime.TERMINATING)),
                unit,
                lambda);
    }

    private static Scenario withIntervals(Scenario s, double seconds) {
        return new Scenario(
                s.name(),
                s.title(),
                s.question(),
                s.currency(),
                s.horizon(),
                s.opening(),
                s.contactTypes(),
                s.teams(),
                s.routing(),
                s.lines(),
                s.waitingPlaces(),
                s.target(),
                s.goal(),
                seconds,
                s.emotion(),
                s.assumptions());
    }
}
