package org.composure.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

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

    @Override
    public Integer call() {
        StringBuilder text =
                new StringBuilder("Routing rules, by the place in a scenario file where they are named.\n");
        for (RoutingRule rule : RoutingRule.values()) {
            text.append("\n%s: %s%n".formatted(rule.place(), rule.words()));
            add(text, rule.meaning());
            add(text, rule.reference());
        }
        door.terminal().out().print(text);
        return 0;
    }

    private static void add(StringBuilder text, String prose) {
        List<String> lines = Words.wrapped(prose, TEXT_WIDTH);
        lines.forEach(line -> text.append("    ").append(line).append('\n'));
    }
}
