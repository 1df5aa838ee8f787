package org.composure.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.composure.study.Options;
import org.composure.study.Until;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of every command that simulates. */
final class SimulationOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Mixin
    private final Luck luck = new Luck();

    @Mixin
    private final Threads threads = new Threads();

    @Mixin
    private final Settings settings = new Settings();

    @Mixin
    private final Pictured results = new Pictured();

    @Option(
            names = "--replications",
            paramLabel = "N",
            converter = Numbers.Count.class,
            description = "Simulate so many times, each with other luck; with --until, at most so many.")
    private @Nullable Integer replications;

    @Option(
            names = "--until",
            paramLabel = "RULE",
            converter = Numbers.Rule.class,
            description = "Simulate until the difference is clear, until the goal is known to a share of itself"
                    + " (halfwidth=0.5%%), or so many times: clear, halfwidth=P%%, N.")
    private @Nullable Until until;

    @Option(
            names = "--max-time",
            paramLabel = "TIME",
            converter = Numbers.Time.class,
            description = "Begin nothing new after this time: 30s, 2m, 1h.")
    private @Nullable Duration maxTime;

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = "Agents of this table of shifts instead of the scenario's; see composure plan --roster.")
    private @Nullable Path roster;

    @Option(
            names = "--no-robust",
            negatable = true,
            description = "Do not ask a comparison with people again under other assumptions about feelings and deeds.")
    private boolean robust = true;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description =
                    "Let routing of your own decide: a Java or rule file as composure policy new writes it, or a class's name."
                            + " A comparison sets it beside the base.")
    private @Nullable Path policy;

    boolean quiet() {
        return results.quiet();
    }

    /** As the studies want them; call {@link #check} before. */
    Options asked() {
        return new Options(
                luck.seed(), replications, until, maxTime, threads.number(), settings.byPath(), robust, roster, policy);
    }

    OutputPlaces places() {
        return results.places();
    }

    /**
     * Looks at what picocli cannot judge, before anything is simulated.
     *
     * @throws Complaint with every problem found
     */
    void check() {
        List<String> problems = new ArrayList<>(settings.problems());
        if (roster != null && !Files.isReadable(roster)) {
            problems.add("--roster is \"%s\"\nbut there is no such file that can be read.".formatted(roster));
        }
        problems.addAll(places().obstacles());
        if (!problems.isEmpty()) {
            throw Complaint.aboutCommandLine(problems, command.qualifiedName() + " --help");
        }
    }
}
