package org.composure.scenario;

/**
 * The voice response unit before the queue. Its time is not waiting time: it has a clock of its own.
 *
 * @param duration spent there
 * @param finishedShare share of callers who need nobody afterwards
 */
public record VoiceMenu(Distribution duration, double finishedShare) {
    public VoiceMenu {
        Check.probability(finishedShare, "share that finishes in the voice menu");
    }
}
