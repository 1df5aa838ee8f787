package org.composure.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.composure.study.bench.BenchAnswer;
import org.composure.study.bench.BenchStudy;
import org.composure.study.bench.Benchmark;
import org.composure.study.bench.Benchmarks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code composure bench}: how fast it is here. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "How fast it is here: customers a second, measures on, after warm-up.",
            "erlang-a: one team at full load; busy-day: 5 contact types, 4 teams, 50 000 calls a day;",
            "full-life: people with feelings, a bot and agents, 50 000 contacts a day;",
            "skills: ten teams with many skills, of which routing chooses."
        },
        footer = {
            "",
            "Examples:",
            "  composure bench erlang-a",
            "  composure bench erlang-a --agents 10000 --customers 10000000",
            "  composure bench busy-day --threads 2 --json -",
            "  composure bench full-life --watched",
            "  composure bench skills --skills 20 --agents 1000"
        })
final class BenchCommand implements Callable<Integer> {

    private static final int AGENTS = 100;
    private static final int ROUNDS = 5;

    private final Door door;

    @Parameters(paramLabel = "NAME", description = "erlang-a, busy-day, full-life or skills.")
    private String name = "";

    @Option(
            names = "--agents",
            paramLabel = "N",
            converter = Numbers.Count.class,
            description = "Of erlang-a and skills. Default: 100.")
    private @Nullable Integer agents;

    @Option(
            names = "--skills",
            paramLabel = "N",
            converter = Numbers.Count.class,
            description = "Of skills: how many everybody has. Default: 50.")
    private @Nullable Integer skills;

    @Option(
            names = "--customers",
            paramLabel = "N",
            converter = Numbers.Count.class,
            description = "In one round. Default: 2 million, 20 days, or 10 days of full-life.")
    private @Nullable Integer customers;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            converter = Numbers.Count.class,
            description = "That count, after warm-up. Default: 5.")
    private @Nullable Integer rounds;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Numbers.Count.class,
            description = "Each plays a run of its own. Default: 1.")
    private @Nullable Integer threads;

    @Option(
            names = "--watched",
            description = "Play every round twice, once watched as in the studio; tells the ratio.")
    private boolean watched;

    @Mixin
    private final JsonAndQuiet results = new JsonAndQuiet();

    BenchCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        OutputPlaces places = results.places();
        List<String> obstacles = places.obstacles();
        if (!obstacles.isEmpty()) {
            throw Complaint.aboutCommandLine(obstacles, "composure bench --help");
        }
        Benchmark benchmark = benchmark();
        if (!results.quiet()) {
            door.terminal().err().println(benchmark.description());
            door.terminal().err().flush();
        }
        BenchAnswer answer = time(benchmark);
        door.terminal().out().print(places.jsonIsStandardOutput() ? answer.json() : text(answer));
        places.jsonFile().ifPresent(file -> Delivery.write(file, answer::json));
        return 0;
    }

    private BenchAnswer time(Benchmark benchmark) {
        var request = new BenchStudy.Request(benchmark, or(rounds, ROUNDS), or(threads, 1), watched);
        try (PhasedProgress progress = new PhasedProgress(door.terminal(), results.quiet(), System::nanoTime)) {
            return BenchStudy.answer(request, progress::at);
        }
    }

    private static int or(@Nullable Integer given, int usual) {
        return given == null ? usual : given;
    }

    private Benchmark benchmark() {
        if (!Benchmarks.names().contains(name)) {
            Optional<String> nearest = NearestName.among(Benchmarks.names(), name);
            String maybe = nearest.map("\nMaybe you meant \"%s\"."::formatted).orElse("");
            throw Complaint.aboutCommandLine(
                    List.of("\"%s\" is no benchmark; there are %s.%s"
                            .formatted(name, String.join(", ", Benchmarks.names()), maybe)),
                    "composure bench --help");
        }
        if (skills != null && !name.equals("skills")) {
            throw Complaint.aboutCommandLine(
                    List.of("--skills is given\nbut \"%s\" has skills of its own. Maybe composure bench skills."
                            .formatted(name)),
                    "composure bench --help");
        }
        if (skills != null) {
            return Benchmarks.ofSkills(
                    skills, or(agents, AGENTS), customers == null ? Benchmarks.CUSTOMERS : customers);
        }
        if (agents == null && customers == null) {
            return Benchmarks.get(name);
        }
        return Benchmarks.get(name, or(agents, AGENTS), customers == null ? Benchmarks.CUSTOMERS : customers);
    }

    private static String text(BenchAnswer answer) {
        Double times = answer.watchedTimes();
        String seen = times == null
                ? ""
                : String.format(Locale.ROOT, "watched as in the studio: %.2f times as long (median)%n", times);
        return plain(answer) + seen;
    }

    private static String plain(BenchAnswer answer) {
        return String.format(
                Locale.ROOT,
                "%s: %,.0f customers a second, %.0f ns a customer (median round; %,d customers in %.1f s, at most %.0f MiB of heap)%n",
                answer.name(),
                answer.customersPerSecond(),
                answer.nanosecondsPerCustomer(),
                answer.customers(),
                answer.seconds(),
                answer.peakMemoryMiB());
    }
}
