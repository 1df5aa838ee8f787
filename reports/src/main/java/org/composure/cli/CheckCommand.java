package org.composure.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.composure.study.check.BadPointsException;
import org.composure.study.check.CheckAnswer;
import org.composure.study.check.CheckJson;
import org.composure.study.check.CheckStudy;
import org.composure.study.targets.Fitting;
import org.composure.study.targets.TargetsJson;
import org.composure.study.targets.TargetsStudy;
import org.composure.table.CheckText;
import org.composure.table.TargetsText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code composure check}: may one trust it? */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "May I trust it: theory, published results, conservation laws, metric definitions.",
            "And laws of service: what has to follow from how people feel and remember.",
            "And surveys: what real people answered, asked of simulated ones.",
            "Simulates reference models with the engine of every other command and compares.",
            "Some minutes for the points that come with the program."
        },
        footer = {
            "",
            "Examples:",
            "  composure check",
            "  composure check --points my-points.json --json findings.json",
            "  composure check --targets     what surveys found, and what simulated people say",
            "  composure check --fit         the thresholds of feelings that meet the fitted targets",
            "  composure check --laws",
            "",
            "Exit code 1 if a point fails, a promise is broken, a law is not found, or a share that was",
            "fitted does not come out; a foretold share that differs is told, and is no failure."
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

    @Option(names = "--targets", description = "Only: ask simulated people what surveys asked real ones, and compare.")
    private boolean targetsOnly;

    @Option(
            names = "--fit",
            description = "Only: find the thresholds of feelings with which the fitted targets are met.")
    private boolean fit;

    @Mixin
    private final Luck luck = new Luck();

    @Mixin
    private final Threads threads = new Threads();

    @Mixin
    private final JsonAndQuiet results = new JsonAndQuiet();

    CheckCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        OutputPlaces places = results.places();
        List<String> obstacles = new ArrayList<>(places.obstacles());
        List<String> alone = alone();
        if (alone.size() > 1) {
            obstacles.add(
                    "%s ask for different things. Maybe one after the other.".formatted(String.join(" and ", alone)));
        }
        if (!obstacles.isEmpty()) {
            throw Complaint.aboutCommandLine(obstacles, "composure check --help");
        }
        door.stopping().listen();
        return fit ? fitted(places) : checked(places);
    }

    /** What was typed of the options that each want something else only. */
    private List<String> alone() {
        List<String> alone = new ArrayList<>();
        if (points != null) {
            alone.add("--points");
        }
        if (lawsOnly) {
            alone.add("--laws");
        }
        if (targetsOnly) {
            alone.add("--targets");
        }
        if (fit) {
            alone.add("--fit");
        }
        return alone;
    }

    private Set<CheckStudy.Part> parts() {
        if (points != null) {
            return Set.of(CheckStudy.Part.POINTS);
        }
        if (lawsOnly) {
            return Set.of(CheckStudy.Part.LAWS);
        }
        return targetsOnly ? Set.of(CheckStudy.Part.TARGETS) : Set.of(CheckStudy.Part.values());
    }

    private int checked(OutputPlaces places) {
        CheckAnswer answer;
        try (PhasedProgress progress = new PhasedProgress(door.terminal(), results.quiet(), System::nanoTime)) {
            answer = CheckStudy.answer(
                    new CheckStudy.Request(parts(), points, luck.seed(), threads.number()),
                    progress::at,
                    door.stopping()::isAsked);
        } catch (BadPointsException bad) {
            throw Complaint.aboutInput("%d problem(s) in %s:%n%n%s"
                    .formatted(bad.problems().size(), points, String.join("\n\n", bad.problems())));
        }
        deliver(places, CheckText.of(answer), CheckJson.text(answer));
        if (!answer.finished()) {
            return Stopping.INTERRUPTED;
        }
        return answer.isGreen() ? 0 : Complaint.FAILED;
    }

    /** From where on feelings count. */
    private int fitted(OutputPlaces places) {
        Fitting.Fit found;
        try (PhasedProgress progress = new PhasedProgress(door.terminal(), results.quiet(), System::nanoTime)) {
            found = Fitting.fit(
                    TargetsStudy.Places.shipped().month(),
                    luck.seed(),
                    Fitting.RUNS,
                    threads.number(),
                    (done, all) -> progress.at("runs", done, all),
                    door.stopping()::isAsked);
        }
        deliver(places, TargetsText.ofFit(found), TargetsJson.ofFit(found));
        return found.finished() ? 0 : Stopping.INTERRUPTED;
    }

    private void deliver(OutputPlaces places, String text, String result) {
        Delivery.Failures failures = new Delivery.Failures();
        failures.collect(() -> Delivery.print(door.terminal(), places.jsonIsStandardOutput() ? result : text));
        places.jsonFile().ifPresent(file -> failures.collect(() -> Delivery.write(file, () -> result)));
        failures.tell();
    }
}
