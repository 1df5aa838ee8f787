package org.composure.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.composure.experiment.Verdict.Finding;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void what_both_worlds_share_cancels() {
        PseudoValues base = PseudoValues.ofObservations(10, 20, 30, 40);
        PseudoValues alternative = PseudoValues.ofObservations(11, 22, 31, 42);

        Difference difference = Difference.between(base, alternative, Level.ONCE);

        // Variances 500/3, 521/3 and 1/3 by hand.
        assertThat(difference.estimate().mean()).isEqualTo(1.5);
        assertThat(difference.varianceReduction()).isCloseTo(500 + 521, within(1e-9));
    }

    @Test
    void a_change_that_is_never_read_makes_no_difference_at_all() {
        PseudoValues same = PseudoValues.ofObservations(10, 20, 30);

        Difference difference = Difference.between(same, same, Level.ONCE);

        assertThat(difference.estimate()).isEqualTo(new Estimate(0, 0, 0.95, 3));
        assertThat(difference.verdict(true, 0).finding()).isEqualTo(Finding.NO_DIFFERENCE_THAT_MATTERS);
        assertThat(difference.probabilityHigher()).isEqualTo(0.5);
    }

    @Test
    void less_waiting_is_better_where_less_is_wanted() {
        PseudoValues base = PseudoValues.ofObservations(50, 52, 49, 51);
        PseudoValues alternative = PseudoValues.ofObservations(40, 43, 39, 40);

        Verdict verdict = Difference.between(base, alternative, Level.ONCE).verdict(false, 0);

        assertThat(verdict.finding()).isEqualTo(Finding.BETTER);
        assertThat(verdict.probability()).isGreaterThan(0.99);
    }

    @Test
    void one_replication_is_too_close_to_call() {
        Difference difference =
                Difference.between(PseudoValues.ofObservations(1), PseudoValues.ofObservations(5), Level.ONCE);

        assertThat(difference.verdict(true, 0)).isEqualTo(new Verdict(Finding.TOO_CLOSE_TO_CALL, 0.5));
    }

    @Test
    void a_difference_surely_below_what_matters_is_none() {
        PseudoValues base = PseudoValues.ofObservations(0, 0, 0, 0);
        PseudoValues alternative = PseudoValues.ofObservations(0.01, 0.012, 0.009, 0.011);

        Difference difference = Difference.between(base, alternative, Level.ONCE);

        assertThat(difference.verdict(true, 0).finding()).isEqualTo(Finding.BETTER);
        assertThat(difference.verdict(true, 0.02).finding()).isEqualTo(Finding.NO_DIFFERENCE_THAT_MATTERS);
    }

    @Test
    void later_looks_are_held_to_a_stricter_rule() {
        PseudoValues values = PseudoValues.ofObservations(1, 2, 3, 4);

        assertThat(values.at(Level.ONCE.atLook(3)).halfWidth())
                .isGreaterThan(values.at(Level.ONCE.atLook(2)).halfWidth())
                .isGreaterThan(values.at(Level.ONCE).halfWidth());
    }

    @Test
    void worlds_of_different_length_cannot_be_paired() {
        assertThatThrownBy(() -> PseudoValues.ofObservations(1, 2).minus(PseudoValues.ofObservations(1)))
                .hasMessage("Only the same units can be paired, not 2 and 1.");
    }

    @Test
    void the_best_of_three_is_named_when_it_leads_every_other() {
        PseudoValues a = PseudoValues.ofObservations(1, 2, 3, 2, 1);
        PseudoValues b = PseudoValues.ofObservations(2, 3.1, 4, 2.9, 2);
        PseudoValues c = PseudoValues.ofObservations(5, 6, 7.2, 6, 5.1);

        Selection selection = Selection.of(List.of(a, b, c), true, 0, Level.ONCE);

        assertThat(selection).isEqualTo(new Selection(2, 0, List.of(2), true, 0.95));
        assertThat(Selection.of(List.of(a, b, c), false, 0, Level.ONCE).chosen())
                .isZero();
    }

    @Test
    void two_that_cannot_be_told_apart_both_stay_candidates() {
        PseudoValues a = PseudoValues.ofObservations(1, 2, 3, 2, 1);
        PseudoValues b = PseudoValues.ofObservations(2, 1, 3, 1.5, 2);

        Selection selection = Selection.of(List.of(a, b), true, 0, Level.ONCE);

        assertThat(selection.clear()).isFalse();
        assertThat(selection.candidates()).containsExactly(0, 1);
        assertThat(selection.shortfallAtMost()).isGreaterThan(0.5);
        assertThat(Selection.of(List.of(a, b), true, 2, Level.ONCE).clear())
                .as("as good as the best, within what matters")
                .isTrue();
    }
}
