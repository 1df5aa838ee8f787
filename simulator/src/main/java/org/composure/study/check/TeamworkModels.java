package org.composure.study.check;

import static org.composure.measure.Quantity.ABANDONED;
import static org.composure.measure.Quantity.BLOCKED;
import static org.composure.measure.Quantity.BUSY_TIME;
import static org.composure.measure.Quantity.DISCONNECTED;
import static org.composure.measure.Quantity.ELAPSED_TIME;
import static org.composure.measure.Quantity.IN_SERVICE_TIME;
import static org.composure.measure.Quantity.OFFERED;
import static org.composure.measure.Quantity.QUEUE_TIME;
import static org.composure.measure.Quantity.RUNS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.Consultation;
import org.composure.scenario.ContactType;
import org.composure.scenario.Course;
import org.composure.scenario.DayTable;
import org.composure.scenario.DayTable.Step;
import org.composure.scenario.Distribution;
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
import org.composure.scenario.Transfer;
import org.jspecify.annotations.Nullable;

/**
 * The contact centre in which everybody sees a receptionist first and is passed on to technical support or to the manager,
 * and colleagues are asked to join: the example Teamwork of Buist and L'Ecuyer, ContactCenters.
 *
 * <p>Its numbers were printed by its program, which differs from its manual; this is the program's reading (decision 10). It
 * runs seven days; the manager's work takes five times the receptionist's, a conference with development three minutes at
 * most. A point that says nothing of the difference is taken at its word. Where to is drawn before the first answer here, which is the same for a Poisson process.
 */
final class TeamworkModels {

    private static final double MINUTE = 60;
    private static final double HOUR = 3600;
    private static final int DAYS_OF_THE_PROGRAM = 7;

    private static final String RECEPTION = "reception";
    private static final String ACCOUNTING = "accounting";
    private static final String TECH = "tech";
    private static final String DEV = "dev";
    private static final String MANAGER = "manager";
    private static final List<String> PRINTED =
            List.of("reception", "accounting", "technical support", "development", "manager");

    private static final DayTable<Double> NEVER = new DayTable<>(List.of(new Step<>(0, 0.0)));

    private static final Pattern RATES = Pattern.compile("([0-9.]+) in ([0-9]+)-([0-9]+)");
    private static final Pattern TRIANGLE =
            Pattern.compile("triangular ?\\( ?([0-9.]+) ?, ?([0-9.]+) ?, ?([0-9.]+) ?\\)");
    private static final Pattern DAYS = Pattern.compile("([0-9]+) days");
    private static final Pattern TIMES_SUPPORT = Pattern.compile("tech ([0-9.]+)");
    private static final Pattern TIMES_MANAGER =
            Pattern.compile("manager ([0-9.]+)(?: ?\\(text\\) or ([0-9.]+) ?\\(source\\))?");
    private static final Pattern TALK = Pattern.compile("([0-9.]+) ?\\*? ?u\\(0, ?1\\)");

    /** Where a point says that manual and program differ. */
    private static final Pattern DISAGREE = Pattern.compile("development conference [0-9.]+ ?u or ([0-9.]+) ?u");

    private static final Pattern SHARE = Pattern.compile("p ?= ?([0-9.]+)");

    private TeamworkModels() {}

    static boolean knows(ReferencePoint point) {
        String text = point.model().toLowerCase(Locale.ROOT);
        return text.contains("multi-stage contact") && point.parameters().has("transfer_manager");
    }

    static Model of(ReferencePoint point) {
        Parameters given = point.parameters();
        Matcher triangle = TRIANGLE.matcher(given.text("service").toLowerCase(Locale.ROOT));
        String work = given.text("service").toLowerCase(Locale.ROOT);
        Matcher program = DISAGREE.matcher((given.text("note") + point.note()).toLowerCase(Locale.ROOT));
        boolean asProgrammed = program.find();
        int days = asProgrammed ? DAYS_OF_THE_PROGRAM : (int) number(DAYS, given.text("lam_per_h"));
        Parameters agents = given.part("agents");
        Parameters conference = given.part("conference");
        if (!triangle.find()) {
            throw new UnknownModel("the law of the receptionist's work");
        }
        DayTable<Double> rates = rates(given.text("lam_per_h"));
        DayTable<Boolean> hours = rates.map(rate -> rate > 0);
        double toManager = given.number("transfer_manager");
        Patience patience = Patience.of(new LawText(MINUTE, 1).read(given.text("patience")));
        Distribution papers = new LawText(MINUTE, 1).read(given.text("after_call"));
        Consultation accounting = new Consultation(
                share(conference, ACCOUNTING), ACCOUNTING, upTo(number(TALK, conference.text(ACCOUNTING))));
        double atMost =
                asProgrammed ? Double.parseDouble(program.group(1)) : number(TALK, conference.text("development"));
        Consultation development = new Consultation(share(conference, "development"), DEV, upTo(atMost));
        List<ContactType> types = List.of(
                type("for support", rates.map(r -> r * (1 - toManager)), work(triangle, 1), patience)
                        .withCourse(on("support").asking(accounting)),
                type("for the manager", rates.map(r -> r * toManager), work(triangle, 1), patience)
                        .withCourse(on("manager").asking(accounting)),
                type("support", NEVER, work(triangle, number(TIMES_SUPPORT, work)), patience)
                        .withWaitingPlaces(0)
                        .withCourse(Course.PLAIN.asking(development)),
                type("manager", NEVER, work(triangle, number(TIMES_MANAGER, work)), patience),
                type("nobody", NEVER, new Distribution.Deterministic(0), patience));
        List<Team> teams = List.of(
                team(
                        RECEPTION,
                        hours.map(on -> on ? count(agents, RECEPTION) : 0),
                        papers,
                        "for support",
                        "for the manager"),
                team(ACCOUNTING, hours.map(on -> on ? count(agents, ACCOUNTING) : 0), null, "nobody"),
                team(TECH, hours.map(on -> on ? count(agents, TECH) : 0), papers, "support"),
                team(DEV, hours.map(on -> on ? count(agents, DEV) : 0), null, "nobody"),
                team(MANAGER, hours.map(on -> on ? count(agents, MANAGER) : 0), papers, "manager"));
        Scenario scenario = Sketch.scenario(types, teams, Routing.EVERYDAY)
                .withHorizon(Horizon.days(days))
                .withOpening(new Opening(Timetable.daily(hours), Opening.Closing.DISCONNECT))
                .withLimits(given.whole("lines"), null)
                .withTarget(new ServiceTarget(given.number("AWT_s"), 0.8, 5));
        double perDay = rates.averageOverDay(rate -> rate) * 24;
        return new Model(scenario, MINUTE, new Model.Sampling.FromEmpty(), perDay / 24 / 60, List.of(), List.of());
    }

    /** The last number that a pattern finds, for the program's is written after the manual's. */
    private static double number(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text.toLowerCase(Locale.ROOT));
        if (!found.find()) {
            throw new UnknownModel("the numbers in \"%s\"".formatted(text));
        }
        String last = found.group(found.groupCount());
        return Double.parseDouble(last == null ? found.group(1) : last);
    }

    /** {@code 200 in 8-9, 100 in 9-17}: an hour. */
    private static DayTable<Double> rates(String text) {
        List<Step<Double>> steps = new ArrayList<>(List.of(new Step<>(0, 0.0)));
        Matcher rates = RATES.matcher(text);
        double last = 0;
        while (rates.find()) {
            steps.add(new Step<>(Double.parseDouble(rates.group(2)) * HOUR, Double.parseDouble(rates.group(1))));
            last = Double.parseDouble(rates.group(3)) * HOUR;
        }
        if (steps.size() == 1) {
            throw new UnknownModel("the arrival rates \"%s\"".formatted(text));
        }
        steps.add(new Step<>(last, 0.0));
        return new DayTable<>(steps);
    }

    private static ContactType type(String name, DayTable<Double> perHour, Distribution work, Patience patience) {
        return ContactType.plain(name, new ArrivalProcess.Poisson(Timetable.daily(perHour), null), work, patience);
    }

    private static Course on(String to) {
        return new Course(null, null, Orbit.NONE, new Transfer(1, to, Transfer.Manner.COLD, 0));
    }

    private static Distribution work(Matcher triangle, double multiplier) {
        double minutes = MINUTE * multiplier;
        return new Distribution.Triangular(
                Double.parseDouble(triangle.group(1)) * minutes,
                Double.parseDouble(triangle.group(2)) * minutes,
                Double.parseDouble(triangle.group(3)) * minutes);
    }

    private static Distribution upTo(double minutes) {
        return new Distribution.Uniform(0, minutes * MINUTE);
    }

    private static double share(Parameters conference, String with) {
        Matcher share = SHARE.matcher(conference.text(with).toLowerCase(Locale.ROOT));
        if (!share.find()) {
            throw new UnknownModel("how often %s is asked".formatted(with));
        }
        return Double.parseDouble(share.group(1));
    }

    private static int count(Parameters agents, String team) {
        return agents.whole(team);
    }

    private static Team team(String name, DayTable<Integer> agents, @Nullable Distribution papers, String... types) {
        return new Team(
                name,
                Stream.of(types).map(Skill::of).toList(),
                Timetable.daily(agents),
                Team.ShiftEnd.FINISH_CONTACT,
                List.of(1.0),
                papers,
                BigDecimal.ZERO);
    }

    /** A metric as the program prints it; its service level and occupancies are percentages of what was expected. */
    static Reading reading(ReferencePoint point, Model model) {
        String metric =
                point.metric().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").trim();
        double minute = model.unitSeconds();
        if (metric.startsWith("agents' occupancy ratio: ")) {
            return occupancy(metric.substring(metric.indexOf(':') + 2), model);
        }
        double expected = days(model) * model.arrivalsPerUnit() * 24 * 60;
        int lines = java.util.Objects.requireNonNull(model.scenario().lines());
        return switch (metric) {
            case "number of busy trunks" -> TeamworkModels::busyLines;
            case "number of available trunks" -> f -> lines - busyLines(f);
            case "number of arrived contacts" -> f -> arrived(f) / f.total(RUNS);
            case "offered load" -> f -> (arrived(f) - blocked(f)) / f.total(RUNS);
            case "number of blocked contacts" -> f -> blocked(f) / f.total(RUNS);
            case "number of abandoned contacts" -> f -> f.total(ABANDONED) / f.total(RUNS);
            case "number of disconnected contacts" ->
                f -> (f.total(DISCONNECTED) + f.total(BLOCKED) - blocked(f)) / f.total(RUNS);
            case "number of served contacts" -> f -> way(f, Ways.SERVED) / f.total(RUNS);
            case "number of contacts in target" -> f -> way(f, Ways.IN_TARGET) / f.total(RUNS);
            case "service level" -> f -> 100 * way(f, Ways.IN_TARGET) / f.total(RUNS) / expected;
            case "speed of answer" -> f -> way(f, Ways.WAIT) / way(f, Ways.SERVED) / minute;
            case "service time" -> f -> way(f, Ways.LAST_SERVICE) / way(f, Ways.SERVED) / minute;
            case "sojourn time of contacts" ->
                f -> (way(f, Ways.WAIT) + way(f, Ways.SERVICE)) / way(f, Ways.SERVED) / minute;
            default -> throw new UnknownModel("the metric \"%s\"".formatted(point.metric()));
        };
    }

    private static double days(Model model) {
        return model.scenario().horizon().lengthSeconds() / DayTable.DAY_SECONDS;
    }

    private static double way(Facts f, int position) {
        return f.extra(f.layout().ways() + position);
    }

    private static double busyLines(Facts f) {
        return (f.total(QUEUE_TIME) + f.total(IN_SERVICE_TIME)) / f.total(ELAPSED_TIME);
    }

    private static double arrived(Facts f) {
        return f.ofType(1, OFFERED) + f.ofType(2, OFFERED);
    }

    /** Without a line at the first attempt. */
    private static double blocked(Facts f) {
        return f.ofType(1, BLOCKED) + f.ofType(2, BLOCKED);
    }

    private static Reading occupancy(String printed, Model model) {
        int named = PRINTED.indexOf(printed);
        if (named < 0 && !printed.equals("all groups")) {
            throw new UnknownModel("the occupancy of \"%s\"".formatted(printed));
        }
        double planned = 0;
        for (int team = 0; team < PRINTED.size(); team++) {
            if (named < 0 || named == team) {
                planned += days(model)
                        * DayTable.DAY_SECONDS
                        * averageAgents(model.scenario().teams().get(team));
            }
        }
        double agentSeconds = planned / 100;
        return named < 0
                ? f -> f.total(BUSY_TIME) / f.total(RUNS) / agentSeconds
                : f -> f.ofTeam(named + 1, BUSY_TIME) / f.total(RUNS) / agentSeconds;
    }

    private static double averageAgents(Team team) {
        return team.agents().on(Horizon.SOME_MONDAY).averageOverDay(Integer::doubleValue);
    }
}
