package org.composure.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code composure policies}: the routing rules there are, with the papers they are from. */
@Command(
        name = "policies",
        mixinStandardHelpOptions = true,
        description = "The routing rules there are, what they do, and where they are from.")
final class PoliciesCommand implements Callable<Integer> {

    private static final int TEXT_WIDTH = 90;

    private final Door door;

    PoliciesCommand(Door door) {
        this.door = door;
    }

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Only this one, with an example.")
    private @Nullable String name;

    @Override
    public Integer call() {
        return name == null ? all() : one(name);
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
