package org.composure.study.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.Horizon;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;

/**
 * Queues whose load changes by the clock: sinusoidal rates with fixed or square-root staffing, queues that start empty,
 * and the stationary stand-ins for them (pointwise stationary and modified offered load).
 */
final class TimeVaryingModels {

    private static final String NUMBER = "([0-9.]+)";

    /** Enough servers that nobody ever waits: the highest load plus this many standard deviations. */
    private static final double AMPLE = 12;

    private static final Pattern STARTED_EMPTY = Pattern.compile("^m/m/([0-9]+)(?:\\+m)? started empty, lambda="
            + NUMBER + "/(\\w+), mu=" + NUMBER + "/\\3(?:, theta=" + NUMBER + "/\\3)?");

    /** The model that "the same model" means where a file of points does not repeat it: TV-04 of the reference points. */
    private static final String USUAL_COMPANION =
            "m_t/m/n+m, lambda(t)=400+160 sin(2 pi (t-6)/24)/h, mu=12/h, theta=3/h, n=40";

    private TimeVaryingModels() {}

    static boolean knows(String model) {
        String text = model.toLowerCase(Locale.ROOT);
        return text.startsWith("m_t/")
                || isStandIn(text)
                || STARTED_EMPTY.matcher(text).matches();
    }

    private static boolean isStandIn(String text) {
        return text.startsWith("psa ") || text.startsWith("mol ");
    }

    static Model of(ReferencePoint point, String companion) {
        String text = point.model().toLowerCase(Locale.ROOT);
        if (isStandIn(text)) {
            return standIn(point, companion.isEmpty() ? USUAL_COMPANION : companion.toLowerCase(Locale.ROOT));
        }
        Matcher empty = STARTED_EMPTY.matcher(text);
        return empty.matches() ? startedEmpty(empty, point.parameters()) : periodic(text, point.parameters());
    }

    private static Model standIn(ReferencePoint point, String companion) {
        double mu = rate(companion, "mu");
        double theta = rate(companion, "theta");
        int servers = (int) rate(companion, "n");
        Parameters given = point.parameters();
        double lambda = given.find("lam_t").orElseGet(() -> mu * given.number("m_t"));
        double unit = Sketch.UNIT_SECONDS / Math.min(mu, theta);
        ContactType type = Sketch.type(1, lambda, Sketch.exponential(mu, unit), Sketch.patience(theta, unit), unit);
        return Model.longRun(
                Sketch.onePool(type, servers), unit, lambda, Sketch.relaxationWithAbandonment(mu, 1 / theta));
    }

    private static Model startedEmpty(Matcher text, Parameters given) {
        double unit = text.group(3).equals("h") ? 3600 : text.group(3).equals("s") ? 1 : 60;
        double lambda = Double.parseDouble(text.group(2));
        double theta = text.group(5) == null ? 0 : Double.parseDouble(text.group(5));
        double instant = given.find("t_min")
                .map(t -> t * 60)
                .orElseGet(() ->
                        given.find("t_h", "t_hours").map(t -> t * 3600).orElseGet(() -> given.number("t") * unit));
        ContactType type = Sketch.type(
                1,
                lambda,
                Sketch.exponential(Double.parseDouble(text.group(4)), unit),
                Sketch.patience(theta, unit),
                unit);
        Scenario scenario = Sketch.onePool(type, Integer.parseInt(text.group(1)))
                .withHorizon(new Horizon(Horizon.SOME_MONDAY, instant * 1.001, 0.0, Horizon.Regime.STEADY_STATE));
        return new Model(scenario, unit, new Model.Sampling.FromEmpty(), lambda, List.of(), List.of(instant));
    }

    private static Model periodic(String text, Parameters given) {
        Sine sine = Sine.in(text);
        double unit = sine.unitSeconds();
        double mu = rate(text, text.contains("mu=theta=") ? "mu=theta" : "mu");
        double theta = text.contains("no abandonment") || text.contains("/inf")
                ? 0
                : text.contains("mu=theta=") ? mu : rate(text, "theta");
        ContactType type = ContactType.plain(
                "class 1",
                new ArrivalProcess.Poisson(Timetable.daily(sine.ratePerHour()), null),
                given.text("service").isEmpty()
                        ? Sketch.exponential(mu, unit)
                        : new LawText(unit, 1 / mu).read(given.text("service")),
                Sketch.patience(theta, unit));
        Team team = new Team(
                "pool",
                List.of(Skill.of(type.name())),
                staffing(text, given, sine, mu),
                text.contains("leave at once") ? Team.ShiftEnd.LEAVE_AT_ONCE : Team.ShiftEnd.FINISH_CONTACT,
                List.of(1.0),
                null,
                BigDecimal.ZERO);
        double instant = sine.secondOfDay(given.number("t", "t_hours", "t_h"));
        return new Model(
                Sketch.scenario(List.of(type), List.of(team), Routing.EVERYDAY),
                unit,
                new Model.Sampling.Periodic(5 / Math.min(mu, theta > 0 ? theta : mu / 5)),
                sine.mean(),
                List.of(),
                List.of(instant));
    }

    private static Timetable<Integer> staffing(String text, Parameters given, Sine sine, double mu) {
        if (text.contains("/inf")) {
            double most = (sine.mean() + sine.amplitude()) / mu;
            return Timetable.always((int) Math.ceil(most + AMPLE * Math.sqrt(most) + 20));
        }
        if (given.find("beta", "z").isPresent()) {
            return Timetable.daily(sine.squareRootStaffing(given.number("beta", "z"), mu));
        }
        return Timetable.always((int) rate(text, "n"));
    }

    private static double rate(String text, String name) {
        Matcher matcher =
                Pattern.compile("\\b" + Pattern.quote(name) + " ?= ?" + NUMBER).matcher(text);
        if (!matcher.find()) {
            throw new UnknownModel("%s in \"%s\"".formatted(name, text));
        }
        return Double.parseDouble(matcher.group(1));
    }
}
