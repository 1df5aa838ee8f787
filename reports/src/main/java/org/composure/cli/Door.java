package org.composure.cli;

import java.util.List;
import org.composure.experiment.NothingFinishedException;
import org.composure.study.BadInputException;

/** What all commands share: where to write, when to stop, and how to say that something is wrong. */
record Door(Terminal terminal, Stopping stopping) {

    Door(Terminal terminal) {
        this(terminal, new Stopping(terminal));
    }

    /** Every command, in the order of the help. */
    List<Object> commands() {
        return List.of(
                new CompareCommand(this),
                new RunCommand(this),
                new OpenCommand(this),
                new CheckCommand(this),
                new BenchCommand(this),
                new PlanCommand(this),
                new StudioCommand(this),
                new ConsoleCommand(),
                new PoliciesCommand(this),
                new PolicyCommand(this),
                new SchemaCommand(this),
                new ExplainCommand(this),
                new CompletionCommand(this));
    }

    /** Says it, and returns the exit code that goes with it. */
    int complain(Complaint complaint) {
        terminal.err().println(complaint.text());
        return complaint.exitCode();
    }

    /** Finds the words for whatever stopped a command. */
    int explain(Exception problem, List<String> args) {
        if (problem instanceof Complaint complaint) {
            return complain(complaint);
        }
        if (problem instanceof BadInputException bad) {
            return complain(Complaint.aboutInput(
                    "%d problem(s):%n%n%s".formatted(bad.problems().size(), String.join("\n\n", bad.problems()))));
        }
        if (problem instanceof NothingFinishedException) {
            terminal.err().println("Stopped before the first run was over; there is nothing to report.");
            return Stopping.INTERRUPTED;
        }
        return OwnFault.tell(problem, args, terminal);
    }
}
