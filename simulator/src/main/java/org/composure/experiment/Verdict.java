package org.composure.experiment;

/**
 * Whether an alternative is better than the base, and how sure that is.
 *
 * @param finding in words of one
 * @param probability chance that the alternative is better, 0 to 1
 */
public record Verdict(Finding finding, double probability) {

    /** What may be said. */
    public enum Finding {
        BETTER,
        WORSE,
        /** Either way is still possible. More runs would help. */
        TOO_CLOSE_TO_CALL,
        /** Whatever the difference is, nobody would act on it. More runs would not help. */
        NO_DIFFERENCE_THAT_MATTERS
    }

    /**
     * @param gain the difference, positive when the alternative is better
     * @param probability that the true gain is above zero
     * @param matters smallest difference anybody would act on; zero if every difference counts
     */
    static Verdict of(Estimate gain, double probability, double matters) {
        return new Verdict(findingFor(gain, matters), probability);
    }

    private static Finding findingFor(Estimate gain, double matters) {
        boolean identical = gain.mean() == 0 && gain.halfWidth() == 0;
        if (identical || (matters > 0 && gain.isWithin(matters))) {
            return Finding.NO_DIFFERENCE_THAT_MATTERS;
        }
        if (!gain.excludesZero()) {
            return Finding.TOO_CLOSE_TO_CALL;
        }
        return gain.mean() > 0 ? Finding.BETTER : Finding.WORSE;
    }

    /** Whether more runs could not change what is to be said. */
    public boolean isClear() {
        return finding != Finding.TOO_CLOSE_TO_CALL;
    }
}
