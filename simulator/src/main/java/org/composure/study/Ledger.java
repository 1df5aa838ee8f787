package org.composure.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.experiment.Estimate;
import org.composure.experiment.Level;
import org.composure.experiment.PseudoValues;
import org.composure.experiment.Sample;

/**
 * What a run costs and earns, mean over the runs: {@code agents}, and with people {@code bot}, {@code selfService}, {@code
 * goodwill}, {@code lostSales}, {@code churnedValue}, {@code acquisition}, {@code agentReplacement} and {@code revenue}.
 * Costs and losses are positive in their own line; {@code net} is the revenue less all of them.
 *
 * <p>Every line of every run is exact to the cent before any mean is taken; the lines add up to {@code net} to the cent in
 * every run, and in the means.
 *
 * @param currency ISO 4217 code
 * @param lines in reading order; {@code net} is the last
 */
public record Ledger(String currency, List<Line> lines) {

    private static final String AGENTS = "agents";
    private static final String REVENUE = "revenue";
    private static final String NET = "net";

    public Ledger {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param name as in results
     * @param mean to the cent
     * @param estimate the same with its doubt
     */
    public record Line(String name, BigDecimal mean, Estimate estimate) {

        /** Whether more of it is better. */
        public boolean isGain() {
            return name.equals(REVENUE) || name.equals(NET);
        }
    }

    /** The name of a line for people. */
    public static String words(String line) {
        return switch (line) {
            case "agents" -> "Agents' pay";
            case "bot" -> "Bot";
            case "selfService" -> "Self-service";
            case "goodwill" -> "Goodwill";
            case "lostSales" -> "Lost sales";
            case "churnedValue" -> "Value of customers lost";
            case "acquisition" -> "New customers";
            case "agentReplacement" -> "Replacing agents";
            case "revenue" -> "Revenue";
            case "net" -> "Net";
            default -> line;
        };
    }

    /** The line of that name, if there is one. */
    public Optional<Line> find(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).findFirst();
    }

    static Ledger of(Sample sample) {
        return of(sample.scenario().currency(), amounts(sample), Level.ONCE);
    }

    /** How much more each line is in the alternative, run by run. */
    static Ledger difference(Sample base, Sample alternative, Level level) {
        Map<String, List<BigDecimal>> before = amounts(base);
        Map<String, List<BigDecimal>> after = amounts(alternative);
        Map<String, List<BigDecimal>> more = new LinkedHashMap<>();
        after.forEach((line, amounts) -> more.put(line, minus(amounts, before.getOrDefault(line, List.of()))));
        return of(base.scenario().currency(), more, level);
    }

    private static Ledger of(String currency, Map<String, List<BigDecimal>> amounts, Level level) {
        List<Line> lines = new ArrayList<>();
        BigDecimal net = BigDecimal.ZERO;
        for (Map.Entry<String, List<BigDecimal>> line : amounts.entrySet()) {
            BigDecimal mean = mean(line.getValue());
            net = line.getKey().equals(REVENUE) ? net.add(mean) : net.subtract(mean);
            lines.add(new Line(line.getKey(), mean, values(line.getValue()).at(level)));
        }
        lines.add(new Line(NET, net, values(net(amounts)).at(level)));
        return new Ledger(currency, lines);
    }

    /** Every line but the net, one amount for each run. */
    private static Map<String, List<BigDecimal>> amounts(Sample sample) {
        Map<String, List<BigDecimal>> amounts = new LinkedHashMap<>();
        amounts.put(AGENTS, sample.agentCosts());
        List<Map<String, BigDecimal>> people = sample.peopleLedgers();
        if (!people.isEmpty()) {
            for (String line : people.get(0).keySet()) {
                amounts.put(line, people.stream().map(run -> run.get(line)).toList());
            }
        }
        return amounts;
    }

    /** The net of each run. */
    private static List<BigDecimal> net(Map<String, List<BigDecimal>> amounts) {
        int runs = amounts.values().iterator().next().size();
        List<BigDecimal> net = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            BigDecimal left = BigDecimal.ZERO;
            for (Map.Entry<String, List<BigDecimal>> line : amounts.entrySet()) {
                BigDecimal amount = line.getValue().get(run);
                left = line.getKey().equals(REVENUE) ? left.add(amount) : left.subtract(amount);
            }
            net.add(left);
        }
        return net;
    }

    private static List<BigDecimal> minus(List<BigDecimal> amounts, List<BigDecimal> others) {
        List<BigDecimal> differences = new ArrayList<>();
        for (int run = 0; run < amounts.size(); run++) {
            BigDecimal other = others.isEmpty() ? BigDecimal.ZERO : others.get(run);
            differences.add(amounts.get(run).subtract(other));
        }
        return differences;
    }

    private static PseudoValues values(List<BigDecimal> amounts) {
        return PseudoValues.ofObservations(
                amounts.stream().mapToDouble(BigDecimal::doubleValue).toArray());
    }

    private static BigDecimal mean(List<BigDecimal> amounts) {
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(Math.max(1, amounts.size())), 2, RoundingMode.HALF_UP);
    }
}
