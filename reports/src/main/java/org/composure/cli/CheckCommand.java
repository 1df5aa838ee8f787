package org.composure.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.composure.study.check.BadPointsException;
import org.composure.study.check.CheckAnswer;
import org.composure.study.check.CheckJson;
import org.composure.study.check.CheckStudy;
import org.composure.table.CheckText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code composure check}: may one trust it? */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "May I trust it: theory, published results, conservation laws, metric definitions.",
            "And laws of service: what has to follow from how people feel and remember.",
            "Simulates reference models with the engine of every other command and compares.",
            "Some minutes for the points that come with the program."
        },
        footer = {
            "",
            "Examples:",
            "  composure check",
            "  composure check --points my-points.json --json findings.json",
            "  composure check --laws",
            "",
            "Exit code 1 if a point fails, a promise is broken, or a law is not found."
        })
final class CheckCommand implements Callable<Integer> {

    private final Door door;

    @Option(
            names = "--points",
            paramLabel = "FILE",
            description = "A file of reference points instead of those that come with the program.")
    private @Nullable Path points;

    @Option(names = "--laws", description = "Only the laws of service.")
    private boolean lawsOnly;

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = Numbers.Whole.class,
            description = "Luck of the customers. Default: 1.")
    private long seed = 1;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Numbers.Count.class,
            description = "Work on so many at once; changes no number. Default: all cores.")
    private @Nullable Integer threads;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the result as JSON; - for standard output.")
    private @Nullable String json;

    @Option(names = "--quiet", description = "No progress on standard error.")
    private boolean quiet;

    CheckCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        OutputPlaces places = new OutputPlaces(json, null, null);
        List<String> obstacles = new ArrayList<>(places.obstacles());
        if (!obstacles.isEmpty()) {
            throw Complaint.aboutCommandLine(obstacles, "composure check --help");
        }
        CheckAnswer answer = answer();
        Delivery.Failures failures = new Delivery.Failures();
        failures.collect(() -> Delivery.print(
                door.terminal(), places.jsonIsStandardOutput() ? CheckJson.text(answer) : CheckText.of(answer)));
        places.jsonFile().ifPresent(file -> failures.collect(() -> Delivery.write(file, () -> CheckJson.text(answer))));
        failures.tell();
        if (!answer.finished()) {
            return Stopping.INTERRUPTED;
        }
        return answer.isGreen() ? 0 : Complaint.FAILED;
    }

    private CheckAnswer answer() {
        int cores = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        door.stopping().listen();
        ProgressLine line = new ProgressLine(door.terminal(), quiet, System::nanoTime, "points");
        try {
            return CheckStudy.answer(
                    new CheckStudy.Request(points, seed, cores, lawsOnly),
                    (done, all, model) -> line.at(done, all),
                    door.stopping()::isAsked);
        } catch (BadPointsException bad) {
            throw Complaint.aboutInput("%d problem(s) in %s:%n%n%s"
                    .formatted(bad.problems().size(), points, String.join("\n\n", bad.problems())));
        } finally {
            line.close();
        }
    }
}
