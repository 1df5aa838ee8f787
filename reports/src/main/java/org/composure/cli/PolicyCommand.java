package org.composure.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code composure policy}: routing of one's own. */
@Command(
        name = "policy",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Routing of your own: composure policy new NAME writes a file that runs at once.")
final class PolicyCommand implements Callable<Integer> {

    private final Door door;

    PolicyCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        throw Complaint.aboutCommandLine(
                List.of(
                        "What about policies? Maybe composure policy new MyRouter, or composure policies for those there are."),
                "composure policy --help");
    }

    /** Writes the file to begin with. */
    @Command(
            name = "new",
            mixinStandardHelpOptions = true,
            description = "Write NAME.java, routing that runs at once, with comments on what to change.")
    int create(
            @Parameters(paramLabel = "NAME", description = "Of the class, such as MyRouter.") String name,
            @Option(names = "--rules", description = "A file of rules, NAME.yaml, instead of Java.") boolean rules)
            throws IOException {
        if (!name.matches("[A-Z][A-Za-z0-9]{0,60}")) {
            throw Complaint.aboutCommandLine(
                    List.of(
                            "NAME is \"%s\"\nbut it must be a word of letters and digits that begins with a capital, such as MyRouter."
                                    .formatted(name)),
                    "composure policy new --help");
        }
        Path file = Path.of(name + (rules ? ".yaml" : ".java"));
        try {
            Files.writeString(file, template(rules).replace("@NAME@", name), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw Complaint.aboutCommandLine(
                    List.of("%s is there already, and stays as it is. Maybe another name.".formatted(file)),
                    "composure policy new --help");
        }
        door.terminal()
                .out()
                .print("%s is written. Try it:%n  composure compare bank-1999 --policy %s%n".formatted(file, file));
        return 0;
    }

    /** The file to begin with, its name to be filled in. */
    static String template(boolean rules) throws IOException {
        try (InputStream text =
                PolicyCommand.class.getResourceAsStream(rules ? "rules-template.txt" : "policy-template.txt")) {
            return new String(Objects.requireNonNull(text, "the template").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
