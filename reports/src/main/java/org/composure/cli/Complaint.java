package org.composure.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * Something the person at the keyboard must know, said without our code's words: every problem at once, a block each.
 *
 * <p>It ends the program with an exit code of the contract: 2 when what was asked is wrong, 1 when the machine failed us.
 */
final class Complaint extends RuntimeException {
    private static final long serialVersionUID = 1;

    static final int WRONG_INPUT = 2;
    static final int FAILED = 1;

    private final int exitCode;

    private Complaint(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** What was typed is wrong. */
    static Complaint aboutCommandLine(List<String> problems, String helpCommand) {
        return new Complaint(WRONG_INPUT, listed(problems, "on the command line") + "\n\nSee: " + helpCommand);
    }

    /** What was typed cannot be done here, for a single reason. */
    static Complaint aboutInput(String message) {
        return new Complaint(WRONG_INPUT, message);
    }

    /** What was typed is right, and still could not be done. */
    static Complaint aboutMachine(String message) {
        return new Complaint(FAILED, message);
    }

    private static String listed(List<String> problems, String where) {
        return problems.stream()
                .map(Complaint::indented)
                .collect(joining("\n\n", "%d problem(s) %s:\n\n".formatted(problems.size(), where), ""));
    }

    private static String indented(String problem) {
        return problem.lines().map(line -> "  " + line).collect(joining("\n"));
    }

    int exitCode() {
        return exitCode;
    }

    /** For the person, as it is. */
    String text() {
        return String.valueOf(getMessage());
    }
}
