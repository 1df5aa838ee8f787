package org.composure.study;

import java.nio.file.Path;
import java.util.ArrayList;
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
                findings.end(),
                words(options, until, findings));
    }

    private static String text(String command, List<Path> paths, Options options, Until until, Findings findings) {
        StringBuilder text = new StringBuilder("composure ").append(command);
        for (Path path : paths) {
            text.append(' ').append(quoted(path.toString().replace('\\', '/')));
        }
        options.settings().forEach((path, value) -> text.append(" --set ").append(quoted(path + "=" + value)));
        List<String> words = words(options, until, findings);
        Path roster = options.roster();
        if (roster != null) {
            text.append(" --roster ").append(quoted(roster.toString().replace('\\', '/')));
        }
        Path policy = options.policy();
        if (policy != null) {
            text.append(" --policy ").append(quoted(policy.toString().replace('\\', '/')));
        }
        if (!options.robust()) {
            text.append(" ").append(words.get(0));
        }
        text.append(" --seed ").append(options.seed());
        words.stream()
                .skip(options.robust() ? 0 : 1)
                .forEach(word -> text.append(' ').append(word));
        return text.toString();
    }

    /** How much to simulate, in words. */
    private static List<String> words(Options options, Until until, Findings findings) {
        List<String> words = new ArrayList<>();
        if (!options.robust()) {
            words.add("--no-robust");
        }
        words.add("--until");
        if (findings.end() == Findings.End.TIME_UP || findings.end() == Findings.End.STOPPED) {
            // What was finished by then can be had again as a number of runs, whatever the machine's speed.
            words.add(Integer.toString(findings.replications()));
            return words;
        }
        words.add(until.text());
        if (options.replications() != null && !(until instanceof Until.Runs)) {
            words.add("--replications");
            words.add(Integer.toString(options.replications()));
        }
        return words;
    }

    /** As a POSIX shell takes it. */
    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./=:@%+,\\[\\]-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
