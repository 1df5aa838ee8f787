package org.composure.measure;

/** The rules of counting that many metrics share, in words. */
final class Counting {
    private Counting() {}

    static final String BY_ARRIVAL =
            "Ratio of sums. A contact counts in the interval in which it was offered; its wait "
                    + "starts when it enters the human queue.";

    static final String OVER_TIME = "Ratio of integrals over the measured window, the warm-up left out; an interval "
            + "takes what falls into it.";

    static final String OVER_DESK_HOURS =
            "Ratio of integrals over the hours in the measured window when the doors are open or an agent is signed in, the "
                    + "warm-up left out: the whole window where they are always open. An interval takes what falls into it.";

    static final String PER_RUN =
            "Sum over contacts or customers of the measured window, averaged over runs; a contact "
                    + "counts in the interval in which it was offered.";

    static final String OF_WAITS =
            "Over all runs together, of contacts offered in the measured window; the wait starts "
                    + "when the contact enters the human queue. Binned to 0.1 % of the value.";

    static final String PER_CONTACT =
            "Ratio of sums over contacts with bot or humans; a contact counts in the interval in " + "which it began.";

    static final String PER_SESSION = "Ratio of sums; a session counts in the interval in which it began.";

    static final String PER_EPISODE = "Ratio of sums over episodes, an episode being one issue from the first try to "
            + "solved or given up; counted in the interval in which it ended, those still open at the end left out.";

    static final String OF_CUSTOMERS = "Over customers and the whole measured time.";
}
