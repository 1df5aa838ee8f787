package org.composure.engine.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The exponential against the language's own, which is slower and exact to the last digit. */
class ExponentialTest {

    @Test
    void it_agrees_with_the_exact_one_to_fifteen_digits() {
        for (double x = -707; x < 708; x += 0.0137) {
            assertThat(Exponential.exp(x) / StrictMath.exp(x)).as("e^%s", x).isCloseTo(1, within(1e-15));
        }
    }

    @Test
    void nothing_has_happened_at_zero() {
        assertThat(Exponential.exp(0)).isEqualTo(1);
        assertThat(Exponential.exp(-0.0)).isEqualTo(1);
    }

    @Test
    void it_never_rises_where_it_should_fall() {
        double last = Exponential.exp(-20);
        for (double x = -20; x < 0; x += 0.001) {
            assertThat(Exponential.exp(x)).isGreaterThanOrEqualTo(last);
            last = Exponential.exp(x);
        }
    }

    @Test
    void far_out_it_is_zero_or_endless() {
        assertThat(Exponential.exp(-1000)).isZero();
        assertThat(Exponential.exp(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Exponential.exp(1000)).isInfinite();
        assertThat(Exponential.exp(Double.NaN)).isNaN();
    }
}
