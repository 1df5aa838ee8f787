package org.composure.engine.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keys lead to numbers that look independent, and to the same numbers for ever. */
class ChanceTest {

    /** Ways to walk from one key to the next. */
    @SuppressWarnings("ImmutableEnumChecker") // None of the lambdas has a state.
    enum Walk {
        CUSTOMERS(i -> new Chance(1, 1).of(Purpose.PATIENCE, i, 1).open01()),
        DAYS(i -> new Chance(1, 1).of(Purpose.PATIENCE, i << 31, 1).open01()),
        TYPES_AND_DAYS(i -> new Chance(1, 1)
                .of(Purpose.PATIENCE, (i % 64) << 51 | (i / 64) << 31, 1)
                .open01()),
        ATTEMPTS(i -> new Chance(1, 1).of(Purpose.PATIENCE, 4711, (int) i).open01()),
        SEEDS(i -> new Chance(i, 1).of(Purpose.PATIENCE, 4711, 1).open01()),
        HIGH_SEEDS(i -> new Chance(i << 32, 1).of(Purpose.PATIENCE, 4711, 1).open01()),
        REPLICATIONS(i -> new Chance(1, (int) i).of(Purpose.PATIENCE, 4711, 1).open01()),
        DRAWS_OF_ONE_KEY(i -> {
            Chance chance = new Chance(1, 1).of(Purpose.PATIENCE, i / 4, 1);
            for (long skip = 0; skip < i % 4; skip++) {
                chance.nextLong();
            }
            return chance.open01();
        });

        private final LongToDoubleFunction draw;

        Walk(LongToDoubleFunction draw) {
            this.draw = draw;
        }

        double draw(long i) {
            return draw.applyAsDouble(i);
        }
    }

    private static final int DRAWS = 200_000;

    @ParameterizedTest
    @EnumSource
    void draws_are_spread_evenly(Walk walk) {
        int cells = 1000;
        int[] counts = new int[cells];
        for (long i = 0; i < DRAWS; i++) {
            counts[(int) (cells * walk.draw(i))]++;
        }
        double expected = (double) DRAWS / cells;
        double chiSquare = 0;
        for (int count : counts) {
            chiSquare += (count - expected) * (count - expected) / expected;
        }
        // Mean 999, standard deviation sqrt(2 * 999) = 44.7.
        assertThat(chiSquare).isCloseTo(cells - 1.0, within(4 * 44.7));
    }

    @ParameterizedTest
    @EnumSource
    void neighbouring_keys_are_not_correlated(Walk walk) {
        for (int apart : new int[] {1, 2, 3, 8}) {
            double sum = 0;
            for (long i = 0; i < DRAWS; i++) {
                sum += (walk.draw(i) - 0.5) * (walk.draw(i + apart) - 0.5);
            }
            // Products have variance 1/144; so the correlation has a standard error of 1 / sqrt(DRAWS).
            assertThat(12 * sum / DRAWS).isCloseTo(0, within(4 / Math.sqrt(DRAWS)));
        }
    }

    @Test
    void purposes_of_one_customer_are_not_correlated() {
        Purpose[] purposes = Purpose.values();
        Chance chance = new Chance(1, 1);
        for (Purpose a : purposes) {
            for (Purpose b : purposes) {
                if (a.number < b.number) {
                    double sum = 0;
                    for (long customer = 0; customer < 20_000; customer++) {
                        sum += (chance.of(a, customer, 1).open01() - 0.5)
                                * (chance.of(b, customer, 1).open01() - 0.5);
                    }
                    assertThat(12 * sum / 20_000).as("%s, %s", a, b).isCloseTo(0, within(4.5 / Math.sqrt(20_000)));
                }
            }
        }
    }

    @Test
    void keys_do_not_meet() {
        Set<Long> seen = new HashSet<>();
        Chance chance = new Chance(1, 1);
        for (long customer = 0; customer < 2000; customer++) {
            for (Purpose purpose : Purpose.values()) {
                for (int index = 0; index < 10; index++) {
                    assertThat(seen.add(chance.of(purpose, customer, index).nextLong()))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void a_customer_keeps_their_patience_when_others_draw_first() {
        Chance quiet = new Chance(1, 1);
        Chance busy = new Chance(1, 1);
        for (long other = 0; other < 1000; other++) {
            busy.of(Purpose.HANDLE_TIME, other, 1).nextLong();
        }
        assertThat(busy.of(Purpose.PATIENCE, 4711, 1).nextLong())
                .isEqualTo(quiet.of(Purpose.PATIENCE, 4711, 1).nextLong());
    }

    @Test
    void what_is_certain_happens_and_what_is_impossible_does_not() {
        Chance chance = new Chance(1, 1);
        for (long customer = 0; customer < 100_000; customer++) {
            assertThat(chance.of(Purpose.BALKING, customer, 1).happens(1)).isTrue();
            assertThat(chance.of(Purpose.BALKING, customer, 1).happens(0)).isFalse();
        }
    }

    @Test
    void numbers_of_purposes_are_all_different() {
        Set<Long> numbers = new HashSet<>();
        for (Purpose purpose : Purpose.values()) {
            assertThat(numbers.add(purpose.number)).isTrue();
        }
    }

    @Test
    void the_first_draws_are_pinned_for_ever() {
        Chance chance = new Chance(1, 1);
        assertThat(chance.of(Purpose.ARRIVAL_GAP, 0, 0).nextLong())
                .as("published results depend on these numbers")
                .isEqualTo(PINNED_GAP);
        assertThat(chance.of(Purpose.PATIENCE, 4711, 1).nextLong()).isEqualTo(PINNED_PATIENCE);
        assertThat(chance.nextLong()).isEqualTo(PINNED_SECOND);
        assertThat(new Chance(-1, 7).of(Purpose.HANDLE_TIME, 1L << 51, 2).nextLong())
                .isEqualTo(PINNED_OTHER);
    }

    private static final long PINNED_GAP = 8944576534672370264L;
    private static final long PINNED_PATIENCE = 4532211209282993902L;
    private static final long PINNED_SECOND = 7107779578831544939L;
    private static final long PINNED_OTHER = 4602250762140517299L;
}
