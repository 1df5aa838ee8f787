package org.composure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.composure.golden.Golden;
import org.junit.jupiter.api.Test;

/** The whole text of a comparison with people, of a few days only, on one thread and on two. */
class PeopleComparisonTest {

    private static final String STORY = "../scenarios/library/bot-handover/";

    private static Typed compared(String threads) {
        return Typed.line(
                "compare",
                STORY + "today.yaml",
                STORY + "carry-the-context.yaml",
                "--set=horizon.days=4",
                "--set=warmUp=1 d",
                "--replications=3",
                "--quiet",
                "--threads=" + threads);
    }

    @Test
    void a_comparison_with_people_says_today_what_it_said_when_somebody_last_read_it() throws IOException {
        Typed alone = compared("1");
        Typed together = compared("2");

        assertThat(alone.err()).isEmpty();
        assertThat(alone.exitCode()).isZero();
        assertThat(together).isEqualTo(alone);
        Golden.assertMatches("people-comparison.txt", alone.out());
    }
}
