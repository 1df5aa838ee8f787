package org.composure.study.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.composure.scenario.ContactType;
import org.composure.scenario.Distribution;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;

/** Several classes, one pool; class 1 is served first. Non-preemptive or preemptive-resume, with or without patience. */
final class PriorityModels {

    private PriorityModels() {}

    static boolean knows(String model) {
        String text = model.toLowerCase(Locale.ROOT);
        return text.contains("priority") || text.contains("preemptive") || text.startsWith("v-model");
    }

    static Model of(ReferencePoint point) {
        Parameters given = point.parameters();
        double unit = Sketch.UNIT_SECONDS;
        List<Double> lambdas = given.numbers("lam");
        int classes = lambdas.size();
        int servers = given.find("servers", "n", "c").map(Double::intValue).orElse(1);
        List<ContactType> types = new ArrayList<>();
        List<Skill> skills = new ArrayList<>();
        double load = 0;
        double lambda = 0;
        double slowest = 0;
        double scv = 1;
        for (int i = 0; i < classes; i++) {
            Distribution service = service(given, i, unit);
            ContactType type = ContactType.plain(
                    "class " + (i + 1), Sketch.poisson(lambdas.get(i), unit), service, patience(given, i, unit));
            types.add(type);
            skills.add(new Skill(type.name(), 1, level(point, i)));
            lambda += lambdas.get(i);
            load += lambdas.get(i) * service.meanSeconds() / unit;
            slowest = Math.max(slowest, service.meanSeconds() / unit);
            scv = Math.max(scv, service.squaredCoefficientOfVariation());
        }
        Routing routing = new Routing(
                Routing.WhoServes.LONGEST_IDLE_AGENT, Routing.WhoIsNext.BEST_LEVEL, isPreemptive(point), Map.of());
        Team pool = Team.steady("pool", servers, skills.toArray(Skill[]::new));
        double relaxation = given.has("theta")
                ? Sketch.relaxationWithAbandonment(
                        1 / slowest,
                        1
                                / given.numbers("theta").stream()
                                        .mapToDouble(d -> d)
                                        .min()
                                        .orElse(1))
                : Sketch.relaxation(servers, load, 1) * slowest * scv / (1 - load / servers);
        return Model.longRun(Sketch.scenario(types, List.of(pool), routing), unit, lambda, relaxation);
    }

    private static boolean isPreemptive(ReferencePoint point) {
        String text = (point.model() + " " + point.parameters().text("discipline")).toLowerCase(Locale.ROOT);
        return text.contains("preemptive") && !text.contains("non-preemptive") && !text.contains("nonpreemptive");
    }

    /** Class 1 first, unless the discipline says first come, first served. */
    private static int level(ReferencePoint point, int index) {
        String discipline = point.parameters().text("discipline").toLowerCase(Locale.ROOT);
        if (discipline.contains("fcfs") || discipline.contains("first come") || discipline.contains("longest wait")) {
            return 1;
        }
        return discipline.startsWith("class 2") ? 2 - index : index + 1;
    }

    private static Distribution service(Parameters given, int index, double unit) {
        if (given.has("mu")) {
            List<Double> rates = given.numbers("mu");
            return Sketch.exponential(rates.get(Math.min(index, rates.size() - 1)), unit);
        }
        double mean = given.numbers("mean_service").get(index);
        double scv = given.numbers("second_moment").get(index) / (mean * mean) - 1;
        return LawText.ofMoments(mean * unit, scv);
    }

    private static Patience patience(Parameters given, int index, double unit) {
        if (!given.has("theta")) {
            return Patience.endless();
        }
        List<Double> rates = given.numbers("theta");
        return Sketch.patience(rates.get(Math.min(index, rates.size() - 1)), unit);
    }
}
