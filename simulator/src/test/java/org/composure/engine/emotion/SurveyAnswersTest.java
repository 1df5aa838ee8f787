package org.composure.engine.emotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.composure.scenario.people.Surveys;
import org.junit.jupiter.api.Test;

/** What people say when asked. */
class SurveyAnswersTest {

    private final SurveyAnswers answers = new SurveyAnswers(Surveys.usual());

    @Test
    void satisfaction_is_utility_cut_at_four_points() {
        assertThat(answers.csat(-0.66, 0)).isEqualTo(1);
        assertThat(answers.csat(-0.5, 0)).isEqualTo(2);
        assertThat(answers.csat(-0.45, 0)).isEqualTo(3);
        assertThat(answers.csat(-0.3, 0)).isEqualTo(4);
        assertThat(answers.csat(0, 0)).isEqualTo(5);
        assertThat(answers.csat(0, -2))
                .as("an error of two standard deviations")
                .isEqualTo(4);
    }

    @Test
    void recommendation_leans_on_satisfaction_the_last_contact_and_trust() {
        assertThat(answers.nps(0, 0, 0.5, 0)).isEqualTo(8);
        assertThat(answers.nps(0.1, 0.2, 0.9, 0)).isEqualTo((int) Math.round(7.8 + 4.5 * (0.06 + 0.06 + 0.08)));
        assertThat(answers.nps(-1, -1, 0, -4)).isZero();
        assertThat(answers.nps(1, 1, 1, 3)).isEqualTo(10);
    }

    @Test
    void effort_counts_tries_repetitions_transfers_failures_and_the_wait() {
        double effort = SurveyAnswers.effort(2, 1, 1, 2, 0.5);
        assertThat(effort).isEqualTo(4.5);
        assertThat(answers.ces(effort, 0.2, 0)).isCloseTo(1 + 1.1 * Math.sqrt(4.5) + 0.4, within(1e-12));
        assertThat(answers.ces(0, 0, -3)).isEqualTo(1);
        assertThat(answers.ces(400, 1, 0)).isEqualTo(7);
    }

    @Test
    void those_with_much_to_say_answer_more_often_and_the_unhappy_are_quiet() {
        double middling = answers.responseProbability(SurveyAnswers.leaning(0.15), -0.2, false);
        assertThat(middling).isCloseTo(0.15, within(1e-12));
        assertThat(answers.responseProbability(SurveyAnswers.leaning(0.15), 0.2, false))
                .isGreaterThan(middling);
        assertThat(answers.responseProbability(SurveyAnswers.leaning(0.15), -0.6, true))
                .isLessThan(answers.responseProbability(SurveyAnswers.leaning(0.15), 0.2, false));
    }

    @Test
    void nine_in_ten_would_buy_again_after_a_good_contact_and_fewer_after_a_bad_one() {
        assertThat(share(-0.1)).isCloseTo(0.89, within(0.001));
        assertThat(share(-0.6)).isLessThan(0.6);
    }

    private double share(double utility) {
        int yes = 0;
        for (int i = 0; i < 1000; i++) {
            yes += answers.saysWouldBuyAgain(utility, (i + 0.5) / 1000) ? 1 : 0;
        }
        return yes / 1000.0;
    }

    @Test
    void to_feel_cared_for_takes_empathy_nothing_to_repeat_being_known_and_no_bitter_end() {
        assertThat(answers.feltCaredFor(true, false, true, 0)).isTrue();
        assertThat(answers.feltCaredFor(false, false, true, 0)).isFalse();
        assertThat(answers.feltCaredFor(true, true, true, 0)).isFalse();
        assertThat(answers.feltCaredFor(true, false, false, 0)).isFalse();
        assertThat(answers.feltCaredFor(true, false, true, -0.21)).isFalse();
    }

    @Test
    void the_trusting_and_the_well_served_say_they_will_return() {
        assertThat(answers.saysLikelierToReturn(0.3, 0.9, 0.7)).isTrue();
        assertThat(answers.saysLikelierToReturn(-0.3, 0.3, 0.7)).isFalse();
    }
}
