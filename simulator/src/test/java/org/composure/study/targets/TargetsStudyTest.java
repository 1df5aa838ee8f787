package org.composure.study.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.composure.scenario.Scenario;
import org.junit.jupiter.api.Test;

class TargetsStudyTest {

    private static final TargetsStudy.Places PLACES = TargetsStudy.Places.shipped();
    private static final List<TargetsStudy.Answer> ANSWERS = TargetsStudy.answers(PLACES, 1, 4, 2);

    @Test
    void simulated_people_answer_as_the_surveys_did_wherever_thresholds_were_fitted() {
        assertThat(ANSWERS).hasSize(21);
        assertThat(ANSWERS)
                .filteredOn(answer -> answer.target().kind() == Target.Kind.FITTED)
                .allSatisfy(answer -> assertThat(answer.isHit())
                        .as("%s: %s", answer.target().says(), answer.simulated())
                        .isTrue());
    }

    @Test
    void what_was_not_fitted_is_asked_too() {
        assertThat(ANSWERS)
                .filteredOn(answer -> answer.target().kind() == Target.Kind.PREDICTED)
                .allSatisfy(answer -> assertThat(answer.asked()).isPositive());
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

        assertThat(Fitting.fit(moved, 1, 1, 1))
                .allSatisfy(fitted -> assertThat(fitted.share())
                        .as(fitted.path())
                        .isCloseTo(fitted.target().share(), within(0.01)));
    }
}
