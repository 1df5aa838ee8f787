package org.composure.language.document;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a misspelt name was meant to be. */
public final class NearestName {
    private NearestName() {}

    /** Longest name worth guessing about; the work grows with the square. */
    private static final int LENGTH_MAX = 60;

    /** The known name that needs the fewest corrections, if at most a third of its letters, and one at least, may be. */
    public static Optional<String> among(Collection<String> known, String written) {
        if (written.length() > LENGTH_MAX || written.isBlank()) {
            return Optional.empty();
        }
        String wanted = written.toLowerCase(Locale.ROOT);
        String best = null;
        int fewest = Integer.MAX_VALUE;
        for (String name : known) {
            int corrections = corrections(wanted, name.toLowerCase(Locale.ROOT));
            if (corrections < fewest && corrections <= Math.max(1, name.length() / 3)) {
                fewest = corrections;
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Insertions, deletions, replacements and swaps of neighbours that turn one word into another.
     *
     * <p><b>Source.</b> Damerau, "A technique for computer detection and correction of spelling errors", Communications
     * of the ACM 7(3), 1964; the restricted form without overlapping swaps.
     */
    private static int corrections(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
