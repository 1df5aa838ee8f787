package org.composure.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SmallBarTest {

    @Test
    void a_bar_is_as_long_as_its_share_of_the_greatest_and_always_as_wide() {
        assertThat(SmallBar.of(10, 10)).isEqualTo("█".repeat(16));
        assertThat(SmallBar.of(5, 10)).isEqualTo("████████        ");
        assertThat(SmallBar.of(5.3125, 10)).isEqualTo("████████▌       ");
        assertThat(SmallBar.of(0, 10)).isBlank().hasSize(16);
        assertThat(SmallBar.of(30, 10)).hasSize(16);
        assertThat(SmallBar.of(Double.NaN, 10)).isBlank();
        assertThat(SmallBar.of(1, 0)).isBlank();
    }
}
