package org.composure.engine.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Powers and logarithms against the language's own, which are slower and exact to the last digit. */
class PowerTest {

    @Test
    void a_power_agrees_with_the_exact_one_to_thirteen_digits() {
        for (double x = 1e-9; x < 1e9; x *= 1.37) {
            for (double p = -3; p < 3; p += 0.083) {
                assertThat(Power.of(x, p) / StrictMath.pow(x, p))
                        .as("%s^%s", x, p)
                        .isCloseTo(1, within(5e-14));
            }
        }
    }

    @Test
    void a_logarithm_agrees_with_the_exact_one_to_fifteen_digits_also_near_one() {
        for (double x = 1e-300; x < 1e300; x *= 1.0371) {
            assertThat(Power.ln(x) / StrictMath.log(x)).as("ln %s", x).isCloseTo(1, within(1e-15));
        }
        for (double x = 0.5; x < 2; x += 0.00037) {
            assertThat(Power.ln(x) / StrictMath.log(x)).as("ln %s", x).isCloseTo(1, within(1e-15));
        }
    }

    @Test
    void what_needs_no_arithmetic_is_exact() {
        assertThat(Power.of(0.3, 1)).isEqualTo(0.3);
        assertThat(Power.of(0.3, 0)).isEqualTo(1);
        assertThat(Power.of(1, 2.7)).isEqualTo(1);
        assertThat(Power.ln(1)).isZero();
    }

    @Test
    void the_edges_are_those_of_the_exact_one() {
        assertThat(Power.of(0, 1.5)).isZero();
        assertThat(Power.of(0, 0)).isEqualTo(1);
        assertThat(Power.of(0, -1)).isInfinite();
        assertThat(Power.of(-2, 0.5)).isNaN();
        assertThat(Power.of(Double.POSITIVE_INFINITY, 0.5)).isInfinite();
        assertThat(Power.of(Double.NaN, 2)).isNaN();
        assertThat(Power.ln(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Power.ln(-1)).isNaN();
        assertThat(Power.ln(Double.MIN_VALUE)).isEqualTo(StrictMath.log(Double.MIN_VALUE), within(1e-9));
    }
}
