package org.composure.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The long-run share of time of every state of a Markov chain in continuous time, by sweeps of Gauss and Seidel. It knows nothing of
 * queues, and shares no line with what it is held against.
 */
final class MarkovChain<S> {

    /** Where a state goes, and how often. */
    interface Moves<S> {
        void from(S state, To<S> to);
    }

    /** Takes one possible move. */
    interface To<S> {
        void at(double rate, S next);
    }

    private static final int SWEEPS_MAX = 50_000;
    private static final double CHANGE_MAX = 1e-11;

    private final List<S> states = new ArrayList<>();
    private final double[] shares;

    private MarkovChain(S start, Moves<S> moves) {
        Map<S, Integer> numbers = new HashMap<>();
        numbers.put(start, 0);
        states.add(start);
        List<int[]> from = new ArrayList<>();
        List<double[]> rates = new ArrayList<>();
        List<Double> out = new ArrayList<>();
        for (int state = 0; state < states.size(); state++) {
            Map<Integer, Double> next = new HashMap<>();
            S here = states.get(state);
            moves.from(here, (rate, there) -> {
                if (rate > 0 && !there.equals(here)) {
                    Integer known = numbers.get(there);
                    int number = known == null ? states.size() : known;
                    if (known == null) {
                        numbers.put(there, number);
                        states.add(there);
                    }
                    next.merge(number, rate, Double::sum);
                }
            });
            from.add(next.keySet().stream().mapToInt(Integer::intValue).toArray());
            rates.add(next.values().stream().mapToDouble(Double::doubleValue).toArray());
            out.add(next.values().stream().mapToDouble(Double::doubleValue).sum());
        }
        shares = solved(from, rates, out);
    }

    static <S> MarkovChain<S> of(S start, Moves<S> moves) {
        return new MarkovChain<>(start, moves);
    }

    private static double[] solved(List<int[]> to, List<double[]> rates, List<Double> out) {
        int size = to.size();
        int[][] sources = new int[size][];
        double[][] weights = new double[size][];
        int[] counts = new int[size];
        to.forEach(targets -> {
            for (int target : targets) {
                counts[target]++;
            }
        });
        for (int state = 0; state < size; state++) {
            sources[state] = new int[counts[state]];
            weights[state] = new double[counts[state]];
        }
        for (int state = 0; state < size; state++) {
            for (int i = 0; i < to.get(state).length; i++) {
                int target = to.get(state)[i];
                int place = --counts[target];
                sources[target][place] = state;
                weights[target][place] = rates.get(state)[i] / out.get(target);
            }
        }
        double[] shares = new double[size];
        java.util.Arrays.fill(shares, 1.0 / size);
        for (int sweep = 0; sweep < SWEEPS_MAX; sweep++) {
            double change = 0;
            double sum = 0;
            for (int state = 0; state < size; state++) {
                double in = 0;
                for (int i = 0; i < sources[state].length; i++) {
                    in += shares[sources[state][i]] * weights[state][i];
                }
                change += Math.abs(in - shares[state]);
                shares[state] = in;
                sum += in;
            }
            for (int state = 0; state < size; state++) {
                shares[state] /= sum;
            }
            if (change < CHANGE_MAX) {
                return shares;
            }
        }
        throw new IllegalStateException("The chain does not settle.");
    }

    /** Of a function of the state, over time. */
    double mean(ToDoubleFunction<S> of) {
        double mean = 0;
        for (int state = 0; state < shares.length; state++) {
            mean += shares[state] * of.applyAsDouble(states.get(state));
        }
        return mean;
    }

    int size() {
        return shares.length;
    }
}
