package org.composure.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.composure.study.KitAnswer;
import org.composure.study.KitStudy;
import org.composure.study.Options;
import org.composure.table.KitText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code composure policies}: the routing rules there are, with the papers they are from. */
@Command(
        name = "policies",
        mixinStandardHelpOptions = true,
        description =
                "The routing rules there are, what they do, and where they are from; or how each would do in a scenario.",
        footer = {
            "",
            "Examples:",
            "  composure policies \"c mu\"",
            "  composure policies --compare us-bank-17 --replications 20"
        })
final class PoliciesCommand implements Callable<Integer> {

    private static final int TEXT_WIDTH = 90;
    private static final String HELP = "composure policies --help";

    private final Door door;

    PoliciesCommand(Door door) {
        this.door = door;
    }

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Only this one, with an example.")
    private @Nullable String name;

    @Option(
            names = "--compare",
            paramLabel = "SCENARIO",
            description = "Simulate this scenario, or today's of a story, under every rule on the same customers.")
    private @Nullable String scenario;

    @Option(
            names = "--replications",
            paramLabel = "N",
            converter = Numbers.Count.class,
            description = "With --compare: runs of every rule. Default: 10.")
    private @Nullable Integer replications;

    @Mixin
    private final Luck luck = new Luck();

    @Mixin
    private final Settings settings = new Settings();

    @Mixin
    private final JsonAndQuiet results = new JsonAndQuiet();

    @Override
    public Integer call() {
        if (scenario != null) {
            return compare(scenario);
        }
        return name == null ? all() : one(name);
    }

    private int compare(String typed) {
        OutputPlaces places = results.places();
        List<String> problems = new ArrayList<>(places.obstacles());
        if (name != null) {
            problems.add(
                    "NAME is \"%s\"\nbut --compare takes every rule. Maybe leave one of them out.".formatted(name));
        }
        problems.addAll(settings.problems());
        if (!problems.isEmpty()) {
            throw Complaint.aboutCommandLine(problems, HELP);
        }
        Path path = Asked.find(List.of(typed), HELP).get(0).path();
        Options options = new Options(
                luck.seed(), replications, null, null, Runtime.getRuntime().availableProcessors(), settings.byPath());
        try (Watching watching = new Watching(door, results.quiet())) {
            KitAnswer answer = new KitStudy(path, options, watching).answer();
            door.terminal().out().print(places.jsonIsStandardOutput() ? answer.json() : KitText.of(answer));
            places.jsonFile().ifPresent(file -> Delivery.write(file, answer::json));
        }
        return 0;
    }

    private int one(String wanted) {
        for (RoutingRule rule : RoutingRule.values()) {
            if (rule.words().equalsIgnoreCase(wanted)) {
                StringBuilder text = new StringBuilder();
                addRule(text, rule);
                text.append("\nIn a scenario file, with names of yours:\n\n");
                rule.example()
                        .lines()
                        .forEach(line -> text.append("    ").append(line).append('\n'));
                door.terminal().out().print(text);
                return 0;
            }
        }
        List<String> names =
                Arrays.stream(RoutingRule.values()).map(RoutingRule::words).toList();
        String hint = NearestName.among(names, wanted)
                .map("\nMaybe you meant \"%s\"."::formatted)
                .orElse("");
        throw Complaint.aboutCommandLine(
                List.of("There is no routing rule \"%s\".%s".formatted(wanted, hint)), "composure policies");
    }

    private int all() {
        StringBuilder text =
                new StringBuilder("Routing rules, by the place in a scenario file where they are named.\n");
        for (RoutingRule rule : RoutingRule.values()) {
            text.append('\n');
            addRule(text, rule);
        }
        door.terminal().out().print(text);
        return 0;
    }

    private static void addRule(StringBuilder text, RoutingRule rule) {
        text.append("%s: %s%n".formatted(rule.place(), rule.words()));
        add(text, rule.meaning());
        add(text, rule.reference());
    }

    private static void add(StringBuilder text, String prose) {
        List<String> lines = Words.wrapped(prose, TEXT_WIDTH);
        lines.forEach(line -> text.append("    ").append(line).append('\n'));
    }
}
