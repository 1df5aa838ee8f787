package org.composure.cli;

import java.util.concurrent.Callable;
import org.composure.study.EditorSchema;
import picocli.CommandLine.Command;

/** {@code composure schema}: what editors need to complete and check scenario files while they are typed. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "The JSON Schema of scenario files, for editors that complete and check while you type.",
        footer = {
            "",
            "Example:",
            "  composure schema > scenario.schema.json",
            "and as the first line of a scenario file:",
            "  # yaml-language-server: $schema=scenario.schema.json"
        })
final class SchemaCommand implements Callable<Integer> {

    private final Door door;

    SchemaCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        door.terminal().out().print(EditorSchema.text());
        return 0;
    }
}
