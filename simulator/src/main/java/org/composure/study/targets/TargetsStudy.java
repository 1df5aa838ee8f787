package org.composure.study.targets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
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

    /** Runs of each scenario, unless somebody wants others. */
    public static final int RUNS = 10;

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
                case COMMUNICATION_ALONE, LEFT_BECAUSE_OF_SERVICE, FRUSTRATION_GREW -> years;
                default -> month;
            };
        }
    }

    /** Where a simulated share lies, by its 95 % interval. */
    public enum Verdict {
        /** The whole interval is within the target's tolerance. */
        INSIDE("inside"),
        /** The whole interval is beyond it. */
        OUTSIDE("outside"),
        /** The interval reaches over an edge of it. */
        TOO_CLOSE_TO_CALL("too close to call");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        /** For people. */
        public String word() {
            return word;
        }
    }

    /**
     * What came out for one target.
     *
     * @param asked how many people were asked, in all runs
     */
    public record Answer(Target target, Estimate simulated, long asked) {

        /** Inside, outside or too close to call. */
        public Verdict verdict() {
            double low = target.share() - target.tolerance();
            double high = target.share() + target.tolerance();
            if (simulated.lower() >= low && simulated.upper() <= high) {
                return Verdict.INSIDE;
            }
            return simulated.upper() < low || simulated.lower() > high ? Verdict.OUTSIDE : Verdict.TOO_CLOSE_TO_CALL;
        }

        /** Whether parameters were chosen for this share and it does not come out all the same. */
        public boolean isBroken() {
            return target.kind() == Target.Kind.FITTED && verdict() == Verdict.OUTSIDE;
        }
    }

    /** Told several times a second how many runs are done, of how many. */
    public interface Progress {
        void at(int runs, int runsInAll);
    }

    /**
     * Asks everybody.
     *
     * @param runs of each scenario
     * @param threads to use; the answers do not depend on it
     */
    public static List<Answer> answers(Places places, long seed, int runs, int threads) {
        return answers(places, seed, runs, threads, (done, all) -> {}, () -> false);
    }

    /**
     * Asks everybody; once interrupted, what could not be asked in all runs is left out.
     *
     * @param runs of each scenario
     * @param threads to use; the answers do not depend on it
     */
    public static List<Answer> answers(
            Places places, long seed, int runs, int threads, Progress progress, BooleanSupplier interrupted) {
        Map<Scenario, List<Census>> censuses = new LinkedHashMap<>();
        Targets.ALL.forEach(target -> censuses.put(places.of(target.question()), List.of()));
        int before = 0;
        for (Map.Entry<Scenario, List<Census>> entry : censuses.entrySet()) {
            if (interrupted.getAsBoolean()) {
                break;
            }
            int done = before;
            List<Census> taken = Censuses.taken(entry.getKey(), seed, runs, threads, here -> {
                progress.at(done + here, runs * censuses.size());
                return interrupted.getAsBoolean();
            });
            if (taken.size() < runs) {
                break;
            }
            entry.setValue(taken);
            before += runs;
        }
        List<Answer> answers = new ArrayList<>();
        for (Target target : Targets.ALL) {
            List<Census> taken = Objects.requireNonNull(censuses.get(places.of(target.question())));
            if (!taken.isEmpty()) {
                answers.add(answer(target, taken));
            }
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
