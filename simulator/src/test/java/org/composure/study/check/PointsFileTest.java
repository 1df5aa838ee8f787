package org.composure.study.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PointsFileTest {

    private static ReferencePoint only(String json) {
        return PointsFile.read(json).get(0);
    }

    @Test
    void an_exact_point_has_no_half_width_and_its_printed_value_no_rounding() {
        ReferencePoint point = only("""
                {"points": [{"id": "A", "kind": "exact", "model": "M/M/n FCFS", "metric": "P(W>0)",
                             "parameters": {"servers": 1, "lam": 0.8}, "value": 0.4444444444444445}]}""");

        assertThat(point.isExact()).isTrue();
        assertThat(point.halfWidth()).isNull();
        assertThat(point.rounding()).isZero();
        assertThat(point.parameters().number("lam")).isEqualTo(0.8);
    }

    @Test
    void a_value_printed_to_three_decimals_may_be_off_by_half_a_thousandth() {
        assertThat(only("[{\"id\": \"A\", \"model\": \"m\", \"metric\": \"x\", \"value\": 0.217}]")
                        .rounding())
                .isCloseTo(0.0005, within(1e-15));
    }

    @Test
    void a_ninety_percent_interval_is_widened_to_ninety_five() {
        ReferencePoint point = only("""
                [{"id": "A", "kind": "simulated", "model": "m", "metric": "x", "value": 1639.507,
                  "ci": [1612.789, 1666.225], "ci_level": 90.0, "sd_between_replications": 513.189, "n": 1000}]""");

        assertThat(point.halfWidth()).isCloseTo(26.718 * 1.959964 / 1.644854, within(0.001));
    }

    @Test
    void without_an_interval_the_standard_deviation_tells() {
        ReferencePoint point = only("""
                [{"id": "A", "kind": "simulated", "model": "m", "metric": "x", "value": 0.506,
                  "sd_between_replications": 0.027, "n": 100}]""");

        assertThat(point.halfWidth()).isCloseTo(1.96 * 0.0027, within(1e-6));
    }

    @Test
    void every_entry_that_is_no_point_is_named() {
        assertThatThrownBy(() -> PointsFile.read("""
                        {"points": [{"id": "A"}, 7, {"id": "B", "model": "m", "metric": "x", "value": "high"}]}"""))
                .isInstanceOf(BadPointsException.class)
                .hasMessage("""
                        points[0] must have a text called "model".
                        points[1] must be an object.
                        points[2] must have a number called "value".""");
    }

    @Test
    void what_is_not_json_is_said_to_be_so() {
        assertThatThrownBy(() -> PointsFile.read("points: none"))
                .isInstanceOf(BadPointsException.class)
                .hasMessageStartingWith("It is not JSON");
    }
}
