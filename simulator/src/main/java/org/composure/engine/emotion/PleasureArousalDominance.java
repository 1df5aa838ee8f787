package org.composure.engine.emotion;

/**
 * A mood on the axes of Mehrabian (Current Psychology 14, 1996), to compare with other models: the mean of a point for each
 * feeling, weighted by intensity. For reading only; nothing in a run depends on it.
 *
 * <p>The points of anger, disappointment and gratitude are those of ALMA (Gebhard, AAMAS 2005). Stress has the point of distress;
 * impatience that of anger at half strength, exhaustion that of disappointment without arousal: our assumption.
 */
public final class PleasureArousalDominance {

    private static final double[][] POINTS = {
        {-0.255, 0.295, 0.125},
        {-0.51, 0.59, 0.25},
        {-0.4, -0.2, -0.5},
        {-0.3, 0, -0.4},
        {0.4, 0.2, -0.3},
        {-0.3, 0.1, -0.4}
    };

    private PleasureArousalDominance() {}

    /** Pleasure, arousal and dominance, -1 to 1 each; the middle if nothing is felt. */
    public static void project(Mood mood, double[] into) {
        double total = 0;
        for (int f = 0; f < Mood.COUNT; f++) {
            total += mood.of(f);
        }
        for (int axis = 0; axis < into.length; axis++) {
            double sum = 0;
            for (int f = 0; f < Mood.COUNT; f++) {
                sum += mood.of(f) * POINTS[f][axis];
            }
            into[axis] = total > 0 ? sum / total : 0;
        }
    }
}
