package org.composure.engine.emotion;

import org.composure.scenario.people.Memory;

/**
 * What a customer notices of a contact while it lasts, and what remains of it: its end, its worst, its best, its average and
 * whether it did what was hoped for. How long it lasted does not count (Kahneman, Fredrickson, Schreiber and Redelmeier,
 * Psychological Science 4, 1993); that mean, peak and end each tell something of satisfaction with a chat: Ashtar, Yom-Tov, Rafaeli
 * and Wirtz, Journal of Service Research, 2023. The weights are <em>our assumption</em>.
 *
 * <p>One object for each open contact; used again for the next by {@link #begin}.
 */
public final class ContactMemory {

    /** More earlier contacts than this disappoint no further. Our assumption. */
    private static final int EARLIER_CONTACTS_MOST = 3;

    private final double[] highest = new double[Mood.COUNT];
    private double start;
    private double end;
    private double worst;
    private double best;
    private double sum;
    private int moments;

    /** A contact begins in this mood. */
    public void begin(Mood mood, double valence) {
        start = valence;
        worst = valence;
        best = valence;
        sum = 0;
        moments = 0;
        for (int f = 0; f < Mood.COUNT; f++) {
            highest[f] = 0;
        }
        notice(mood, valence);
    }

    /** Something has happened, and this is the mood afterwards. */
    public void notice(Mood mood, double valence) {
        end = valence;
        worst = valence < worst ? valence : worst;
        best = valence > best ? valence : best;
        sum += valence;
        moments++;
        for (int f = 0; f < Mood.COUNT; f++) {
            double intensity = mood.of(f);
            if (intensity > highest[f]) {
                highest[f] = intensity;
            }
        }
    }

    /** Valence at the beginning. */
    public double start() {
        return start;
    }

    /** Valence last noticed. */
    public double end() {
        return end;
    }

    public double worst() {
        return worst;
    }

    public double best() {
        return best;
    }

    /** Mean valence over the moments noticed, each counting once. */
    public double mean() {
        return sum / moments;
    }

    /** Highest intensity of a feeling noticed, 0 to 1. */
    public double highest(int feeling) {
        return highest[feeling];
    }

    /**
     * Remembered utility, about -1 to 1.
     *
     * @param resolved whether the customer's issue is solved, truly
     * @param misled whether the customer believes a wrong answer: neither hoped-for nor disappointed, yet
     * @param place 1 for the first contact of the episode
     */
    public double utility(Memory weights, boolean resolved, boolean misled, int place) {
        double outcome = misled ? 0 : resolved ? weights.whenResolved() : weights.whenUnresolved();
        double tired = weights.perEarlierContact() * Math.min(EARLIER_CONTACTS_MOST, place - 1);
        return weights.end() * end
                + weights.worst() * worst
                + weights.best() * best
                + weights.mean() * mean()
                + weights.disconfirmation() * Math.max(-1, outcome + tired);
    }
}
