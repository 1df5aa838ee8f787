package org.composure.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.composure.experiment.PseudoValues;
import org.composure.experiment.RatioOfSums;
import org.composure.study.BankLog.Call;

/** What the log says day by day: rates as ratios of sums, with the doubt that comes from days being different. */
final class BankDays {

    /** The four figures that are compared, with the key of the same indicator in a result. */
    enum Figure {
        IN_TIME("serviceLevel", 0.02),
        ABANDONED("abandonmentRate", 0.01),
        DELAYED("delayProbability", 0.02),
        WAIT("waitMeanSeconds", 3);

        final String key;
        private final double margin;

        Figure(String key, double margin) {
            this.key = key;
            this.margin = margin;
        }

        /**
         * Whether a simulated figure fits the measured one: they differ by no more than twice their joint standard error and
         * a margin, because a model is a model: 2 points of a share (1 of abandonment), 3 s of waiting (<em>our judgement</em>).
         *
         * @param margins how many such margins; an hour is allowed more than a day
         */
        boolean fits(PseudoValues measured, double simulated, double standardError, int margins) {
            double doubt = Math.hypot(measured.standardError(), standardError);
            return Math.abs(measured.estimate() - simulated) <= 2 * doubt + margins * margin;
        }

        /** What a call adds to the figure's sum; the figure is the sum over the calls divided by their number. */
        double of(Call call) {
            return switch (this) {
                case IN_TIME -> call.answered() && call.waitSeconds() <= 20 ? 1 : 0;
                case ABANDONED -> call.answered() ? 0 : 1;
                case DELAYED -> call.queued() ? 1 : 0;
                case WAIT -> call.waitSeconds();
            };
        }

        String shown(double number) {
            return String.format(Locale.ROOT, this == WAIT ? "%5.1f" : "%5.3f", number);
        }
    }

    private final TreeMap<LocalDate, List<Call>> days = new TreeMap<>();

    BankDays(List<Call> calls) {
        for (Call call : calls) {
            days.computeIfAbsent(call.date(), date -> new ArrayList<>()).add(call);
        }
    }

    int count() {
        return days.size();
    }

    Map<LocalDate, List<Call>> byDate() {
        return days;
    }

    /** Calls asking for an agent on an average day in one hour of the clock. */
    double callsPerDay(int hour) {
        return days.values().stream()
                        .flatMap(List::stream)
                        .filter(call -> call.hour() == hour)
                        .count()
                / (double) days.size();
    }

    /** Calls of some types on an average day. */
    double callsPerDay(List<String> types) {
        return days.values().stream()
                        .flatMap(List::stream)
                        .filter(call -> types.contains(call.type()))
                        .count()
                / (double) days.size();
    }

    /** Over whole days. */
    PseudoValues of(Figure figure) {
        return ratio(figure, days.values().stream().toList());
    }

    /** In one hour of the clock. */
    PseudoValues of(Figure figure, int hour) {
        return ratio(
                figure,
                days.values().stream()
                        .map(calls -> calls.stream()
                                .filter(call -> call.hour() == hour)
                                .toList())
                        .filter(calls -> !calls.isEmpty())
                        .toList());
    }

    /** Of the calls of some types. */
    PseudoValues of(Figure figure, List<String> types) {
        return ratio(
                figure,
                days.values().stream()
                        .map(calls -> calls.stream()
                                .filter(call -> types.contains(call.type()))
                                .toList())
                        .filter(calls -> !calls.isEmpty())
                        .toList());
    }

    /** One number per day, in order of the date. */
    double[] daily(Figure figure) {
        return days.values().stream()
                .mapToDouble(calls ->
                        calls.stream().mapToDouble(figure::of).average().orElse(0))
                .toArray();
    }

    private static PseudoValues ratio(Figure figure, List<List<Call>> units) {
        double[] sums = units.stream()
                .mapToDouble(calls -> calls.stream().mapToDouble(figure::of).sum())
                .toArray();
        double[] counts = units.stream().mapToDouble(List::size).toArray();
        return RatioOfSums.byJackknife(sums, counts);
    }
}
