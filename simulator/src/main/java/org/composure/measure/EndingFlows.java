package org.composure.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.composure.event.Ending;
import org.jspecify.annotations.Nullable;

/** Of the same episodes in two worlds: how many ended so in the base and so in the other. */
public final class EndingFlows {

    private static final Ending[] ENDINGS = Ending.values();

    /** Every label, and one place for those still open when the run ended. */
    private static final int PLACES = ENDINGS.length + 1;

    /** No episode compared. */
    public static final EndingFlows NONE = new EndingFlows(new long[0]);

    private final long[] counts;

    private EndingFlows(long[] counts) {
        this.counts = counts;
    }

    /**
     * So many episodes went from one ending to another.
     *
     * @param from in the base; null for still open
     * @param to in the other world; null for still open
     */
    public record Flow(@Nullable Ending from, @Nullable Ending to, long episodes) {}

    /** Counts by label: {@code from * labels + to}, the label after the last one for episodes still open. */
    static EndingFlows of(long[] counts) {
        if (counts.length != PLACES * PLACES) {
            throw new IllegalArgumentException("There must be a count for every pair of labels.");
        }
        return new EndingFlows(counts.clone());
    }

    static int places() {
        return PLACES;
    }

    /** Both together. */
    public EndingFlows plus(EndingFlows other) {
        if (isEmpty()) {
            return other;
        }
        if (other.isEmpty()) {
            return this;
        }
        long[] sum = counts.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other.counts[i];
        }
        return new EndingFlows(sum);
    }

    /** Whether no episode was compared. */
    public boolean isEmpty() {
        return counts.length == 0;
    }

    /** Episodes compared. */
    public long episodes() {
        return Arrays.stream(counts).sum();
    }

    /** All flows with somebody in them, those who changed their ending first, the largest first. */
    public List<Flow> largestFirst() {
        List<Flow> flows = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                flows.add(new Flow(label(i / PLACES), label(i % PLACES), counts[i]));
            }
        }
        flows.sort(Comparator.comparing((Flow flow) -> flow.from() == flow.to())
                .thenComparing(Flow::episodes, Comparator.reverseOrder()));
        return flows;
    }

    private static @Nullable Ending label(int place) {
        return place < ENDINGS.length ? ENDINGS[place] : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EndingFlows flows && Arrays.equals(counts, flows.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return largestFirst().toString();
    }
}
