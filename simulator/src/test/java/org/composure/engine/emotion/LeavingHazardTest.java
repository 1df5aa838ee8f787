package org.composure.engine.emotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.GammaDistribution;
import org.composure.scenario.people.Loyalty;
import org.composure.scenario.people.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why and when customers leave. */
class LeavingHazardTest {

    private static final double DAY = 86_400;
    private static final double NEVER = 1e15;

    private final LeavingHazard hazard = new LeavingHazard(Loyalty.usual());

    @ParameterizedTest
    @CsvSource({
        "1.0,    0.540, 0.664, 0.730, 0.773, 0.805",
        "0.25,   0.294, 0.439, 0.532, 0.599, 0.651",
        "0.0702, 0.120, 0.220, 0.305, 0.379, 0.443",
        "0.02,   0.040, 0.082, 0.128, 0.176, 0.226"
    })
    void words_and_deeds_after_one_to_five_bad_endings(
            double kappa, double one, double two, double three, double four, double five) {
        LeavingHazard deeds = with(kappa);
        double[] shares = {one, two, three, four, five};
        for (int n = 1; n <= shares.length; n++) {
            assertThat(deeds.actualShare(n)).as("after %d", n).isCloseTo(shares[n - 1], within(1e-3));
        }
        assertThat(deeds.statedShare(1)).isCloseTo(0.54, within(1e-3));
    }

    private static LeavingHazard with(double kappa) {
        return new LeavingHazard(
                People.usual().with("loyalty.wordsToDeeds", kappa).loyalty());
    }

    @Test
    void frailties_are_gamma_with_mean_1() {
        var law = GammaDistribution.of(1 / 2.25, 2.25);
        int n = 100_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double u = (i + 0.5) / n;
            double phi = hazard.frailty(u);
            sum += phi;
            squares += phi * phi;
            if (i % 1000 == 500) {
                assertThat(law.cumulativeProbability(phi)).isCloseTo(u, within(5e-4));
            }
        }
        assertThat(sum / n).isCloseTo(1, within(2e-3));
        assertThat(squares / n - 1).isCloseTo(2.25, within(0.02));
    }

    @Test
    void people_may_differ_hardly_or_not_at_all() {
        for (double variance : new double[] {0, 1e-6, 1e-3, 0.02, 0.1, 0.29, 0.3, 0.5, 20}) {
            LeavingHazard law = new LeavingHazard(
                    People.usual().with("loyalty.frailtyVariance", variance).loyalty());
            int n = 100_000;
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < n; i++) {
                double phi = law.frailty((i + 0.5) / n);
                sum += phi;
                squares += (phi - 1) * (phi - 1);
            }
            assertThat(sum / n).as("mean at %s", variance).isCloseTo(1, within(2e-3));
            assertThat(squares / n).as("variance at %s", variance).isCloseTo(variance, within(0.01 * variance + 1e-12));
        }
    }

    @Test
    void many_persons_with_their_own_frailty_leave_as_the_closed_form_says() {
        LeavingHazard deeds = with(0.25);
        Ties ties = new Ties();
        int persons = 20_000;
        double gone = 0;
        double say = 0;
        for (int i = 0; i < persons; i++) {
            double phi = deeds.frailty((i + 0.5) / persons);
            ties.clear(0);
            double excess = 0;
            for (int n = 0; n < 3; n++) {
                excess += deeds.badEnding(ties, phi);
            }
            gone += 1 - Math.exp(-excess);
            say += deeds.saysWouldLeave(3, phi, halton(i + 1)) ? 1 : 0;
        }
        assertThat(gone / persons).isCloseTo(deeds.actualShare(3), within(2e-3));
        assertThat(say / persons).isCloseTo(0.73, within(0.01));
    }

    private static double halton(int index) {
        double result = 0;
        double part = 0.5;
        for (int i = index; i > 0; i /= 2, part /= 2) {
            result += part * (i % 2);
        }
        return Math.max(1e-9, result);
    }

    @Test
    void the_background_takes_five_percent_of_the_indifferent_in_a_quarter_which_leaves_room_for_service() {
        Ties ties = new Ties();
        ties.clear(0);
        hazard.advance(ties, 365.25 / 4 * DAY, 0, 1);
        assertThat(1 - Math.exp(-ties.hazard())).isCloseTo(0.047, within(0.001));
        assertThat(ties.hazardWithoutBad()).isEqualTo(ties.hazard());
        assertThat(hazard.background(0.5, 2) / hazard.background(0, 1)).isCloseTo(2 * Math.exp(-0.6), within(1e-12));
    }

    @Test
    void a_bad_ending_takes_effect_over_a_month_and_then_things_are_normal_again() {
        Ties ties = new Ties();
        ties.clear(0);
        double excess = hazard.badEnding(ties, 2);
        assertThat(excess).isCloseTo(2 * 2.11 * 0.07, within(1e-12));
        hazard.advance(ties, 30 * DAY, 0, 1);
        assertThat(ties.hazard() - ties.hazardWithoutBad()).isCloseTo(excess * (1 - 1 / Math.E), within(1e-12));
        hazard.advance(ties, 3000 * DAY, 0, 1);
        assertThat(ties.hazard() - ties.hazardWithoutBad()).isCloseTo(excess, within(1e-9));
    }

    @Test
    void two_bad_endings_close_together_weigh_more_than_two_far_apart() {
        Ties close = new Ties();
        close.clear(0);
        double together = hazard.badEnding(close, 1);
        hazard.advance(close, 10 * DAY, 0, 1);
        together += hazard.badEnding(close, 1);
        Ties apart = new Ties();
        apart.clear(0);
        double spread = hazard.badEnding(apart, 1);
        hazard.advance(apart, 180 * DAY, 0, 1);
        double second = hazard.badEnding(apart, 1);
        assertThat(second).isCloseTo(2.11 * 0.07 * Math.pow(1.25, 0.5), within(1e-9));
        assertThat(together).isGreaterThan(spread + second);
    }

    @Test
    void looking_often_does_not_change_when_somebody_leaves() {
        Ties once = new Ties();
        Ties often = new Ties();
        once.clear(0);
        often.clear(0);
        hazard.badEnding(once, 1);
        hazard.badEnding(often, 1);
        hazard.advance(once, 100 * DAY, -0.2, 1.1);
        for (int day = 1; day <= 100; day++) {
            hazard.advance(often, day * DAY, -0.2, 1.1);
        }
        assertThat(often.hazard()).isCloseTo(once.hazard(), within(1e-12));
        assertThat(often.remembered()).isCloseTo(once.remembered(), within(1e-12));
    }

    @Test
    void the_time_of_leaving_is_when_the_budget_is_reached() {
        Ties ties = new Ties();
        ties.clear(5 * DAY);
        hazard.badEnding(ties, 3);
        double budget = 0.3;
        double leaves = hazard.leavesAt(ties, budget, -0.1, 1, NEVER);
        hazard.advance(ties, leaves, -0.1, 1);
        double perSecond = hazard.background(-0.1, 1) + ties.pending() / (30 * DAY);
        assertThat(ties.hazard()).isCloseTo(budget, within(2 * perSecond));
        hazard.advance(ties, leaves + 2, -0.1, 1);
        assertThat(hazard.becauseOfBad(ties, budget)).isTrue();
    }

    @Test
    void nobody_leaves_before_a_budget_that_is_not_reached() {
        Ties ties = new Ties();
        ties.clear(0);
        assertThat(hazard.leavesAt(ties, 1, 0, 1, 30 * DAY)).isInfinite();
        assertThat(hazard.leavesAt(ties, 0, 0, 1, 30 * DAY)).isZero();
        assertThat(hazard.leavesAt(ties, 0.5, 0, 0, NEVER)).isInfinite();
        double alone = hazard.leavesAt(ties, 0.016, 0, 1, NEVER);
        assertThat(alone).isCloseTo(365.25 / 12 * DAY, within(2.0));
    }

    @Test
    void making_good_removes_part_of_what_is_to_come_never_all() {
        Ties ties = new Ties();
        ties.clear(0);
        double excess = hazard.badEnding(ties, 1);
        double removed = hazard.recover(ties, 5);
        assertThat(removed).isCloseTo(0.75 * excess, within(1e-12));
        assertThat(ties.pending()).isCloseTo(0.25 * excess, within(1e-12));
    }

    @Test
    void ties_survive_being_written_down() {
        Ties ties = new Ties();
        ties.clear(0);
        hazard.badEnding(ties, 1);
        hazard.advance(ties, 20 * DAY, 0, 1);
        int[] table = new int[2 * Ties.COLUMNS];
        ties.save(table, Ties.COLUMNS);
        Ties again = new Ties();
        again.load(20 * DAY, table, Ties.COLUMNS);
        assertThat(again.hazard()).isCloseTo(ties.hazard(), within(1e-8));
        assertThat(again.hazardWithoutBad()).isCloseTo(ties.hazardWithoutBad(), within(1e-8));
        assertThat(again.pending()).isCloseTo(ties.pending(), within(1e-7));
        assertThat(again.remembered()).isCloseTo(ties.remembered(), within(1e-7));
    }
}
