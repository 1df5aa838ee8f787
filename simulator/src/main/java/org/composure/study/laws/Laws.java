package org.composure.study.laws;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All laws, in the order of their numbers. */
public final class Laws {

    private static final List<Law> ALL = Stream.of(QueueLaws.all(), BotLaws.all(), CareLaws.all(), LoyaltyLaws.all())
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(Law::number))
            .toList();

    private Laws() {}

    /** All of them. */
    public static List<Law> all() {
        return ALL;
    }
}
