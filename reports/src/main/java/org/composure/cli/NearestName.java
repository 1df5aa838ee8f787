package org.composure.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name somebody probably meant. */
final class NearestName {
    private NearestName() {}

    /** The known name most like the one given, if it is like enough: at most a third of its letters wrong. */
    static Optional<String> among(Collection<String> known, String given) {
        String wanted = given.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(name -> distance(name.toLowerCase(Locale.ROOT), wanted) <= Math.max(1, name.length() / 3))
                .min(Comparator.<String>comparingInt(name -> distance(name.toLowerCase(Locale.ROOT), wanted))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * Letters to insert, drop, change or swap with their neighbour to get from one word to the other. Damerau,
     * Communications of the ACM 7 (1964), in its restricted form.
     */
    static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, 1 + cost[i - 2][j - 2]) : best;
    }
}
