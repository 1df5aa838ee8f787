package org.composure.study.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.composure.engine.Engine;
import org.composure.event.Ending;
import org.composure.event.Silence;
import org.composure.experiment.Estimate;
import org.composure.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TargetsStudyTest {

    private static final TargetsStudy.Places PLACES = TargetsStudy.Places.shipped();
    private static final List<TargetsStudy.Answer> ANSWERS = TargetsStudy.answers(PLACES, 1, 4, 2);

    @Test
    void simulated_people_answer_as_the_surveys_did_wherever_thresholds_were_fitted() {
        assertThat(ANSWERS).hasSize(21);
        assertThat(ANSWERS)
                .filteredOn(answer -> answer.target().kind() == Target.Kind.FITTED)
                .allSatisfy(answer -> assertThat(answer.verdict())
                        .as("%s: %s", answer.target().says(), answer.simulated())
                        .isNotEqualTo(TargetsStudy.Verdict.OUTSIDE));
    }

    @Test
    void what_was_not_fitted_is_asked_too() {
        assertThat(ANSWERS)
                .filteredOn(answer -> answer.target().kind() == Target.Kind.PREDICTED)
                .allSatisfy(answer -> assertThat(answer.asked()).isPositive());
    }

    /** 6.0 to 6.4 % a quarter: Ascarza, Iyengar and Schleicher (2016). The hazard for other reasons was fitted to it. */
    @Test
    void with_those_whom_service_drives_away_about_two_percent_leave_in_a_month() {
        Leavers leavers = new Leavers(PLACES.years());
        new Engine(PLACES.years()).open(1, 0, leavers).toEnd();

        assertThat(leavers.left / leavers.monthsOfAll()).isBetween(0.0195, 0.0225);
    }

    /** Counts who leaves and how long people are there. */
    private static final class Leavers extends Silence {
        private static final double MONTH_SECONDS = 365.25 / 12 * 86_400;
        private final double from;
        private final double to;
        private double left;
        private double secondsOfAll;

        private Leavers(Scenario scenario) {
            from = scenario.horizon().warmUpOrZero();
            to = scenario.horizon().lengthSeconds();
        }

        private double secondsAfter(double at) {
            return to - Math.max(from, Math.min(to, at));
        }

        @Override
        public void customerJoined(double at, int person, int segment) {
            secondsOfAll += secondsAfter(at);
        }

        @Override
        public void customerLeft(
                double at,
                int person,
                int segment,
                long becauseOf,
                int type,
                @Nullable Ending ending,
                boolean complained) {
            secondsOfAll -= secondsAfter(at);
            left += at >= from && at < to ? 1 : 0;
        }

        private double monthsOfAll() {
            return secondsOfAll / MONTH_SECONDS;
        }
    }

    @Test
    void the_answers_are_the_same_on_one_thread_and_on_two() {
        assertThat(TargetsStudy.answers(PLACES, 1, 4, 1)).isEqualTo(ANSWERS);
    }

    @Test
    void a_threshold_that_was_moved_away_is_found_again() {
        Scenario month = PLACES.month();
        Scenario moved = month.withPeople(java.util.Objects.requireNonNull(month.people())
                .with("memory.badBelow", -0.2)
                .with("feelings.surveyThresholds.stress", 0.9));

        assertThat(Fitting.fit(moved, 1, 1, 1, (done, all) -> {}, () -> false).thresholds())
                .hasSize(8)
                .allSatisfy(fitted -> assertThat(fitted.share())
                        .as(fitted.path())
                        .isCloseTo(fitted.target().share(), within(0.01)));
    }

    @Test
    void a_share_is_judged_by_where_its_whole_interval_lies() {
        assertThat(verdictOn(0.72, 0.02)).isEqualTo(TargetsStudy.Verdict.INSIDE);
        assertThat(verdictOn(0.69, 0.05)).isEqualTo(TargetsStudy.Verdict.TOO_CLOSE_TO_CALL);
        assertThat(verdictOn(0.60, 0.05)).isEqualTo(TargetsStudy.Verdict.OUTSIDE);
        assertThat(verdictOn(0.73, 0.30)).isEqualTo(TargetsStudy.Verdict.TOO_CLOSE_TO_CALL);
    }

    /** On 73 ± 4 %. */
    private static TargetsStudy.Verdict verdictOn(double mean, double halfWidth) {
        Target several = Targets.ALL.get(12);
        return new TargetsStudy.Answer(several, new Estimate(mean, halfWidth, 0.95, 10), 100).verdict();
    }

    @Test
    void stopped_early_only_what_was_asked_in_every_run_is_answered_and_as_ever() {
        AtomicInteger runs = new AtomicInteger();

        List<TargetsStudy.Answer> some =
                TargetsStudy.answers(PLACES, 1, 4, 1, (done, all) -> runs.set(done), () -> runs.get() >= 5);

        assertThat(some).isNotEmpty().hasSizeLessThan(21);
        assertThat(ANSWERS).containsAll(some);
    }

    @Test
    void a_calibration_that_was_stopped_says_so_and_with_which_threshold_each_share_came_out() {
        AtomicInteger runs = new AtomicInteger();

        Fitting.Fit stopped =
                Fitting.fit(PLACES.month(), 1, 1, 1, (done, all) -> runs.set(done), () -> runs.get() >= 2);

        assertThat(stopped.finished()).isFalse();
        assertThat(stopped.thresholds()).hasSize(8);
        Fitting.Fitted bad = stopped.thresholds().get(0);
        assertThat(bad.after()).isBetween(-1.0, 0.0);
        assertThat(bad.share()).isBetween(0.0, 1.0);
        assertThat(stopped.thresholds().get(6).share()).isNaN();
        assertThat(stopped.thresholds().get(6).after())
                .isEqualTo(stopped.thresholds().get(6).before());
    }
}
