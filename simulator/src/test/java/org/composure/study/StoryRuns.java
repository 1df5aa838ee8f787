package org.composure.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.composure.experiment.Difference;
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

/** What the stories about people say: short runs of today and of every alternative, for all who want to quote them. */
final class StoryRuns {

    static final int RUNS = 4;
    static final int DAYS = 9;
    static final int WARM_UP_DAYS = 2;
    static final int MORE_DAYS = 41;
    static final int MORE_WARM_UP_DAYS = 6;

    /** Stories of what takes weeks or comes now and then: finding causes, writing pages, leaving, incidents. */
    static final Set<String> SLOW_STORIES =
            Set.of("better-help-centre", "outage-day", "reply-to-reviews", "silent-leavers");

    static final String TODAY = "today";
    static final Path LIBRARY = Path.of("../scenarios/library");

    private final Map<String, Told> stories = new HashMap<>();

    /** Today first, then the alternatives in their order. */
    private record Told(List<String> alternatives, Findings findings) {
        Sample today() {
            return findings.samples().get(0);
        }
    }

    StoryRuns(int threads) {
        for (String story : storiesAboutPeople()) {
            run(story, threads);
        }
    }

    /** Folders of the library that tell a story about people, in the order of their names. */
    static List<String> storiesAboutPeople() {
        try (Stream<Path> folders = Files.list(LIBRARY)) {
            return folders.filter(folder -> Files.exists(folder.resolve(TODAY + ".yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .filter(story -> read(story, TODAY).people() != null)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> alternatives(String story) {
        try (Stream<Path> files = Files.list(LIBRARY.resolve(story))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .filter(name -> !name.equals(TODAY))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void run(String story, int threads) {
        List<String> others = alternatives(story);
        List<Scenario> scenarios = new ArrayList<>(List.of(read(story, TODAY)));
        others.forEach(other -> scenarios.add(read(story, other)));
        Plan plan = Plan.of(scenarios, 1, new StopRule.FixedNumber(RUNS), threads);
        Findings found = new Experiment(plan, Observer.NOBODY).run();
        stories.put(story, new Told(others, found));
    }

    /** A day of a scenario of a story, from its beginning. */
    static Scenario briefly(String story, String file) {
        return ScenarioReader.read(
                LIBRARY.resolve(story).resolve(file + ".yaml"), Map.of("horizon.days", "1", "warmUp", "0 d"));
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

    /** Alternatives of a story. */
    List<String> alternativesOf(String story) {
        return told(story).alternatives();
    }

    /** Everything that was found in a story. */
    Findings findings(String story) {
        return told(story).findings();
    }

    /** A metric in the story's today. */
    Estimate today(String story, String metric) {
        return told(story).today().estimate(indicator(story, metric), Scope.WHOLE, Level.ONCE);
    }

    /** By how much an alternative changes a metric for the same people. */
    Difference change(String story, String alternative, String metric) {
        int place = 1 + told(story).alternatives().indexOf(alternative);
        return told(story).findings().difference(place, metric, Scope.WHOLE);
    }

    /** The metric today, or by how much the alternative changes it. */
    Estimate of(Claim claim) {
        return claim.isCompared()
                ? change(claim.story(), claim.alternative(), claim.metric()).estimate()
                : today(claim.story(), claim.metric());
    }

    /** Unit of a metric, empty for shares and pure numbers. */
    String unit(String story, String metric) {
        String unit = indicator(story, metric).unit();
        return unit.equals("1") ? "" : " " + unit;
    }

    private Indicator indicator(String story, String metric) {
        return told(story)
                .today()
                .find(metric)
                .orElseThrow(() ->
                        new IllegalArgumentException("The story '%s' cannot tell '%s'.".formatted(story, metric)));
    }

    private Told told(String story) {
        return Objects.requireNonNull(stories.get(story));
    }
}
