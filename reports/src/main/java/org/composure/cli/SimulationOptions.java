package org.composure.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.composure.study.Options;
import org.composure.study.Until;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of every command that simulates. */
final class SimulationOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = Numbers.Whole.class,
            description = "Luck of the customers; the same number, the same luck. Default: 1.")
    private long seed = 1;

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
            names = "--threads",
            paramLabel = "N",
            converter = Numbers.Count.class,
            description = "Work on so many at once; changes no number. Default: all cores.")
    private @Nullable Integer threads;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change one thing of the scenario, named as in its file. Repeatable.")
    private List<String> settings = new ArrayList<>();

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

    @Option(names = "--json", paramLabel = "FILE", description = "Write the result as JSON; - for standard output.")
    private @Nullable String json;

    @Option(names = "--html", paramLabel = "FILE", description = "Write the result as one page that opens anywhere.")
    private @Nullable Path html;

    @Option(names = "--out", paramLabel = "DIR", description = "Write tidy tables, as CSV and as Parquet.")
    private @Nullable Path folder;

    @Option(names = "--quiet", description = "No progress on standard error.")
    private boolean quiet;

    boolean quiet() {
        return quiet;
    }

    /** As the studies want them; call {@link #check} before. */
    Options asked() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new Options(
                seed, replications, until, maxTime, threads == null ? cores : threads, settings(), robust, policy);
    }

    /** The changes, in the order typed; the last of one path holds. */
    private Map<String, String> settings() {
        Map<String, String> byPath = new LinkedHashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            byPath.put(
                    setting.substring(0, equals).strip(),
                    setting.substring(equals + 1).strip());
        }
        return byPath;
    }

    OutputPlaces places() {
        return new OutputPlaces(json, html, folder);
    }

    /**
     * Looks at what picocli cannot judge, before anything is simulated.
     *
     * @throws Complaint with every problem found
     */
    void check() {
        List<String> problems = new ArrayList<>();
        for (String setting : settings) {
            if (setting.indexOf('=') < 1) {
                problems.add("--set is \"%s\"\nbut it must be path=value, such as teams.phones.agents=12."
                        .formatted(setting));
            }
        }
        problems.addAll(places().obstacles());
        if (!problems.isEmpty()) {
            throw Complaint.aboutCommandLine(problems, command.qualifiedName() + " --help");
        }
    }
}
