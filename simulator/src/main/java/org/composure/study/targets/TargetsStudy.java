package org.composure.study.targets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.composure.experiment.Estimate;
import org.composure.experiment.Level;
import org.composure.experiment.RatioOfSums;
import org.composure.language.ScenarioReader;
import org.composure.measure.Census;
import org.composure.measure.Census.Question;
import org.composure.scenario.Scenario;

/**
 * Asks simulated people what surveys asked real ones.
 *
 * <p>Each question is asked in the scenario that can answer it: most in a usual month, what needs a choice of channels where
 * there is one, and what needs many leavers or a long memory over two years.
 */
public final class TargetsStudy {

    private TargetsStudy() {}

    /**
     * Where to ask.
     *
     * @param month usual operations
     * @param channels the same with a choice of channels
     * @param years a small population over two years or more
     */
    public record Places(Scenario month, Scenario channels, Scenario years) {

        /** Those that come with the program. */
        public static Places shipped() {
            return new Places(
                    ScenarioReader.ofLibrary("bot-handover/today.yaml", Map.of()),
                    ScenarioReader.ofLibrary("surveys/channels.yaml", Map.of()),
                    ScenarioReader.ofLibrary("surveys/two-years.yaml", Map.of()));
        }

        Scenario of(Question question) {
            return switch (question) {
                case AVOIDED_PHONE -> channels;
                case SAYS_LEAVES_AFTER_SEVERAL, COMMUNICATION_ALONE, LEFT_BECAUSE_OF_SERVICE, FRUSTRATION_GREW -> years;
                default -> month;
            };
        }
    }

    /**
     * What came out for one target.
     *
     * @param asked how many people were asked, in all runs
     */
    public record Answer(Target target, Estimate simulated, long asked) {

        /** Whether the simulated share may be within the target's tolerance: its interval reaches into it. */
        public boolean isHit() {
            return Math.abs(simulated.mean() - target.share()) <= target.tolerance() + simulated.halfWidth();
        }
    }

    /**
     * Asks everybody.
     *
     * @param runs of each scenario
     * @param threads to use; the answers do not depend on it
     */
    public static List<Answer> answers(Places places, long seed, int runs, int threads) {
        Map<Scenario, List<Census>> censuses = new LinkedHashMap<>();
        List<Answer> answers = new ArrayList<>();
        for (Target target : Targets.ALL) {
            Scenario scenario = places.of(target.question());
            List<Census> taken =
                    censuses.computeIfAbsent(scenario, where -> Censuses.taken(where, seed, runs, threads));
            answers.add(answer(target, taken));
        }
        return answers;
    }

    private static Answer answer(Target target, List<Census> censuses) {
        Question question = target.question();
        double[] yes = censuses.stream().mapToDouble(one -> one.yes(question)).toArray();
        double[] asked =
                censuses.stream().mapToDouble(one -> one.asked(question)).toArray();
        Estimate share = RatioOfSums.byJackknife(yes, asked).at(Level.ONCE);
        return new Answer(target, share, (long) Arrays.stream(asked).sum());
    }
}
