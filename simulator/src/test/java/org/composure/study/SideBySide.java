package org.composure.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.composure.experiment.Experiment;
import org.composure.experiment.Observer;
import org.composure.experiment.Plan;
import org.composure.experiment.PseudoValues;
import org.composure.experiment.Sample;
import org.composure.experiment.Scope;
import org.composure.experiment.StopRule;
import org.composure.measure.Quantity;
import org.composure.measure.Sums;
import org.composure.scenario.Scenario;
import org.composure.study.BankDays.Figure;

/**
 * A scenario, simulated by the product, beside the days of the log.
 */
final class SideBySide {

    static final int FIRST_HOUR = 7;
    static final int LAST_HOUR = 23;

    /** Types of the log and what the story makes of them. */
    private static final Map<List<String>, List<String>> BY_TYPE = byType();

    private final BankDays log;
    private final Sample sample;

    /** Simulates. The scenario's intervals must be hours. */
    SideBySide(BankDays log, Scenario scenario, int replications) {
        this.log = log;
        Plan plan = Plan.of(
                List.of(scenario),
                1,
                new StopRule.FixedNumber(replications),
                Runtime.getRuntime().availableProcessors());
        this.sample = new Experiment(plan, Observer.NOBODY).run().samples().get(0);
    }

    /** Whether a figure fits over whole days. */
    boolean fits(Figure figure) {
        return fits(figure, log.of(figure), simulated(figure, Scope.WHOLE), 1);
    }

    /** Hours, of the seventeen, in which a figure fits. */
    int hoursThatFit(Figure figure) {
        return (int) IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR)
                .filter(hour -> fitsIn(figure, hour))
                .count();
    }

    private boolean fitsIn(Figure figure, int hour) {
        return fits(figure, log.of(figure, hour), simulated(figure, Scope.ofInterval(hour)), 2);
    }

    private static boolean fits(Figure figure, PseudoValues measured, PseudoValues simulated, int margins) {
        return figure.fits(measured, simulated.estimate(), simulated.standardError(), margins);
    }

    private PseudoValues simulated(Figure figure, Scope scope) {
        return sample.of(sample.find(figure.key).orElseThrow(), scope);
    }

    /** The whole comparison as a table; a star marks what does not fit. */
    String table(String title) {
        StringBuilder text = new StringBuilder(title).append(System.lineSeparator());
        text.append("simulated | measured, ± 2 standard errors; * does not fit").append(System.lineSeparator());
        text.append("hour  calls a day  within 20 s                  abandoned")
                .append("                    had to wait                  mean wait, s")
                .append(System.lineSeparator());
        for (int hour = FIRST_HOUR; hour <= LAST_HOUR; hour++) {
            int here = hour;
            String calls = calls(callsPerDay(sample.pooled(Scope.ofInterval(hour))), log.callsPerDay(hour));
            row(text, "%2d".formatted(hour), calls, figure -> cell(figure, here));
        }
        double asked = IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR)
                .mapToDouble(log::callsPerDay)
                .sum();
        row(text, "day", calls(callsPerDay(sample.pooled(Scope.WHOLE)), asked), this::cell);
        BY_TYPE.forEach((letters, types) -> row(
                text,
                letters.get(0),
                calls(callsPerDay(together(types)), log.callsPerDay(letters)),
                figure -> cell(figure, letters, types)));
        return text.toString();
    }

    private static void row(StringBuilder text, String name, String calls, Function<Figure, String> cell) {
        text.append("%-4s  %s".formatted(name, calls));
        for (Figure figure : Figure.values()) {
            text.append("  ").append(cell.apply(figure));
        }
        text.append(System.lineSeparator());
    }

    private static String calls(double simulated, double measured) {
        return String.format(Locale.ROOT, "%5.0f|%5.0f", simulated, measured);
    }

    private String cell(Figure figure, int hour) {
        return cell(figure, log.of(figure, hour), simulated(figure, Scope.ofInterval(hour)), fitsIn(figure, hour));
    }

    private String cell(Figure figure) {
        return cell(figure, log.of(figure), simulated(figure, Scope.WHOLE), fits(figure));
    }

    private static String cell(Figure figure, PseudoValues measured, PseudoValues simulated, boolean fits) {
        return "%s±%s|%s±%s%s"
                .formatted(
                        figure.shown(simulated.estimate()),
                        figure.shown(2 * simulated.standardError()),
                        figure.shown(measured.estimate()),
                        figure.shown(2 * measured.standardError()),
                        fits ? " " : "*");
    }

    private static Map<List<String>, List<String>> byType() {
        Map<List<String>, List<String>> types = new LinkedHashMap<>();
        types.put(List.of("PS", "PE", "AA"), List.of("regular", "priority"));
        types.put(List.of("NW"), List.of("prospect"));
        types.put(List.of("NE"), List.of("stock", "stock priority"));
        types.put(List.of("TT"), List.of("returned call"));
        types.put(List.of("IN"), List.of("internet"));
        return types;
    }

    private String cell(Figure figure, List<String> letters, List<String> types) {
        PseudoValues measured = log.of(figure, letters);
        double simulated = sample.find(figure.key).orElseThrow().value(together(types));
        return "%s      |%s±%s "
                .formatted(
                        figure.shown(simulated),
                        figure.shown(measured.estimate()),
                        figure.shown(2 * measured.standardError()));
    }

    private Sums together(List<String> types) {
        return Sums.together(types.stream()
                .map(type -> sample.pooled(Scope.ofType(sample.scenario().indexOfType(type))))
                .toList());
    }

    private double callsPerDay(Sums sums) {
        double decided = sums.get(Quantity.ANSWERED) + sums.get(Quantity.ABANDONED);
        int days = sample.scenario().horizon().daysBegun();
        return decided / sample.replications() / days;
    }
}
