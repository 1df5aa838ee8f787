package org.composure.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.composure.scenario.Horizon;
import org.composure.scenario.Scenario;
import org.junit.jupiter.api.Test;

class SlotsTest {

    private static Slots slots(double intervalSeconds, double warmUp, double length) {
        Scenario scenario = Worlds.oneHour();
        return Slots.ofDay(new Scenario(
                scenario.name(),
                scenario.title(),
                scenario.question(),
                scenario.currency(),
                Horizon.steady(length, warmUp),
                scenario.opening(),
                scenario.contactTypes(),
                scenario.teams(),
                scenario.routing(),
                null,
                null,
                scenario.target(),
                scenario.goal(),
                intervalSeconds,
                scenario.emotion(),
                scenario.assumptions()));
    }

    @Test
    void an_interval_includes_its_start_and_not_its_end() {
        Slots slots = slots(900, 0, 2 * 86_400);

        assertThat(slots.slotOf(slots.intervalAt(899.999))).isZero();
        assertThat(slots.slotOf(slots.intervalAt(900))).isEqualTo(1);
        assertThat(slots.slotOf(slots.intervalAt(86_400))).isZero();
        assertThat(slots.intervalAt(86_400)).isEqualTo(96);
    }

    @Test
    void the_window_includes_the_end_of_the_warm_up_and_not_the_end() {
        Slots slots = slots(900, 1000, 3000);

        assertThat(slots.intervalAt(999.9)).isEqualTo(slots.intervals());
        assertThat(slots.intervalAt(1000)).isEqualTo(1);
        assertThat(slots.intervalAt(2999.9)).isEqualTo(3);
        assertThat(slots.intervalAt(3000)).isEqualTo(slots.intervals());
        assertThat(slots.slotOf(slots.intervals())).isEqualTo(slots.count());
    }

    @Test
    void an_interval_that_does_not_divide_the_day_leaves_a_short_one_before_midnight() {
        Slots slots = slots(7 * 3600, 0, 2 * 86_400);

        assertThat(slots.count()).isEqualTo(4);
        assertThat(slots.endOf(3)).isEqualTo(86_400);
        assertThat(slots.slotOf(slots.intervalAt(86_399))).isEqualTo(3);
        assertThat(slots.slotOf(slots.intervalAt(86_401))).isZero();
    }

    @Test
    void borders_agree_with_the_intervals_they_bound_even_where_division_rounds() {
        Slots slots = slots(0.7, 0, 2 * 86_400);

        for (int interval = 0; interval < slots.intervals(); interval++) {
            assertThat(slots.intervalAt(slots.startOf(interval))).isEqualTo(interval);
            assertThat(slots.intervalAt(Math.nextDown(slots.endOf(interval)))).isEqualTo(interval);
        }
    }

    @Test
    void slices_must_be_sensible() {
        assertThatIllegalArgumentException().isThrownBy(() -> Slots.ofRun(Worlds.oneHour(), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Slots.ofRun(Worlds.oneHour(), 1e-3));
        assertThat(Slots.ofRun(Worlds.oneHour(), 1000).count()).isEqualTo(4);
        assertThat(Slots.ofRun(Worlds.oneHour(), 1000).endOf(3)).isEqualTo(3600);
        assertThat(Slots.ofRun(Worlds.oneHour(), 5000).count()).isEqualTo(1);
    }
}
