package org.composure.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Slots are a map from customers to numbers, whatever comes and goes. */
final class CustomerSlotsTest {

    /** So few that the same customers come and go again and again, and numbers that fall on the same places. */
    private static long customer(Random random) {
        return ((long) random.nextInt(5) << 51) | random.nextInt(400) * 64L;
    }

    @Test
    void slots_are_those_of_a_map_and_no_two_customers_share_one() {
        Random random = new Random(4711);
        CustomerSlots slots = new CustomerSlots();
        Map<Long, Integer> expected = new HashMap<>();
        for (int step = 0; step < 200_000; step++) {
            long customer = customer(random);
            if (random.nextInt(20_000) == 0) {
                slots.clear();
                expected.clear();
            } else if (random.nextBoolean()) {
                int slot = slots.put(customer);
                assertThat(expected.getOrDefault(customer, slot)).isEqualTo(slot);
                expected.put(customer, slot);
                assertThat(slot).isBetween(0, slots.capacity() - 1);
            } else {
                Integer before = expected.remove(customer);
                assertThat(slots.remove(customer)).isEqualTo(before == null ? CustomerSlots.NONE : before);
            }
            long other = customer(random);
            assertThat(slots.get(other)).isEqualTo(expected.getOrDefault(other, CustomerSlots.NONE));
            assertThat(slots.size()).isEqualTo(expected.size());
        }
        Set<Integer> told = new HashSet<>();
        slots.forEach(told::add);
        assertThat(told).hasSize(expected.size()).containsExactlyInAnyOrderElementsOf(expected.values());
    }

    @Test
    void what_is_taken_back_last_is_given_first() {
        CustomerSlots slots = new CustomerSlots();
        slots.put(1);
        int second = slots.put(2);
        slots.put(3);
        slots.remove(2);
        assertThat(slots.put(4)).isEqualTo(second);
    }
}
