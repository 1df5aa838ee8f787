package org.composure.study.laws;

import java.util.List;
import org.composure.experiment.Estimate;

/**
 * Whether a law was found.
 *
 * @param law which
 * @param claims what came of each of its claims, in their order
 */
public record LawFinding(Law law, List<Found> claims) {
    public LawFinding {
        claims = List.copyOf(claims);
    }

    /** How a law stands. */
    public enum Status {
        HOLDS("holds"),
        FAILS("failed"),
        /** A part of it does not hold, as announced; the rest does. */
        KNOWN_NOT_TO_HOLD("known not to hold");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /** In results. */
        public String word() {
            return word;
        }
    }

    /**
     * What came of a claim.
     *
     * @param claim which
     * @param estimate mean over the seeds, with its interval
     * @param agreeing seeds with the sign; for a null law those inside the band
     * @param seeds all of them
     * @param holds by the rule of {@link LawCheck}
     */
    public record Found(Claim claim, Estimate estimate, int agreeing, int seeds, boolean holds) {}

    /** The law as a whole. */
    public Status status() {
        if (claims.stream().allMatch(Found::holds)) {
            return Status.HOLDS;
        }
        boolean asAnnounced = claims.stream()
                .allMatch(found -> found.holds() || !found.claim().expected());
        return asAnnounced ? Status.KNOWN_NOT_TO_HOLD : Status.FAILS;
    }
}
