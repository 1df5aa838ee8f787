package org.composure.language;

import static org.composure.language.Canon.map;
import static org.composure.language.Canon.number;
import static org.composure.language.Canon.phrase;
import static org.composure.language.Canon.seconds;
import static org.composure.language.Canon.share;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.composure.language.grammar.people.PeopleGrammar;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.Busyness;
import org.composure.scenario.Callback;
import org.composure.scenario.ContactType;
import org.composure.scenario.Horizon;
import org.composure.scenario.Incidents;
import org.composure.scenario.Orbit;
import org.composure.scenario.OwnPolicy;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.RoutingNumbers;
import org.composure.scenario.Scenario;
import org.composure.scenario.people.ByComplexity;
import org.composure.scenario.people.People;
import org.jspecify.annotations.Nullable;

/** A scenario as a tree of maps, lists and texts in the words of the language, with nothing left to defaults. */
final class ScenarioTree {
    private ScenarioTree() {}

    static Map<String, Object> of(Scenario scenario) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", scenario.name());
        tree.put("title", scenario.title());
        if (!scenario.question().isEmpty()) {
            tree.put("question", scenario.question());
        }
        tree.put("currency", scenario.currency());
        horizon(scenario.horizon(), tree);
        tree.put("opening", Canon.timetable(scenario.opening().open(), Canon::spans));
        tree.put("closing", phrase(scenario.opening().closing()));
        putNumber(tree, "lines", scenario.lines());
        putNumber(tree, "waitingPlaces", scenario.waitingPlaces());
        tree.put("intervals", seconds(scenario.intervalSeconds()));
        tree.put(
                "contactTypes",
                scenario.contactTypes().stream().map(ScenarioTree::contactType).toList());
        tree.put(
                "teams",
                scenario.teams().stream()
                        .map(type -> TeamTree.of(type, scenario.currency()))
                        .toList());
        tree.put("routing", routing(scenario.routing()));
        tree.put(
                "target",
                map(
                        "serviceLevel",
                        map(
                                "within", seconds(scenario.target().withinSeconds()),
                                "atLeast", share(scenario.target().atLeast())),
                        "shortAbandonment",
                        seconds(scenario.target().shortAbandonSeconds())));
        tree.put(
                "goal",
                map(
                        "metric", scenario.goal().metric(),
                        "better", scenario.goal().higherIsBetter() ? "higher" : "lower",
                        "matters", number(scenario.goal().matters())));
        tree.put("emotion", phrase(scenario.emotion()));
        People people = scenario.people();
        if (people != null) {
            tree.putAll(PeopleGrammar.tree(people, scenario.currency()));
        }
        return tree;
    }

    private static void putNumber(Map<String, Object> tree, String key, @Nullable Integer value) {
        if (value != null) {
            tree.put(key, value.toString());
        }
    }

    private static void horizon(Horizon horizon, Map<String, Object> tree) {
        tree.put("horizon", map("from", horizon.firstDay().toString(), "length", seconds(horizon.lengthSeconds())));
        Double warmUp = horizon.warmUpSeconds();
        tree.put("warmUp", warmUp == null ? "auto" : seconds(warmUp));
        tree.put("regime", phrase(horizon.regime()));
    }

    private static Map<String, Object> contactType(ContactType type) {
        Map<String, Object> tree = map(
                "name", type.name(),
                "channel", type.channel(),
                "arrivals", arrivals(type.arrivals()),
                "handleTime", Canon.law(type.handleTime()),
                "patience", Canon.law(type.patience().time()));
        patience(type.patience(), tree);
        Map<String, Object> redial = new LinkedHashMap<>();
        putOrbit(redial, "afterAbandoning", "delay", type.redialAfterAbandoning());
        putOrbit(redial, "afterBlocking", "delay", type.redialAfterBlocking());
        if (!redial.isEmpty()) {
            tree.put("redial", redial);
        }
        putOrbit(tree, "returns", "after", type.returnAfterService());
        tree.put("headStart", seconds(type.headStartSeconds()));
        limits(type, tree);
        topic(type, tree);
        CourseTree.put(type.course(), tree);
        return tree;
    }

    private static void topic(ContactType type, Map<String, Object> tree) {
        ByComplexity mix = type.issueMix();
        if (mix != null) {
            tree.put(
                    "issues",
                    map(
                            "simple", share(mix.simple()),
                            "moderate", share(mix.moderate()),
                            "complex", share(mix.complex())));
        }
        if (type.humanFirst()) {
            tree.put("humanFirst", "yes");
        }
        Double coverage = type.helpCentreCoverage();
        if (coverage != null) {
            tree.put("coverage", share(coverage));
        }
        String alternativeTo = type.alternativeTo();
        if (alternativeTo != null) {
            tree.put("alternativeTo", alternativeTo);
            tree.remove("arrivals");
        }
    }

    private static void patience(Patience patience, Map<String, Object> tree) {
        if (patience.balkProbability() > 0 || patience.balkWhenWaitingAtLeast() > 0) {
            tree.put(
                    "balking",
                    map(
                            "probability", share(patience.balkProbability()),
                            "whenWaitingAtLeast", String.valueOf(patience.balkWhenWaitingAtLeast())));
        }
        Patience.Silence silence = patience.silence();
        if (silence != null) {
            tree.put(
                    "silentAbandonment",
                    map("share", share(silence.share()), "timeToNotice", Canon.law(silence.timeToNotice())));
        }
    }

    private static void limits(ContactType type, Map<String, Object> tree) {
        var menu = type.voiceMenu();
        if (menu != null) {
            tree.put("voiceMenu", map("duration", Canon.law(menu.duration()), "finished", share(menu.finishedShare())));
        }
        putNumber(tree, "waitingPlaces", type.waitingPlacesMax());
        var limit = type.waitLimit();
        if (limit != null) {
            tree.put("waitLimit", map("after", seconds(limit.seconds()), "then", phrase(limit.then())));
        }
        var callback = type.callback();
        if (callback != null) {
            Map<String, Object> offer = map(
                    "offeredWhenWaitingAtLeast", String.valueOf(callback.offeredWhenWaitingAtLeast()),
                    "accepted", share(callback.acceptProbability()));
            if (callback.reached() != 1 || callback.ringingSeconds() != Callback.RINGING_SECONDS) {
                offer.put("reached", share(callback.reached()));
                offer.put("ringing", seconds(callback.ringingSeconds()));
            }
            if (Double.isFinite(callback.promisedSeconds())) {
                offer.put("promised", seconds(callback.promisedSeconds()));
            }
            if (callback.keepsPlace()) {
                offer.put("keepsPlace", "yes");
            }
            tree.put("callback", offer);
        }
    }

    static void putOrbit(Map<String, Object> tree, String key, String delay, Orbit orbit) {
        if (!orbit.equals(Orbit.NONE)) {
            boolean unlimited = orbit.timesMax() == Orbit.UNLIMITED;
            tree.put(
                    key,
                    map(
                            "probability",
                            share(orbit.probability()),
                            delay,
                            Canon.law(orbit.delay()),
                            "timesMax",
                            unlimited ? "unlimited" : String.valueOf(orbit.timesMax())));
        }
    }

    private static Map<String, Object> arrivals(ArrivalProcess arrivals) {
        if (arrivals instanceof ArrivalProcess.Renewal renewal) {
            return map("renewal", Canon.law(renewal.timeBetween()));
        }
        if (arrivals instanceof ArrivalProcess.Replay replay) {
            return map(
                    "replay", replay.timesSeconds().stream().map(Canon::seconds).toList());
        }
        ArrivalProcess.Poisson poisson = (ArrivalProcess.Poisson) arrivals;
        Map<String, Object> tree = map(
                "rate",
                Canon.timetable(poisson.ratePerHour(), day -> Canon.byClock(day, Canon::perHour)),
                "whileClosed",
                "come");
        Busyness busyness = poisson.busyness();
        if (busyness != null) {
            tree.put(
                    "busyness",
                    map(
                            "shape", number(busyness.shape()),
                            "withinDayCorrelation", share(busyness.withinDayCorrelation()),
                            "step", seconds(busyness.stepSeconds()),
                            "shared", busyness.shared() ? "yes" : "no"));
        }
        Incidents incidents = poisson.incidents();
        if (incidents != null) {
            tree.put(
                    "incidents",
                    map(
                            "every", seconds(incidents.everySeconds()),
                            "lasting", seconds(incidents.lastingSeconds()),
                            "times", number(incidents.times()),
                            "severity", share(incidents.severity())));
        }
        return tree;
    }

    private static Map<String, Object> routing(Routing routing) {
        Map<String, Object> tree = map(
                "whoServes", phrase(routing.whoServes()),
                "whoIsNext", phrase(routing.whoIsNext()),
                "preemptive", routing.preemptive() ? "yes" : "no");
        if (!routing.ladders().isEmpty()) {
            Map<String, Object> ladders = new LinkedHashMap<>();
            routing.ladders().forEach((type, steps) -> {
                List<Object> rungs = new ArrayList<>();
                steps.forEach(step -> rungs.add(map("team", step.team(), "after", seconds(step.afterSeconds()))));
                ladders.put(type, rungs);
            });
            tree.put("ladders", ladders);
        }
        addNumbers(tree, routing.numbers());
        OwnPolicy own = routing.own();
        if (own != null) {
            // Not a word of the language: a file that comes from a stranger must not bring a program along.
            tree.put("ownPolicy", map("name", own.name(), "kind", phrase(own.kind()), "text", own.text()));
        }
        return tree;
    }

    private static Map<String, Object> plain(Map<String, Double> values) {
        Map<String, Object> tree = new LinkedHashMap<>();
        values.forEach((name, value) -> tree.put(name, number(value)));
        return tree;
    }

    /** Only what was given: the tree, and with it the fingerprint, of a scenario without them stays as it was. */
    private static void addNumbers(Map<String, Object> tree, RoutingNumbers numbers) {
        if (!numbers.weights().isEmpty()) {
            tree.put("weights", plain(numbers.weights()));
        }
        if (!numbers.targets().isEmpty()) {
            Map<String, Object> targets = new LinkedHashMap<>();
            numbers.targets().forEach((type, target) -> targets.put(type, seconds(target)));
            tree.put("targets", targets);
        }
        if (!numbers.idleness().isEmpty()) {
            tree.put("idleness", plain(numbers.idleness()));
        }
        if (!numbers.reserve().isEmpty()) {
            tree.put("reserve", new LinkedHashMap<>(numbers.reserve()));
        }
        if (numbers.rerouteAfterSeconds() > 0) {
            tree.put("rerouteAfter", seconds(numbers.rerouteAfterSeconds()));
        }
    }
}
