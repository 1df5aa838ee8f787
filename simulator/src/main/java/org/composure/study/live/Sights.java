package org.composure.study.live;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Those who are inside, by the engine's name for them; open addressing with linear probing, so that nothing is allocated for a
 * newcomer.
 *
 * <p><b>Source.</b> Knuth, The Art of Computer Programming 3, 2nd ed. 1998, section 6.4, algorithms L and R.
 */
final class Sights {

    private @Nullable Sight[] table = new Sight[1024];
    private int size;

    /** Who is known by this name, or null. */
    @Nullable
    Sight get(long customer) {
        return table[place(customer)];
    }

    /** Adds somebody who is not in yet. */
    void add(Sight sight) {
        table[place(sight.customer)] = sight;
        size++;
        if (2 * size > table.length) {
            grow();
        }
    }

    /** Takes out somebody, if they are in. */
    void remove(long customer) {
        int hole = place(customer);
        if (table[hole] == null) {
            return;
        }
        size--;
        int mask = table.length - 1;
        int next = (hole + 1) & mask;
        for (Sight later = table[next]; later != null; later = table[next]) {
            int home = home(later.customer);
            // It may move up unless its home lies behind the hole.
            if (((next - home) & mask) >= ((next - hole) & mask)) {
                table[hole] = later;
                hole = next;
            }
            next = (next + 1) & mask;
        }
        table[hole] = null;
    }

    Stream<Sight> all() {
        return Arrays.stream(table).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private int place(long customer) {
        int mask = table.length - 1;
        int place = home(customer);
        Sight here = table[place];
        while (here != null && here.customer != customer) {
            place = (place + 1) & mask;
            here = table[place];
        }
        return place;
    }

    /** Fibonacci hashing. */
    private int home(long customer) {
        return (int) ((customer * 0x9E3779B97F4A7C15L) >>> 32) & (table.length - 1);
    }

    private void grow() {
        @Nullable Sight[] before = table;
        table = new Sight[2 * before.length];
        for (Sight sight : before) {
            if (sight != null) {
                table[place(sight.customer)] = sight;
            }
        }
    }
}
