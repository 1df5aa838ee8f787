package org.composure.yardstick;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.composure.study.bench.CompilerWatch;

/**
 * Times contestants side by side: rounds in turn until Java's compiler rests, then rounds in turn that count, so that a busy neighbour on the machine
 * disturbs all alike; prints nanoseconds a customer, medians and the ratio to the first contestant.
 *
 * <p>Arguments: {@code erlang-a [servers]} or {@code busy-day}, then the number of rounds (7 without).
 */
public final class YardstickMain {
    private static final int ROUNDS = 7;

    private YardstickMain() {}

    /** Times the yardsticks of one model. */
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        boolean busyDay = words.contains("busy-day");
        List<Integer> numbers = words.stream()
                .filter(word -> word.matches("\\d+"))
                .map(Integer::valueOf)
                .toList();
        int servers = busyDay || numbers.size() < 2 ? 100 : numbers.get(0);
        int rounds = numbers.isEmpty() ? ROUNDS : numbers.get(numbers.size() - 1);
        race(busyDay ? Contestants.ofBusyDay() : Contestants.ofErlangA(servers), rounds, System.out);
    }

    /**
     * Runs the contestants in turn and prints the table.
     *
     * @return median nanoseconds a simulated customer, in the order of the contestants
     */
    public static List<Double> race(List<Contestant> contestants, int rounds, PrintStream out) {
        double[][] times = new double[contestants.size()][rounds];
        CompilerWatch.warmUp(round -> contestants.forEach(contestant -> nanosPerCustomer(contestant, round + 1L)));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < contestants.size(); i++) {
                times[i][round] = nanosPerCustomer(contestants.get(i), CompilerWatch.ROUNDS_MIN + round + 1L);
            }
        }
        List<Double> medians = new ArrayList<>();
        for (double[] row : times) {
            Arrays.sort(row);
            medians.add(row[row.length / 2]);
        }
        print(contestants, times, medians, out);
        return List.copyOf(medians);
    }

    private static double nanosPerCustomer(Contestant contestant, long seed) {
        long start = System.nanoTime();
        Result result = contestant.run(seed, contestant.customers());
        return (System.nanoTime() - start) / (double) result.simulated();
    }

    private static void print(
            List<Contestant> contestants, double[][] sortedTimes, List<Double> medians, PrintStream out) {
        out.printf(Locale.ROOT, "%-40s %10s %10s %10s %8s%n", "ns a customer", "median", "least", "most", "ratio");
        for (int i = 0; i < contestants.size(); i++) {
            double[] row = sortedTimes[i];
            out.printf(
                    Locale.ROOT,
                    "%-40s %10.1f %10.1f %10.1f %8.2f%n",
                    contestants.get(i).name(),
                    medians.get(i),
                    row[0],
                    row[row.length - 1],
                    medians.get(i) / medians.get(0));
        }
    }
}
