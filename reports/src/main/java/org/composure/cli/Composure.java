package org.composure.cli;

import org.composure.study.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's entrance: finds the command that was typed and runs it. */
@Command(
        name = "composure",
        mixinStandardHelpOptions = true,
        versionProvider = Composure.ProgramVersion.class,
        description = "If we changed how we route, staff or help: "
                + "what would our customers feel, who would leave, and what would it cost?")
public final class Composure implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Runs the program and leaves with its exit code: 0 done, 1 our fault, 2 wrong input. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    private static CommandLine commandLine() {
        return new CommandLine(new Composure());
    }

    /** Without a command there is nothing to answer. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? (see composure --help)");
    }

    /** Tells picocli the version. */
    static final class ProgramVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"composure " + Version.current()};
        }
    }
}
