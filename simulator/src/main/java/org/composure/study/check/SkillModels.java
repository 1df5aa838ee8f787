package org.composure.study.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.scenario.ContactType;
import org.composure.scenario.Distribution;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Routing.LadderStep;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;

/**
 * Skill-based routing with two or more pools (the N, X and W models and their like), by the sentence that describes the
 * routing: which pools a class tries in which order, and which class a released server takes.
 */
final class SkillModels {

    private static final Pattern ARRIVAL = Pattern.compile("class[- ](\\d+) arrivals?: ([^;]*)");
    private static final Pattern RELEASE = Pattern.compile("pool[- ](\\d+) releases?: ([^;]*)");
    private static final Pattern POOL = Pattern.compile("pool (\\d+)");
    private static final Pattern CLASS = Pattern.compile("class[- ](\\d+)");

    private SkillModels() {}

    static boolean knows(String model) {
        return model.toLowerCase(Locale.ROOT).matches("^[nxw]w?-model.*")
                || model.toLowerCase(Locale.ROOT).matches("^[nxwm]-.*");
    }

    static Model of(ReferencePoint point) {
        Parameters given = point.parameters();
        List<Double> lambdas = given.numbers("lam");
        List<Double> agents = given.numbers("n");
        Map<Integer, List<Integer>> poolsOfClass = poolsOfClass(given, lambdas.size(), agents.size());
        Map<Integer, List<Integer>> order = classesOfPool(given, poolsOfClass, agents.size());
        double unit = Sketch.UNIT_SECONDS;
        List<Double> thetas = given.has("theta") ? given.numbers("theta") : List.of(0.0);
        List<ContactType> types = new ArrayList<>();
        double lambda = 0;
        for (int k = 1; k <= lambdas.size(); k++) {
            Patience patience = Sketch.patience(thetas.get(Math.min(k, thetas.size()) - 1), unit);
            types.add(Sketch.type(k, lambdas.get(k - 1), new Distribution.Exponential(unit), patience, unit));
            lambda += lambdas.get(k - 1);
        }
        List<Team> teams = new ArrayList<>();
        for (int pool = 1; pool <= agents.size(); pool++) {
            teams.add(team(given, pool, agents.get(pool - 1).intValue(), order.getOrDefault(pool, List.of())));
        }
        Map<String, List<LadderStep>> ladders = new LinkedHashMap<>();
        poolsOfClass.forEach((k, pools) -> ladders.put(
                "class " + k,
                pools.stream().map(p -> new LadderStep("pool " + p, 0)).toList()));
        Routing.WhoIsNext next =
                isFirstComeAtRelease(given) ? Routing.WhoIsNext.LONGEST_WAITING : Routing.WhoIsNext.BEST_LEVEL;
        Routing routing = new Routing(Routing.WhoServes.FIRST_TEAM_OF_LADDER, next, false, ladders);
        double theta = thetas.stream().mapToDouble(d -> d).min().orElse(0);
        double relaxation =
                theta > 0 ? Sketch.relaxationWithAbandonment(slowest(given), 1 / theta) : 200 / slowest(given);
        return Model.longRun(Sketch.scenario(types, teams, routing), unit, lambda, relaxation);
    }

    private static boolean isFirstComeAtRelease(Parameters given) {
        String routing = given.text("routing").toLowerCase(Locale.ROOT);
        int release = routing.indexOf("release");
        return release >= 0
                && routing.substring(release).matches(".*(longest|fcfs|first come).*")
                && !routing.substring(release).contains("first, then")
                && !routing.substring(release).matches(".*class \\d+ first.*")
                && !routing.substring(release).contains("own class");
    }

    private static double slowest(Parameters given) {
        double slowest = Double.POSITIVE_INFINITY;
        for (String name : List.of("mu", "mu_pool", "mu_pool1", "mu_pool2", "mu_pool3")) {
            if (given.has(name)) {
                slowest = Math.min(
                        slowest,
                        given.numbers(name).stream().mapToDouble(d -> d).min().orElse(1));
            }
        }
        return Double.isInfinite(slowest) ? 1 : slowest;
    }

    /** The pools that each class may go to, in order of preference. */
    private static Map<Integer, List<Integer>> poolsOfClass(Parameters given, int classes, int pools) {
        String routing = given.text("routing").toLowerCase(Locale.ROOT);
        Map<Integer, List<Integer>> found = new LinkedHashMap<>();
        Matcher matcher = ARRIVAL.matcher(routing);
        while (matcher.find()) {
            List<Integer> order = numbers(POOL, matcher.group(2));
            if (order.isEmpty()) {
                throw new UnknownModel("the routing of class " + matcher.group(1));
            }
            found.put(Integer.parseInt(matcher.group(1)), order);
        }
        if (found.isEmpty() && routing.contains("own pool, else other")) {
            for (int k = 1; k <= classes; k++) {
                List<Integer> order = new ArrayList<>(List.of(k));
                for (int pool = 1; pool <= pools; pool++) {
                    if (pool != k) {
                        order.add(pool);
                    }
                }
                found.put(k, order);
            }
        }
        if (found.size() != classes) {
            throw new UnknownModel("the routing \"%s\"".formatted(given.text("routing")));
        }
        return found;
    }

    /** The classes that each pool serves, the first in line first. */
    private static Map<Integer, List<Integer>> classesOfPool(
            Parameters given, Map<Integer, List<Integer>> poolsOfClass, int pools) {
        String routing = given.text("routing").toLowerCase(Locale.ROOT);
        Map<Integer, List<Integer>> said = new LinkedHashMap<>();
        Matcher matcher = RELEASE.matcher(routing);
        while (matcher.find()) {
            said.put(Integer.parseInt(matcher.group(1)), numbers(CLASS, matcher.group(2)));
        }
        Map<Integer, List<Integer>> order = new LinkedHashMap<>();
        for (int pool = 1; pool <= pools; pool++) {
            List<Integer> classes = new ArrayList<>(said.getOrDefault(pool, List.of()));
            if (classes.isEmpty() && routing.contains("own class") && poolsOfClass.containsKey(pool)) {
                classes.add(pool);
            }
            for (var entry : poolsOfClass.entrySet()) {
                if (entry.getValue().contains(pool) && !classes.contains(entry.getKey())) {
                    classes.add(entry.getKey());
                }
            }
            order.put(pool, classes);
        }
        return order;
    }

    private static List<Integer> numbers(Pattern pattern, String text) {
        List<Integer> numbers = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group(1));
            if (!numbers.contains(number)) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private static Team team(Parameters given, int pool, int agents, List<Integer> classes) {
        List<Skill> skills = new ArrayList<>();
        for (int rank = 0; rank < classes.size(); rank++) {
            skills.add(new Skill("class " + classes.get(rank), speed(given, pool, classes.get(rank)), rank + 1));
        }
        if (skills.isEmpty()) {
            throw new UnknownModel("pool " + pool + " serves nobody");
        }
        return Team.steady("pool " + pool, agents, skills.toArray(Skill[]::new));
    }

    /** Service rate of a class at a pool: {@code mu_pool1[class]}, else {@code mu_pool[pool]}, else {@code mu}. */
    private static double speed(Parameters given, int pool, int k) {
        String own = "mu_pool" + pool;
        if (given.has(own)) {
            List<Double> byClass = given.numbers(own);
            return byClass.get(Math.min(k, byClass.size()) - 1);
        }
        List<Double> byPool = given.has("mu_pool") ? given.numbers("mu_pool") : given.numbers("mu");
        return byPool.get(Math.min(pool, byPool.size()) - 1);
    }
}
