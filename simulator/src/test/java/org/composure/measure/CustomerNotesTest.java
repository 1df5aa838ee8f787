package org.composure.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CustomerNotesTest {

    @Test
    void notes_behave_as_a_map_does() {
        CustomerNotes notes = new CustomerNotes();
        Map<Long, Double> expected = new HashMap<>();
        SplittableRandom luck = new SplittableRandom(1);
        for (int i = 0; i < 200_000; i++) {
            long customer = luck.nextLong(-300, 300);
            if (luck.nextInt(5) < 2) {
                Double before = expected.remove(customer);
                Double forgotten = notes.remove(customer);
                assertThat(forgotten).isEqualTo(before == null ? Double.valueOf(Double.NaN) : before);
            } else if (luck.nextBoolean()) {
                notes.put(customer, i);
                expected.put(customer, (double) i);
            } else {
                notes.add(customer, i);
                expected.merge(customer, (double) i, Double::sum);
            }
            assertThat(notes.isEmpty()).isEqualTo(expected.isEmpty());
        }
    }
}
