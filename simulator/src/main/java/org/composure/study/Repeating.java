package org.composure.study;

import java.nio.file.Path;
import java.util.List;
import org.composure.experiment.Findings;

/** The command that gives an answer again, on any machine and any number of threads. */
final class Repeating {
    private Repeating() {}

    static Provenance provenance(String command, List<Path> paths, Options options, Until until, Findings findings) {
        return new Provenance(
                text(command, paths, options, until, findings),
                Version.current(),
                options.seed(),
                findings.replications(),
                findings.finished(),
                findings.end());
    }

    private static String text(String command, List<Path> paths, Options options, Until until, Findings findings) {
        StringBuilder text = new StringBuilder("composure ").append(command);
        for (Path path : paths) {
            text.append(' ').append(quoted(path.toString().replace('\\', '/')));
        }
        options.settings().forEach((path, value) -> text.append(" --set ").append(quoted(path + "=" + value)));
        Path policy = options.policy();
        if (policy != null) {
            text.append(" --policy ").append(quoted(policy.toString().replace('\\', '/')));
        }
        if (!options.robust()) {
            text.append(" --no-robust");
        }
        text.append(" --seed ").append(options.seed());
        boolean cutShort = findings.end() == Findings.End.TIME_UP || findings.end() == Findings.End.STOPPED;
        if (cutShort) {
            // What was finished by then can be had again as a number of runs, whatever the machine's speed.
            return text.append(" --until ").append(findings.replications()).toString();
        }
        text.append(" --until ").append(until.text());
        if (options.replications() != null && !(until instanceof Until.Runs)) {
            text.append(" --replications ").append(options.replications());
        }
        return text.toString();
    }

    /** As a POSIX shell takes it. */
    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./=:@%+,\\[\\]-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
