package org.composure.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code composure completion}: what a shell needs to complete commands and options as they are typed. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "A script that lets a shell complete commands and options while you type.",
        footer = {
            "",
            "Examples:",
            "  source <(composure completion bash)",
            "  composure completion zsh >> ~/.zshrc",
            "  composure completion fish > ~/.config/fish/completions/composure.fish"
        })
final class CompletionCommand implements Callable<Integer> {

    private static final String PROGRAM = "composure";

    private final Door door;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private String shell = "";

    CompletionCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        CommandLine whole = spec.root().commandLine();
        String script = switch (shell.toLowerCase(Locale.ROOT)) {
            case "bash" -> AutoComplete.bash(PROGRAM, whole);
            case "zsh" -> "autoload -U +X compinit && compinit\n" + AutoComplete.bash(PROGRAM, whole);
            case "fish" -> fish(whole);
            default ->
                throw Complaint.aboutCommandLine(
                        List.of("SHELL is \"%s\"\nbut it must be bash, zsh or fish.".formatted(shell)),
                        "composure completion --help");
        };
        Delivery.print(door.terminal(), script);
        return 0;
    }

    private static String fish(CommandLine whole) {
        List<String> lines = new ArrayList<>();
        whole.getSubcommands().forEach((name, command) -> {
            String says =
                    String.join(" ", command.getCommandSpec().usageMessage().description());
            lines.add("complete -c %s -n __fish_use_subcommand -f -a %s -d %s".formatted(PROGRAM, name, quoted(says)));
            for (OptionSpec option : command.getCommandSpec().options()) {
                lines.add(option(name, option));
            }
        });
        return String.join("\n", lines) + "\n";
    }

    private static String option(String command, OptionSpec option) {
        String condition = quoted("__fish_seen_subcommand_from " + command);
        StringBuilder line = new StringBuilder("complete -c %s -n %s".formatted(PROGRAM, condition));
        for (String name : option.names()) {
            line.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        if (option.arity().max() > 0) {
            line.append(" -r");
        }
        return line.append(" -d ")
                .append(quoted(String.join(" ", option.description())))
                .toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("%%", "%").replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
