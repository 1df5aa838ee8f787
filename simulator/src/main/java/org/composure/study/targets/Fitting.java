package org.composure.study.targets;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.composure.measure.Census;
import org.composure.scenario.Scenario;
import org.composure.scenario.people.People;
import org.composure.scenario.people.Reaction;

/**
 * Chooses the seven thresholds that say from where on a feeling counts, and how many of those who felt cared for are likelier
 * to return, so that the usual month answers as the surveys did.
 *
 * <p>Each threshold moves one share only, up or down, so they are found at the same time by halving, with the same luck in
 * every step; only which days are ruined and who returns is found afterwards. Targets met this way prove nothing; they only give the words their meaning.
 */
public final class Fitting {

    /** Runs of a step, unless somebody wants others. */
    public static final int RUNS = 6;

    private static final int STEPS = 12;
    private static final int ROUNDS = 2;

    private Fitting() {}

    /**
     * One threshold.
     *
     * @param path in a scenario file
     * @param before the value in force
     * @param after the value that meets the target
     * @param share that came out with it
     */
    public record Fitted(String path, Target target, double before, double after, double share) {}

    /**
     * All thresholds.
     *
     * @param finished false if it was interrupted, and they are only on their way
     */
    public record Fit(List<Fitted> thresholds, boolean finished) {
        public Fit {
            thresholds = List.copyOf(thresholds);
        }
    }

    /** A threshold on its way. */
    private static final class Search {
        private final String path;
        private final Target target;
        private final double before;
        private final boolean higherMeansMore;
        private double low;
        private double high;
        private double tried;
        private double share = Double.NaN;

        private Search(String path, String target, double before, boolean higherMeansMore, double low, double high) {
            this.path = path;
            this.target = Targets.ALL.stream()
                    .filter(one -> one.id().equals(target))
                    .findFirst()
                    .orElseThrow();
            this.before = before;
            this.tried = before;
            this.higherMeansMore = higherMeansMore;
            this.low = low;
            this.high = high;
        }

        private double middle() {
            return (low + high) / 2;
        }

        private void learn(double shareAtMiddle) {
            share = shareAtMiddle;
            tried = middle();
            if (shareAtMiddle < target.share() == higherMeansMore) {
                low = middle();
            } else {
                high = middle();
            }
        }
    }

    /** Fits the thresholds in a usual month. */
    public static Fit fit(
            Scenario month,
            long seed,
            int runs,
            int threads,
            TargetsStudy.Progress progress,
            BooleanSupplier interrupted) {
        People people = month.people();
        if (people == null) {
            throw new IllegalArgumentException("Scenario '%s' has no people.".formatted(month.name()));
        }
        List<Search> searches = searches(people);
        // Which days are ruined is asked of bad endings only, and bad endings cost trust: both wait until these are
        // known.
        List<Search> first = searches.subList(0, searches.size() - 2);
        List<Search> second = searches.subList(searches.size() - 2, searches.size());
        for (int step = 0; step < ROUNDS * STEPS; step++) {
            if (interrupted.getAsBoolean()) {
                return new Fit(fitted(searches), false);
            }
            int runsBefore = step * runs;
            Scenario trial = month.withPeople(with(people, searches));
            List<Census> censuses = Censuses.taken(trial, seed, runs, threads, here -> {
                progress.at(runsBefore + here, ROUNDS * STEPS * runs);
                return interrupted.getAsBoolean();
            });
            if (censuses.size() < runs) {
                return new Fit(fitted(searches), false);
            }
            (step < STEPS ? first : second).forEach(search -> search.learn(share(search, censuses)));
        }
        return new Fit(fitted(searches), true);
    }

    /** The share belongs to the threshold that was tried last, not to the next one. */
    private static List<Fitted> fitted(List<Search> searches) {
        return searches.stream()
                .map(search -> new Fitted(search.path, search.target, search.before, search.tried, search.share))
                .toList();
    }

    private static List<Search> searches(People people) {
        Reaction now = people.feelings().surveyThresholds();
        String thresholds = "feelings.surveyThresholds.";
        return List.of(
                new Search("memory.badBelow", "T1", people.memory().badBelow(), true, -1, 0),
                new Search(thresholds + "impatience", "T2", now.impatience(), false, 0, 1),
                new Search(thresholds + "frustration", "T3", now.frustration(), false, 0, 1),
                new Search(thresholds + "gratitude", "T4", now.gratitude(), false, 0, 1),
                new Search(thresholds + "exhaustion", "T5", now.exhaustion(), false, 0, 1),
                new Search(thresholds + "stress", "T6", now.stress(), false, 0, 1),
                new Search("memory.ruinedDayBelow", "T7", people.memory().ruinedDayBelow(), true, -1, 0),
                new Search(
                        "surveys.likelierIfCaredFor", "T15", people.surveys().likelierIfCaredFor(), true, 0.01, 0.99));
    }

    private static People with(People people, List<Search> searches) {
        People changed = people;
        for (Search search : searches) {
            changed = changed.with(search.path, search.middle());
        }
        return changed;
    }

    private static double share(Search search, List<Census> censuses) {
        long yes = 0;
        long asked = 0;
        for (Census census : censuses) {
            yes += census.yes(search.target.question());
            asked += census.asked(search.target.question());
        }
        return (double) yes / asked;
    }
}
