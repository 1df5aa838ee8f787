package org.composure.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.composure.measure.Indicators;
import org.composure.measure.MetricDefinition;
import org.composure.scenario.ServiceTarget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code composure explain}: the exact definition of a metric. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "What a metric means, exactly; without a name, the list of all metrics.",
        footer = {"", "Examples:", "  composure explain serviceLevel", "  composure explain asaSeconds waitMeanSeconds"
        })
final class ExplainCommand implements Callable<Integer> {

    private static final int TEXT_WIDTH = 84;

    private final Door door;

    @Parameters(paramLabel = "METRIC", arity = "0..*", description = "Key of a metric, as in results.")
    private List<String> keys = new ArrayList<>();

    ExplainCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        List<MetricDefinition> catalogue = Indicators.catalogue();
        if (keys.isEmpty()) {
            catalogue.forEach(
                    metric -> door.terminal().out().println("%-30s %s".formatted(metric.key(), metric.name())));
            return 0;
        }
        List<MetricDefinition> asked = asked(catalogue);
        for (int i = 0; i < asked.size(); i++) {
            door.terminal().out().print((i == 0 ? "" : "\n") + text(asked.get(i)));
        }
        return 0;
    }

    private List<MetricDefinition> asked(List<MetricDefinition> catalogue) {
        List<String> known = catalogue.stream().map(MetricDefinition::key).toList();
        List<String> problems = keys.stream()
                .filter(key -> !known.contains(key))
                .map(key -> "\"%s\" is no metric.%s"
                        .formatted(
                                key,
                                NearestName.among(known, key)
                                        .map("\nMaybe you meant \"%s\"."::formatted)
                                        .orElse("")))
                .toList();
        if (!problems.isEmpty()) {
            throw Complaint.aboutCommandLine(problems, "composure explain");
        }
        return keys.stream().map(key -> catalogue.get(known.indexOf(key))).toList();
    }

    private static String text(MetricDefinition metric) {
        StringBuilder text = new StringBuilder("%s  (%s)%n%n".formatted(metric.name(), metric.key()));
        add(text, "in short", metric.brief(ServiceTarget.EIGHTY_TWENTY));
        add(text, "formula", metric.formula());
        add(text, "unit", unit(metric.unit()) + (metric.higherIsBetter() ? "; more is better" : "; less is better"));
        add(text, "counted", metric.counting());
        add(text, "beware", metric.watch());
        add(text, "source", metric.source());
        add(text, "told by", metric.told().by());
        return text.toString();
    }

    private static String unit(String unit) {
        return switch (unit) {
            case "1" -> "a share or a pure number";
            case "money" -> "the scenario's currency";
            default -> unit;
        };
    }

    private static void add(StringBuilder text, String label, String words) {
        String start = "  %-10s".formatted(label);
        for (String line : Words.wrapped(words, TEXT_WIDTH)) {
            text.append(start).append(line).append('\n');
            start = " ".repeat(12);
        }
    }
}
