package org.composure.study.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
            Pattern.compile("^m/([a-z]+[0-9]*)/([a-z]+|[0-9]+)(?:/([a-z]+|[0-9]+))?(\\+[a-z0-9]+)?\\b.*");

    /** Enough servers that nobody ever waits: mean plus this many standard deviations. */
    private static final double AMPLE = 12;

    private KendallModels() {}

    static boolean knows(String model) {
        return NOTATION.matcher(model.toLowerCase(Locale.ROOT)).matches();
    }

    static Model of(ReferencePoint point) {
        Parameters given = point.parameters();
        Matcher notation = NOTATION.matcher(point.model().toLowerCase(Locale.ROOT));
        if (!notation.matches()) {
            throw new UnknownModel(point.model());
        }
        double unit = Sketch.UNIT_SECONDS;
        double meanService =
                given.find("mean_service").orElseGet(() -> 1 / given.find("mu").orElse(1.0));
        double lambda = given.find("lam", "lambda").orElseGet(() -> given.number("offered_load") / meanService);
        int servers = servers(given, notation.group(2), lambda * meanService);
        Distribution service = service(given, notation.group(1), meanService, unit);
        Distribution patience = patience(given, notation.group(4), unit);
        ContactType type = ContactType.plain("class 1", Sketch.poisson(lambda, unit), service, Patience.of(patience));
        Scenario scenario = Sketch.onePool(type, servers).withLimits(null, waitingPlaces(given, notation.group(3)));
        boolean leaves = !(patience instanceof Distribution.Never) || scenario.waitingPlaces() != null;
        double relaxation = leaves
                ? Sketch.relaxationWithAbandonment(
                        1 / meanService, Math.min(10 * meanService, patience.meanSeconds() / unit))
                : Sketch.relaxation(servers, lambda, 1 / meanService)
                        * Math.max(1, service.squaredCoefficientOfVariation());
        Model model = Model.longRun(scenario, unit, lambda, relaxation);
        return given.find("AWT").map(t -> model.withThreshold(t * unit)).orElse(model);
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
            Parameters given, @org.jspecify.annotations.Nullable String written) {
        if (given.find("waiting_room", "queue_capacity").isPresent()) {
            return given.whole("waiting_room", "queue_capacity");
        }
        if (written == null) {
            return null;
        }
        if (!written.matches("[0-9]+")) {
            return 0;
        }
        return Integer.parseInt(written);
    }

    private static Distribution service(Parameters given, String letter, double mean, double unit) {
        String text = given.text("service");
        if (!text.isEmpty() && !text.startsWith("any")) {
            try {
                return new LawText(unit, mean).read(text);
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
        Matcher matcher = Pattern.compile("w\\s*<=?\\s*([0-9.]+)").matcher(metric.toLowerCase(Locale.ROOT));
        return matcher.find() ? List.of(Double.parseDouble(matcher.group(1))) : List.of();
    }
}
