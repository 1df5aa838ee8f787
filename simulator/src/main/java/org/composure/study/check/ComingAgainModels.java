package org.composure.study.check;

import java.util.Locale;
import org.composure.scenario.Callback;
import org.composure.scenario.ContactType;
import org.composure.scenario.Distribution;
import org.composure.scenario.Orbit;
import org.composure.scenario.Patience;
import org.composure.scenario.Scenario;

/** One pool whose customers come again: retrials after blocking, redials, callbacks, returns (Erlang-R), silence. */
final class ComingAgainModels {

    private ComingAgainModels() {}

    static boolean knows(String model) {
        String text = model.toLowerCase(Locale.ROOT);
        return text.contains("orbit")
                || text.contains("redial")
                || text.contains("retrial")
                || text.contains("callback")
                || text.contains("erlang-r")
                || text.contains("silent");
    }

    static Model of(ReferencePoint point) {
        String text = point.model().toLowerCase(Locale.ROOT);
        if (text.contains("redial")) {
            return redial(point.parameters());
        }
        if (text.contains("orbit") || text.contains("retrial")) {
            return retrial(point.parameters());
        }
        if (text.contains("callback")) {
            return callback(point.parameters());
        }
        return text.contains("silent") ? silence(point.parameters()) : returning(point.parameters());
    }

    private static Model retrial(Parameters given) {
        double unit = Sketch.UNIT_SECONDS;
        int servers = given.whole("servers", "n", "c");
        double lambda = given.number("lam", "lambda");
        double mu = given.number("mu");
        double nu = given.number("retrial_rate", "nu");
        Orbit again = new Orbit(1, Sketch.exponential(nu, unit), Orbit.UNLIMITED);
        ContactType type = Sketch.type(1, lambda, Sketch.exponential(mu, unit), Patience.endless(), unit)
                .withRedial(Orbit.NONE, again);
        Scenario scenario = Sketch.onePool(type, servers)
                .withLimits(
                        null, given.find("waiting_room").map(Double::intValue).orElse(0));
        double idle = 1 - lambda / (servers * mu);
        return Model.longRun(scenario, unit, lambda, Sketch.relaxation(servers, lambda, mu) + 3 / (nu * idle * idle));
    }

    private static Model redial(Parameters given) {
        double unit = Sketch.UNIT_SECONDS;
        double lambda = given.number("lam_fresh", "lam", "lambda");
        double mu = given.number("mu");
        double theta = given.number("theta");
        double nu = given.number("redial_rate", "nu");
        double probability = given.number("redial_prob", "p");
        Orbit again = new Orbit(
                probability,
                Sketch.exponential(nu, unit),
                given.find("redials_max", "max_redials").map(Double::intValue).orElse(Orbit.UNLIMITED));
        ContactType type = Sketch.type(1, lambda, Sketch.exponential(mu, unit), Sketch.patience(theta, unit), unit)
                .withRedial(again, Orbit.NONE);
        double relaxation = Sketch.relaxationWithAbandonment(mu, 1 / theta) + 3 / (nu * (1 - probability));
        return Model.longRun(Sketch.onePool(type, given.whole("servers", "n")), unit, lambda, relaxation);
    }

    private static Model callback(Parameters given) {
        double unit = Sketch.UNIT_SECONDS;
        int servers = given.whole("servers", "n");
        double lambda = given.number("lam", "lambda");
        double mu = given.number("mu");
        double theta = given.find("theta").orElse(0.0);
        ContactType type = Sketch.type(1, lambda, Sketch.exponential(mu, unit), Sketch.patience(theta, unit), unit)
                .withCallback(new Callback(given.whole("offer_if_waiting_at_least"), given.number("accept_prob")));
        double relaxation = lambda < servers * mu
                ? 3 * Sketch.relaxation(servers, lambda, mu)
                : Sketch.relaxationWithAbandonment(mu, 1 / theta) * 30;
        return Model.longRun(Sketch.onePool(type, servers), unit, lambda, relaxation);
    }

    private static Model returning(Parameters given) {
        double unit = Sketch.UNIT_SECONDS;
        int servers = given.whole("servers", "n", "s");
        double lambda = given.number("lam", "lambda");
        double mu = given.number("mu");
        double delta = given.number("content_rate", "delta");
        double probability = given.number("return_prob", "p");
        Patience patience = Sketch.patience(given.find("theta").orElse(0.0), unit);
        ContactType type = Sketch.type(1, lambda, Sketch.exponential(mu, unit), patience, unit)
                .withReturn(new Orbit(probability, Sketch.exponential(delta, unit), Orbit.UNLIMITED));
        double visits = lambda / (1 - probability);
        double relaxation = (Sketch.relaxation(servers, visits, mu) + 3 / delta) / (1 - probability);
        return Model.longRun(Sketch.onePool(type, servers), unit, lambda, relaxation);
    }

    /** Abandonment that a share of the customers does not announce; finding out costs the agent time. */
    private static Model silence(Parameters given) {
        double unit = Sketch.UNIT_SECONDS;
        double lambda = given.number("lam", "lambda");
        double mu = given.number("mu");
        double theta = given.number("theta");
        double share = given.number("silent_prob", "silent_share", "silent_fraction", "q", "p_silent", "p_sab");
        double notice = given.find(
                        "mean_detection_time", "silent_service_mean", "detection_mean", "mean_silent_service")
                .orElseGet(() -> 1 / given.number("silent_rate", "mu_silent", "mu_sab", "detection_rate", "gamma"));
        Distribution noticeTime =
                notice == 0 ? new Distribution.Deterministic(0) : new Distribution.Exponential(notice * unit);
        Patience patience =
                new Patience(Sketch.exponential(theta, unit), 0, 0, new Patience.Silence(share, noticeTime));
        ContactType type = Sketch.type(1, lambda, Sketch.exponential(mu, unit), patience, unit);
        double relaxation = 10 * Sketch.relaxationWithAbandonment(Math.min(mu, 1 / Math.max(notice, 1e-9)), 1 / theta);
        return Model.longRun(Sketch.onePool(type, given.whole("servers", "n")), unit, lambda, relaxation);
    }
}
