package org.composure.engine.emotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.composure.scenario.people.People;
import org.composure.scenario.people.Waiting;
import org.junit.jupiter.api.Test;

/** How long waits seem. */
class WaitPerceptionTest {

    private final WaitPerception perception = new WaitPerception(Waiting.usual());

    @Test
    void a_minute_seems_a_minute_and_a_half_and_twenty_minutes_a_fifth_more() {
        assertThat(perception.perceived(60, 1) / 60).isCloseTo(1.55, within(0.005));
        assertThat(perception.perceived(300, 1) / 300).isCloseTo(1.36, within(0.005));
        assertThat(perception.perceived(1200, 1) / 1200).isCloseTo(1.22, within(0.005));
        assertThat(perception.perceived(0, 1)).isZero();
    }

    @Test
    void information_matters_for_waits_of_a_middling_length_only() {
        assertThat(perception.perceived(20, 1, true, 150)).isEqualTo(perception.perceived(20, 1));
        assertThat(perception.perceived(100, 1, true, 150))
                .isCloseTo(0.85 * perception.perceived(100, 1), within(1e-9));
        assertThat(perception.perceived(500, 1, true, 150)).isEqualTo(perception.perceived(500, 1));
    }

    @Test
    void the_felt_wait_is_one_half_when_the_perceived_one_is_just_acceptable() {
        double perceived = perception.perceived(80, 1);
        assertThat(perception.felt(80, 1, false, perceived)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void anxiety_silence_and_being_overtaken_stretch_and_a_position_shortens() {
        assertThat(perception.weight(false, false, false, 0)).isEqualTo(1);
        assertThat(perception.weight(false, false, false, 0.5)).isCloseTo(1.15, within(1e-12));
        assertThat(perception.weight(true, true, true, 0)).isCloseTo(0.95 * 1.15 * 1.3, within(1e-12));
        WaitPerception busy =
                new WaitPerception(People.usual().with("waiting.occupied", true).waiting());
        assertThat(busy.weight(false, false, false, 0)).isCloseTo(0.85, within(1e-12));
    }

    @Test
    void a_minute_on_hold_seems_longer_than_one_in_the_queue() {
        assertThat(perception.held(60, 1)).isCloseTo(1.2 * perception.perceived(60, 1), within(1e-9));
    }

    @Test
    void acceptable_waits_are_lognormal_around_their_median() {
        assertThat(perception.acceptable(150, 0)).isEqualTo(150);
        assertThat(perception.acceptable(150, 1)).isCloseTo(150 * Math.exp(0.5), within(1e-9));
    }

    @Test
    void who_has_waited_long_expects_it_and_accepts_more() {
        double expected = perception.learned(60, 160);
        assertThat(expected).isCloseTo(90, within(1e-12));
        assertThat(perception.adapted(100, 60, expected)).isCloseTo(100 * Math.sqrt(1.5), within(1e-9));
        assertThat(perception.adapted(100, 0, expected)).isEqualTo(100);
    }
}
