package org.composure.cli;

import java.util.List;
import org.composure.study.LookAhead;
import org.composure.study.OwnRouting;
import org.composure.study.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/** The program's entrance: finds the command that was typed, runs it, and says what went wrong in plain words. */
@Command(
        name = "composure",
        mixinStandardHelpOptions = true,
        versionProvider = Composure.ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "If we changed how we route, staff or help:",
            "what would our customers feel, who would leave, and what would it cost?",
            ""
        },
        commandListHeading = "%nCommands:%n",
        footer = {"", "Start here:  composure compare bank-1999", "Each command tells more:  composure compare --help"})
public final class Composure implements Runnable {

    /** System property with which the launcher has several commands played, each in one argument, to learn their classes. */
    private static final String REHEARSAL = "composure.rehearsal";

    private final Door door;

    @Spec
    private CommandSpec spec;

    private Composure(Door door) {
        this.door = door;
    }

    /** Runs the program and leaves with its exit code: 0 done, 1 our fault, 2 wrong input, 130 interrupted. */
    public static void main(String[] args) {
        if (args.length > 1) {
            LookAhead.begin();
        }
        if (Boolean.getBoolean(REHEARSAL)) {
            rehearse(args);
            return;
        }
        Door door = new Door(Terminal.ofProcess());
        OwnRouting.whenStuck(message -> {
            // A thread that does not want to end can only be ended with the process.
            door.complain(Complaint.aboutInput(message));
            door.terminal().err().flush();
            Runtime.getRuntime().halt(Complaint.WRONG_INPUT);
        });
        System.exit(door.stopping().exitCode(execute(door, args)));
    }

    private static void rehearse(String[] commands) {
        for (String command : commands) {
            int code = execute(new Door(Terminal.ofProcess()), command.split(" ", -1));
            if (code != 0) {
                System.exit(code);
            }
        }
    }

    /** Runs one command and returns its exit code; writes nothing but what the door's terminal shows. */
    @SuppressWarnings("CatchingUnchecked")
    static int execute(Door door, String... args) {
        try {
            return commandLine(door, args).execute(args);
        } catch (Throwable fault) {
            // Errors too, such as a heap that is too small, deserve a plain sentence.
            return OwnFault.tell(fault, List.of(args), door.terminal());
        } finally {
            door.terminal().out().flush();
            door.terminal().err().flush();
        }
    }

    private static CommandLine commandLine(Door door, String... args) {
        CommandLine line = new CommandLine(new Composure(door));
        meant(door.commands(), args).forEach(line::addSubcommand);
        everyCommand(line);
        Answers answers = new Answers(door);
        line.setOut(door.terminal().out())
                .setErr(door.terminal().err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(100)
                .setExecutionStrategy(answers)
                .setParameterExceptionHandler(answers)
                .setExecutionExceptionHandler(answers);
        return line;
    }

    /**
     * What is done with a command and with what goes wrong. Not as lambdas: Java cannot keep a class in an old format, as
     * picocli's are, in its archive of classes if there is a lambda of it, and would read and check them at every start.
     */
    private record Answers(Door door)
            implements IExecutionStrategy, IParameterExceptionHandler, IExecutionExceptionHandler {

        @Override
        public int execute(ParseResult parsed) {
            return helpOrComplainOrRun(parsed);
        }

        @Override
        public int handleParseException(ParameterException problem, String[] words) {
            return door.complain(UsageProblems.about(problem));
        }

        @Override
        public int handleExecutionException(Exception problem, CommandLine where, ParseResult parsed) {
            return door.explain(problem, parsed.originalArgs());
        }
    }

    /** The command that was typed, since looking through all of them takes longer than reading a story; else all. */
    private static List<Object> meant(List<Object> commands, String... args) {
        List<Object> typed = commands.stream()
                .filter(command -> args.length > 0
                        && !(command instanceof CompletionCommand)
                        && command.getClass()
                                .getAnnotation(Command.class)
                                .name()
                                .equals(args[0]))
                .toList();
        return typed.isEmpty() ? commands : typed;
    }

    private static void everyCommand(CommandLine line) {
        line.getCommandSpec().parser().collectErrors(true).abbreviatedOptionsAllowed(false);
        line.getCommandSpec().usageMessage().abbreviateSynopsis(true);
        line.getSubcommands().values().forEach(Composure::everyCommand);
    }

    private static int helpOrComplainOrRun(ParseResult parsed) {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        try {
            UsageProblems.check(parsed);
        } catch (Complaint complaint) {
            // Only so does picocli hand it to our own handler.
            throw new ExecutionException(parsed.commandSpec().commandLine(), complaint.text(), complaint);
        }
        return new RunLast().execute(parsed);
    }

    /** Without a command there is nothing to answer. */
    @Override
    public void run() {
        spec.commandLine().usage(door.terminal().err());
        throw new ParameterException(spec.commandLine(), "No command was given.");
    }

    /** Tells picocli the version. */
    static final class ProgramVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"composure " + Version.current()};
        }
    }
}
