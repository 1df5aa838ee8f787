package org.composure.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.composure.experiment.Estimate;
import org.composure.experiment.Experiment;
import org.composure.experiment.Findings;
import org.composure.experiment.Level;
import org.composure.experiment.Observer;
import org.composure.experiment.Plan;
import org.composure.experiment.Sample;
import org.composure.experiment.Scope;
import org.composure.experiment.StopRule;
import org.composure.language.ScenarioReader;
import org.composure.measure.Indicator;
import org.composure.scenario.Scenario;

/** What the stories say about claims: short runs of today and of the alternatives that claims speak of. */
final class ClaimRuns {

    static final int RUNS = 4;
    static final int DAYS = 10;
    static final int WARM_UP_DAYS = 3;
    static final int MORE_DAYS = 41;
    static final int MORE_WARM_UP_DAYS = 6;

    /** Stories of what takes weeks: finding causes, writing pages, leaving. */
    static final Set<String> SLOW_STORIES = Set.of("better-help-centre", "reply-to-reviews", "silent-leavers");

    static final Path LIBRARY = Path.of("../scenarios/library");

    private final Map<String, Told> stories = new HashMap<>();

    /** Today first, then the alternatives in their order. */
    private record Told(List<String> alternatives, Findings findings) {
        Sample today() {
            return findings.samples().get(0);
        }
    }

    ClaimRuns(List<Claim> claims, int threads) {
        for (Claim claim : claims) {
            if (claim.isMeasured() && !stories.containsKey(claim.story())) {
                run(claim.story(), claims, threads);
            }
        }
    }

    private void run(String story, List<Claim> claims, int threads) {
        List<String> others = new ArrayList<>(new TreeSet<>(claims.stream()
                .filter(claim -> claim.story().equals(story) && claim.isCompared())
                .map(Claim::alternative)
                .toList()));
        List<Scenario> scenarios = new ArrayList<>(List.of(read(story, "today")));
        others.forEach(other -> scenarios.add(read(story, other)));
        Plan plan = Plan.of(scenarios, 1, new StopRule.FixedNumber(RUNS), threads);
        Findings found = new Experiment(plan, Observer.NOBODY).run();
        stories.put(story, new Told(others, found));
    }

    private static Scenario read(String story, String file) {
        boolean slow = SLOW_STORIES.contains(story);
        return ScenarioReader.read(
                LIBRARY.resolve(story).resolve(file + ".yaml"),
                Map.of(
                        "horizon.days",
                        String.valueOf(slow ? MORE_DAYS : DAYS),
                        "warmUp",
                        (slow ? MORE_WARM_UP_DAYS : WARM_UP_DAYS) + " d"));
    }

    /** The metric today, or by how much the alternative changes it. */
    Estimate of(Claim claim) {
        Told told = told(claim);
        if (claim.isCompared()) {
            int place = 1 + told.alternatives().indexOf(claim.alternative());
            return told.findings()
                    .difference(place, claim.metric(), Scope.WHOLE)
                    .estimate();
        }
        return told.today().estimate(indicator(claim), Scope.WHOLE, Level.ONCE);
    }

    /** Unit of a metric, empty for shares and pure numbers. */
    String unit(Claim claim) {
        String unit = indicator(claim).unit();
        return unit.equals("1") ? "" : " " + unit;
    }

    private Indicator indicator(Claim claim) {
        return told(claim)
                .today()
                .find(claim.metric())
                .orElseThrow(() -> new IllegalArgumentException(
                        "The story '%s' cannot tell '%s'.".formatted(claim.story(), claim.metric())));
    }

    private Told told(Claim claim) {
        return Objects.requireNonNull(stories.get(claim.story()));
    }
}
