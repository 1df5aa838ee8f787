package org.composure.theory;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Stationary law of a birth–death chain on the states 0, 1, …: jumps of one up and one down, exponential times between.
 *
 * <p>Do not use it for a chain that may settle in places it cannot leave: every state is assumed reachable from every
 * other. It describes the long run only; how long that takes to arrive it does not say.
 *
 * <p><b>Source.</b> Kleinrock, "Queueing Systems", volume 1, 1975, chapter 3: the weight of a state is the product of
 * birth over death rates below it. Weights are kept as mantissa and binary exponent, so a product over a million states
 * loses about one unit in the last place per state and neither overflows nor vanishes on the way to the likely states.
 */
public final class BirthDeath {

    /** Our assumption: beyond this an array per chain, some 100 MB while it grows, is too much for one answer. */
    private static final int STATES_MAX = 4_000_000;

    /** Mass of the cut-off tail relative to the mass beyond the settled state; below what a double can notice. */
    private static final double TAIL_NEGLIGIBLE = 1e-24;

    private final double[] probabilities;

    private BirthDeath(double[] mantissas, int[] exponents, int states) {
        this.probabilities = normalised(mantissas, exponents, states);
    }

    /**
     * The chain on 0 … {@code highestState}.
     *
     * @param birthRate rate from state i to i + 1, positive for 0 ≤ i &lt; highestState
     * @param deathRate rate from state i to i − 1, positive for 0 &lt; i ≤ highestState
     */
    public static BirthDeath upTo(int highestState, IntToDoubleFunction birthRate, IntToDoubleFunction deathRate) {
        Require.atLeast(0, "highestState", highestState);
        var growth = new Growth();
        for (int state = 1; state <= highestState; state++) {
            growth.step(ratio(state, birthRate, deathRate));
        }
        return growth.law();
    }

    /**
     * The chain without an upper end, cut where the rest no longer matters.
     *
     * @param settledState from here on the ratio of birth to death rates may not rise again; what lies beyond keeps its
     *     relative precision however improbable it is
     * @throws IllegalArgumentException if the mass beyond any affordable state is not negligible
     */
    public static BirthDeath unbounded(int settledState, IntToDoubleFunction birthRate, IntToDoubleFunction deathRate) {
        Require.atLeast(0, "settledState", settledState);
        var growth = new Growth();
        // Mass from the settled state on, in units of the weight of the latest state.
        double settledMass = 1;
        for (int state = 1; state < STATES_MAX; state++) {
            double ratio = ratio(state, birthRate, deathRate);
            if (state > settledState) {
                if (ratio < 1 && ratio / (1 - ratio) < TAIL_NEGLIGIBLE * settledMass) {
                    return growth.law();
                }
                settledMass = 1 + settledMass / ratio;
            }
            growth.step(ratio);
        }
        throw new IllegalArgumentException("""
                The number in the system has no law that fits in %d states.
                Maybe customers are too patient for this overload: add agents, shorten patience, or limit the waiting room.""".formatted(STATES_MAX));
    }

    /** Long-run share of time in {@code state}; 0 above the highest state kept. */
    public double probability(int state) {
        Require.atLeast(0, "state", state);
        return state < probabilities.length ? probabilities[state] : 0;
    }

    /** Long-run share of time in {@code state} or above. */
    public double probabilityAtLeast(int state) {
        return expectation(i -> i >= state ? 1 : 0);
    }

    /** Long-run average of {@code value} over the states. */
    public double expectation(IntToDoubleFunction value) {
        double sum = 0;
        // From the top, so that small probabilities are added up before they meet large ones.
        for (int state = probabilities.length - 1; state >= 0; state--) {
            sum += probabilities[state] * value.applyAsDouble(state);
        }
        return sum;
    }

    /** Highest state whose probability is kept. */
    public int highestState() {
        return probabilities.length - 1;
    }

    private static double ratio(int state, IntToDoubleFunction birthRate, IntToDoubleFunction deathRate) {
        double up = birthRate.applyAsDouble(state - 1);
        double down = deathRate.applyAsDouble(state);
        double ratio = up / down;
        if (!(ratio > 0 && ratio < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("""
                    The rates up from state %d (%s) and back (%s) must be positive and finite.
                    Maybe end the chain there: give a highest state instead of a rate of 0.""".formatted(state - 1, up, down));
        }
        return ratio;
    }

    private static double[] normalised(double[] mantissas, int[] exponents, int states) {
        int largest = Arrays.stream(exponents, 0, states).max().orElse(0);
        var weights = new double[states];
        double total = 0;
        for (int state = 0; state < states; state++) {
            weights[state] = Math.scalb(mantissas[state], exponents[state] - largest);
            total += weights[state];
        }
        for (int state = 0; state < states; state++) {
            weights[state] /= total;
        }
        return weights;
    }

    /** Weights of the states found so far; state 0 weighs one. */
    private static final class Growth {

        private double[] mantissas = new double[64];
        private int[] exponents = new int[64];
        private int states = 1;

        Growth() {
            mantissas[0] = 1;
        }

        void step(double ratio) {
            if (states == mantissas.length) {
                mantissas = Arrays.copyOf(mantissas, 2 * states);
                exponents = Arrays.copyOf(exponents, 2 * states);
            }
            double weight = mantissas[states - 1] * ratio;
            int exponent = Math.getExponent(weight);
            mantissas[states] = Math.scalb(weight, -exponent);
            exponents[states] = exponents[states - 1] + exponent;
            states++;
        }

        BirthDeath law() {
            return new BirthDeath(mantissas, exponents, states);
        }
    }
}
