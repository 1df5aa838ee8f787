package org.composure.study.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.Distribution;
import org.composure.scenario.Patience;
import org.composure.scenario.Scenario;

/**
 * One class of customers and one pool of servers, in Kendall's notation: {@code M/M/n}, {@code M/G/n/n}, {@code M/D/c},
 * {@code M/E2/c}, {@code M/G/1}, {@code M/M/n+M}, {@code M/GI/s/r+GI}, {@code M/G/inf}.
 */
final class KendallModels {

    private static final Pattern NOTATION =
            Pattern.compile("^([a-z]+[0-9]*)/([a-z]+[0-9]*)/([a-z]+|[0-9]+)(?:/([a-z]+|[0-9]+))?(\\+[a-z0-9]+)?\\b.*");

    /** Enough servers that nobody ever waits: mean plus this many standard deviations. */
    private static final double AMPLE = 12;

    private KendallModels() {}

    static boolean knows(String model) {
        return notation(model).matches();
    }

    private static Matcher notation(String model) {
        String text = model.toLowerCase(Locale.ROOT)
                .replaceFirst("^erlang[- ]?b\\b", "m/m/n/n")
                .replaceFirst("^erlang[- ]?c\\b", "m/m/n")
                .replaceFirst("^erlang[- ]?a\\b", "m/m/n+m");
        return NOTATION.matcher(text);
    }

    static Model of(ReferencePoint point) {
        Parameters given = point.parameters();
        Matcher notation = notation(point.model());
        if (!notation.matches()) {
            throw new UnknownModel(point.model());
        }
        double unit = Sketch.UNIT_SECONDS;
        double meanService =
                given.find("mean_service").orElseGet(() -> 1 / given.find("mu").orElse(1.0));
        double lambda = given.find("lam").orElseGet(() -> load(given, notation.group(3)) / meanService);
        int servers = servers(given, notation.group(3), lambda * meanService);
        Distribution service = service(given, notation.group(2), meanService, unit);
        Distribution patience = patience(given, notation.group(5), unit);
        ContactType type = ContactType.plain(
                "class 1", arrivals(given, notation.group(1), lambda, unit), service, Patience.of(patience));
        Scenario scenario = Sketch.onePool(type, servers)
                .withLimits(null, waitingPlaces(given, notation.group(3), notation.group(4), servers));
        boolean leaves = !(patience instanceof Distribution.Never) || scenario.waitingPlaces() != null;
        double relaxation = leaves
                ? Sketch.relaxationWithAbandonment(
                        1 / meanService, Math.min(10 * meanService, patience.meanSeconds() / unit))
                : Sketch.relaxation(servers, lambda, 1 / meanService)
                        * Math.max(1, service.squaredCoefficientOfVariation());
        Model model = Model.longRun(scenario, unit, lambda, relaxation);
        return given.find("AWT").map(t -> model.withThreshold(t * unit)).orElse(model);
    }

    private static double load(Parameters given, String servers) {
        return given.find("offered_load").orElseGet(() -> given.number("rho") * servers(given, servers, 0));
    }

    private static ArrivalProcess arrivals(Parameters given, String letter, double lambda, double unit) {
        String text = given.text("interarrival");
        if (letter.equals("m") && text.isEmpty()) {
            return Sketch.poisson(lambda, unit);
        }
        Distribution between = new LawText(unit, 1 / lambda).read(text.isEmpty() ? letter : text);
        if (Math.abs(between.meanSeconds() * lambda / unit - 1) > 1e-6) {
            throw new UnknownModel("times between arrivals whose mean is not one over the rate");
        }
        return new ArrivalProcess.Renewal(between);
    }

    private static int servers(Parameters given, String written, double load) {
        if (written.startsWith("inf")) {
            return (int) Math.ceil(load + AMPLE * Math.sqrt(load) + 20);
        }
        return given.find("servers", "n", "s", "c", "agents")
                .map(Double::intValue)
                .orElseGet(() -> {
                    if (!written.matches("[0-9]+")) {
                        throw new UnknownModel("the number of servers is not given");
                    }
                    return Integer.parseInt(written);
                });
    }

    private static @org.jspecify.annotations.Nullable Integer waitingPlaces(
            Parameters given, String servers, @org.jspecify.annotations.Nullable String written, int agents) {
        if (given.find("waiting_room", "queue_capacity").isPresent()) {
            return given.whole("waiting_room", "queue_capacity");
        }
        if (given.find("K", "capacity", "system_capacity").isPresent()) {
            return Math.max(0, given.whole("K", "capacity", "system_capacity") - agents);
        }
        if (written == null || written.startsWith("inf")) {
            return null;
        }
        if (written.equals(servers) || written.equals(String.valueOf(agents))) {
            return 0;
        }
        throw new UnknownModel("whether \"%s\" counts the waiting places or the whole system".formatted(written));
    }

    private static Distribution service(Parameters given, String letter, double mean, double unit) {
        String text = given.text("service");
        if (!text.isEmpty() && !text.startsWith("any")) {
            try {
                Distribution law = new LawText(unit, mean).read(text);
                if (given.has("mean_service") && Math.abs(law.meanSeconds() / unit / mean - 1) > 1e-6) {
                    throw new UnknownModel("a service time that is \"%s\" but has another mean".formatted(text));
                }
                double scv = given.find("service_scv").orElse(law.squaredCoefficientOfVariation());
                if (Math.abs(scv - law.squaredCoefficientOfVariation()) > 1e-3) {
                    throw new UnknownModel("a service time that is \"%s\" but has another variance".formatted(text));
                }
                return law;
            } catch (UnknownModel unknown) {
                if (given.find("service_scv").isEmpty()) {
                    throw unknown;
                }
            }
        }
        if (given.find("service_scv").isPresent()) {
            return LawText.ofMoments(mean * unit, given.number("service_scv"));
        }
        return switch (letter) {
            case "m" -> new Distribution.Exponential(mean * unit);
            case "d" -> new Distribution.Deterministic(mean * unit);
            // The insensitive models are run with the law of real handle times, far from the exponential.
            case "g", "gi" -> new Distribution.Lognormal(mean * unit, 1.2);
            default -> new LawText(unit, mean).read(letter);
        };
    }

    private static Distribution patience(
            Parameters given, @org.jspecify.annotations.Nullable String letter, double unit) {
        if (given.find("theta").isPresent()) {
            double theta = given.number("theta");
            return theta == 0 ? new Distribution.Never() : Sketch.exponential(theta, unit);
        }
        if (given.find("mean_patience").isPresent() && "+m".equals(letter) && !given.has("patience")) {
            return new Distribution.Exponential(given.number("mean_patience") * unit);
        }
        if (given.has("patience") && !given.text("patience").isEmpty()) {
            return new LawText(unit, 1).read(given.text("patience"));
        }
        if (letter != null) {
            throw new UnknownModel("the patience is not given");
        }
        return new Distribution.Never();
    }

    /** Thresholds that a metric such as {@code P(W<=0.2 | served)} names, in the model's unit. */
    static List<Double> thresholdsIn(String metric) {
        Matcher matcher = Pattern.compile("w\\s*(?:<=?|>)\\s*([0-9.]+)").matcher(metric.toLowerCase(Locale.ROOT));
        return matcher.find() ? List.of(Double.parseDouble(matcher.group(1))) : List.of();
    }
}
