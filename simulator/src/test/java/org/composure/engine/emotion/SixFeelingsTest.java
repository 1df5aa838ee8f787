package org.composure.engine.emotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.composure.event.Blame;
import org.composure.scenario.EmotionModel;
import org.composure.scenario.people.Appraisal;
import org.composure.scenario.people.People;
import org.junit.jupiter.api.Test;

/** What six feelings do at events and between them. */
class SixFeelingsTest {

    private static final double EXACT = 1e-12;

    private final People people = People.usual();
    private final MoodModel model = MoodModel.of(EmotionModel.SIX_FEELINGS, people);

    private static Mood mood(double... feelings) {
        Mood mood = new Mood();
        for (int f = 0; f < feelings.length; f++) {
            mood.set(f, feelings[f]);
        }
        return mood;
    }

    @Test
    void feelings_fade_to_1_over_e_in_their_time_constant() {
        Mood mood = mood(0.8, 0.8, 0.8, 0.8, 0.8, 0.8);
        model.decay(mood, 3126, 0.5);
        assertThat(mood.frustration()).isCloseTo(0.8 / Math.E, within(EXACT));
        assertThat(mood.impatience()).isCloseTo(0.8 * Math.exp(-3126 / 2034.0), within(EXACT));
        assertThat(mood.disappointment()).isCloseTo(0.8 * Math.exp(-3126 / 37500.0), within(EXACT));
        assertThat(mood.at()).isEqualTo(3126);
    }

    @Test
    void it_does_not_matter_how_often_one_looks_at_a_fading_mood() {
        Mood once = mood(0.9, 0.5, 0.4, 0.3, 0.2, 0.1);
        Mood often = mood(0.9, 0.5, 0.4, 0.3, 0.2, 0.1);
        model.decay(once, 5000, 0.8);
        for (int t = 50; t <= 5000; t += 50) {
            model.decay(often, t, 0.8);
        }
        for (int f = 0; f < Mood.COUNT; f++) {
            assertThat(often.of(f)).isCloseTo(once.of(f), within(EXACT));
        }
    }

    @Test
    void a_grave_issue_makes_feelings_linger() {
        Mood grave = mood(0, 0.8);
        model.decay(grave, 3126 * 1.4, 1);
        assertThat(grave.frustration()).isCloseTo(0.8 / Math.E, within(EXACT));
    }

    @Test
    void an_issue_begins_with_what_it_does_to_somebody_calm() {
        Mood mood = new Mood();
        model.beginIssue(mood, 100, 0.5, 1.2);
        assertThat(mood.frustration()).isCloseTo((0.10 + 0.26 * 0.5) * 1.2, within(EXACT));
        assertThat(mood.stress()).isCloseTo((0.12 + 0.36 * 0.5) * 1.2, within(EXACT));
        assertThat(mood.disappointment()).isCloseTo(0.05 + 0.18 * 0.5, within(EXACT));
        assertThat(mood.gratitude()).isZero();
        assertThat(model.valence(mood)).isNegative();
    }

    @Test
    void an_old_mood_is_carried_into_a_new_issue() {
        Mood mood = mood(0, 0.4);
        model.beginIssue(mood, 0, 0.5, 1);
        assertThat(mood.frustration()).isCloseTo(0.4 + 0.6 * 0.23, within(EXACT));
    }

    @Test
    void a_transfer_takes_frustration_a_quarter_of_the_way() {
        Mood mood = mood(0.2, 0.4, 0.1, 0.1, 0.5, 0.1);
        model.appraise(mood, Appraisal.TRANSFERRED, 1, 1);
        assertThat(mood.frustration()).isCloseTo(0.4 + 0.6 * 0.25, within(EXACT));
        assertThat(mood.gratitude()).isCloseTo(0.5 * 0.8, within(EXACT));
    }

    @Test
    void gratitude_is_discounted_by_what_the_help_has_cost() {
        Mood calm = mood(0, 0, 0, 0, 0, 0);
        Mood bitter = mood(0.5, 0.6, 0, 0, 0, 0);
        model.appraise(calm, Appraisal.RESOLVED, 1, 1);
        model.appraise(bitter, Appraisal.RESOLVED, 1, 1);
        assertThat(calm.gratitude()).isCloseTo(0.62, within(EXACT));
        assertThat(bitter.gratitude()).isCloseTo(0.62 * (1 - 1.1 * 0.6 - 0.3 * 0.5), within(EXACT));
        assertThat(bitter.frustration()).isCloseTo(0.6 * (1 - 0.38), within(EXACT));
    }

    @Test
    void a_clear_next_step_softens_being_left_unresolved() {
        Mood left = mood(0, 0.3);
        Mood told = mood(0, 0.3);
        model.appraise(left, Appraisal.LEFT_UNRESOLVED, 1, 1);
        model.appraise(told, Appraisal.LEFT_UNRESOLVED, people.care().clearNextStepFactor(), 1);
        assertThat(told.frustration()).isCloseTo(0.3 + 0.7 * 0.055, within(EXACT));
        assertThat(model.valence(told)).isGreaterThan(model.valence(left));
    }

    @Test
    void blame_severity_repetition_and_broken_expectations_aggravate() {
        double usual = model.aggravation(Appraisal.HAD_TO_REPEAT, 1, 0.5, 0.5, 1, 0);
        double worst = model.aggravation(Appraisal.HAD_TO_REPEAT, 2, 1, 0.8, 2, 0.5);
        assertThat(usual).isEqualTo(1);
        assertThat(worst).isCloseTo(2 * 1.15 * 1.2 * 1.3 * 1.25, within(EXACT));
        assertThat(model.aggravation(Appraisal.HAD_TO_REPEAT, 1, 0.5, 0.5, 9, -1))
                .as("no more than the third time, and no bonus for a pleasant surprise")
                .isCloseTo(1.3 * 1.3, within(EXACT));
        assertThat(model.aggravation(Appraisal.BOT_FELL_BACK, 1, 0.5, 0.5, 2, 0))
                .isCloseTo(1.5, within(EXACT));
    }

    @Test
    void the_firm_is_blamed_more_than_strangers_and_these_more_than_the_issue() {
        assertThat(model.blameShare(Blame.ORG_LOOP)).isGreaterThan(model.blameShare(Blame.THIRD_PARTY));
        assertThat(model.blameShare(Blame.THIRD_PARTY)).isGreaterThan(model.blameShare(Blame.ISSUE));
    }

    @Test
    void no_event_leaves_the_scale_however_sensitive_the_person() {
        Mood mood = mood(0.9, 0.9, 0.9, 0.9, 0.9, 0.9);
        for (Appraisal event : Appraisal.values()) {
            model.appraise(mood, event, 1.5, 40);
            for (int f = 0; f < Mood.COUNT; f++) {
                assertThat(mood.of(f)).as(event.name()).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void impatience_frustration_and_exhaustion_rise_with_the_felt_wait() {
        Mood mood = mood(0.1, 0.2, 0, 0.1);
        model.waited(mood, 2, 1.5, false);
        assertThat(mood.impatience()).isCloseTo(1 - 0.9 * Math.exp(-Math.pow(2, 1.5)), within(EXACT));
        assertThat(mood.frustration()).isCloseTo(1 - 0.8 * Math.exp(-0.22 * 1.5 * 1.5), within(EXACT));
        assertThat(mood.exhaustion()).isCloseTo(0.1 + 0.9 * 0.1, within(EXACT));
        Mood deceived = mood(0.1, 0.2, 0, 0.1);
        model.waited(deceived, 2, 1.5, true);
        assertThat(deceived.impatience()).isGreaterThan(mood.impatience());
    }

    @Test
    void a_short_wait_does_not_frustrate_and_a_very_long_one_exhausts_only_so_much() {
        Mood mood = mood();
        model.waited(mood, 0.5, 3, false);
        assertThat(mood.frustration()).isZero();
        model.waited(mood, 1000, 1, false);
        assertThat(mood.exhaustion()).isLessThan(0.33);
    }

    @Test
    void a_long_conversation_makes_impatient() {
        Mood mood = mood();
        model.served(mood, 600);
        assertThat(mood.impatience()).isCloseTo(1 - Math.exp(-0.25), within(EXACT));
    }

    @Test
    void empathy_soothes_the_aroused_most() {
        Mood calm = mood(0, 0.4);
        Mood angry = mood(0, 0.8);
        model.comfort(calm, 0.5);
        model.comfort(angry, 0.5);
        assertThat(calm.frustration()).isCloseTo(0.4 * (1 - 0.125), within(EXACT));
        assertThat(angry.frustration()).isCloseTo(0.8 * (1 - 0.1875), within(EXACT));
        assertThat(calm.gratitude()).isCloseTo(0.04, within(EXACT));
    }

    @Test
    void what_an_agent_displays_moves_the_valence_by_a_twentieth_of_the_gap() {
        Mood low = mood(0.3, 0.5, 0.2, 0.2, 0.1, 0.3);
        double before = model.valence(low);
        model.infect(low, 0.4);
        assertThat(model.valence(low)).isCloseTo(before + 0.05 * (0.4 - before), within(EXACT));
        Mood grateful = mood(0, 0.1, 0, 0, 0.6, 0);
        double high = model.valence(grateful);
        model.infect(grateful, -0.5);
        assertThat(model.valence(grateful)).isCloseTo(high + 0.05 * (-0.5 - high), within(EXACT));
    }

    @Test
    void a_reminder_brings_back_part_of_an_old_disappointment() {
        Mood mood = mood(0, 0, 0, 0, 0, 0.1);
        model.remind(mood, 0.5);
        assertThat(mood.disappointment()).isCloseTo(0.1 + 0.9 * 0.15, within(EXACT));
    }

    @Test
    void valence_and_arousal_are_weighted_sums() {
        Mood mood = mood(0.1, 0.2, 0.3, 0.4, 0.5, 0.6);
        assertThat(model.valence(mood)).isCloseTo(0.4 - 0.025 - 0.11 - 0.06 - 0.06 - 0.21, within(EXACT));
        assertThat(model.arousal(mood)).isCloseTo(0.05 + 0.12 + 0.12 - 0.16 + 0.1, within(EXACT));
        assertThat(model.valence(mood(1, 1, 1, 1, 0, 1))).isEqualTo(-1);
    }

    @Test
    void a_day_is_ruined_if_the_mood_is_still_low_four_hours_later() {
        Mood disappointed = mood(0, 0.5, 0, 0, 0, 0.6);
        double later = -0.55 * 0.5 * Math.exp(-14400 / 3126.0) - 0.35 * 0.6 * Math.exp(-14400 / 37500.0);
        assertThat(later).isLessThan(-0.14);
        assertThat(model.ruinsTheDay(disappointed)).isTrue();
        assertThat(model.ruinsTheDay(mood(1, 1, 0, 0, 0, 0)))
                .as("anger alone passes")
                .isFalse();
    }

    @Test
    void jumps_can_be_made_smaller_to_see_what_hangs_on_them() {
        MoodModel still = MoodModel.of(EmotionModel.SIX_FEELINGS, people.with("feelings.jumpFactor", 0.0));
        Mood mood = mood(0.2, 0.4, 0.1, 0.1, 0.5, 0.1);
        for (Appraisal event : Appraisal.values()) {
            still.appraise(mood, event, 1, 1);
        }
        assertThat(mood.frustration()).isEqualTo(0.4);
        assertThat(mood.gratitude()).isEqualTo(0.5);
    }

    @Test
    void without_feelings_nothing_is_felt() {
        MoodModel none = MoodModel.of(EmotionModel.OFF, people);
        Mood mood = new Mood();
        none.beginIssue(mood, 10, 1, 2);
        none.appraise(mood, Appraisal.TREATED_RUDELY, 1, 3);
        none.waited(mood, 5, 1, true);
        none.served(mood, 900);
        none.comfort(mood, 1);
        none.infect(mood, -1);
        none.remind(mood, 1);
        none.decay(mood, 20, 0.5);
        for (int f = 0; f < Mood.COUNT; f++) {
            assertThat(mood.of(f)).isZero();
        }
        assertThat(mood.at()).isEqualTo(20);
        assertThat(none.valence(mood)).isZero();
        assertThat(none.ruinsTheDay(mood)).isFalse();
    }

    @Test
    void a_mood_survives_being_written_down() {
        Mood mood = mood(0.1, 0.2, 0.3, 0.4, 0.5, 0.6);
        int[] table = new int[3 * Mood.COUNT];
        mood.save(table, Mood.COUNT);
        Mood again = new Mood();
        again.load(77, table, Mood.COUNT);
        assertThat(again.at()).isEqualTo(77);
        assertThat(again.disappointment()).isCloseTo(0.6, within(1e-7));
        Mood neighbour = new Mood();
        neighbour.load(0, table, 2 * Mood.COUNT);
        assertThat(neighbour.frustration()).isZero();
    }

    @Test
    void a_mood_has_a_word() {
        assertThat(MoodLabel.of(mood(0, 0.56), people.feelings())).isEqualTo(MoodLabel.ANGRY);
        assertThat(MoodLabel.of(mood(0.9, 0.5), people.feelings())).isEqualTo(MoodLabel.FRUSTRATED);
        assertThat(MoodLabel.of(mood(0.4, 0.1, 0.9), people.feelings())).isEqualTo(MoodLabel.IMPATIENT);
        assertThat(MoodLabel.of(mood(0, 0, 0.3), people.feelings())).isEqualTo(MoodLabel.STRESSED);
        assertThat(MoodLabel.of(mood(0, 0, 0, 0.31), people.feelings())).isEqualTo(MoodLabel.DRAINED);
        assertThat(MoodLabel.of(mood(0, 0, 0, 0, 0.4), people.feelings())).isEqualTo(MoodLabel.GRATEFUL);
        assertThat(MoodLabel.of(mood(), people.feelings())).isEqualTo(MoodLabel.CALM);
    }

    @Test
    void pure_anger_lies_where_alma_puts_it() {
        double[] axes = new double[3];
        PleasureArousalDominance.project(mood(0, 0.7), axes);
        assertThat(axes).containsExactly(new double[] {-0.51, 0.59, 0.25}, within(EXACT));
        PleasureArousalDominance.project(mood(), axes);
        assertThat(axes).containsOnly(0.0);
    }
}
