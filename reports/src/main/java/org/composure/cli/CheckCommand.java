package org.composure.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.composure.study.check.BadPointsException;
import org.composure.study.check.CheckAnswer;
import org.composure.study.check.CheckJson;
import org.composure.study.check.CheckStudy;
import org.composure.study.targets.Fitting;
import org.composure.study.targets.Target;
import org.composure.study.targets.TargetsJson;
import org.composure.study.targets.TargetsStudy;
import org.composure.table.CheckText;
import org.composure.table.TargetsText;
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
            "  composure check --targets     what surveys found, and what simulated people say",
            "  composure check --fit         the thresholds of feelings that meet the fitted targets",
            "  composure check --laws",
            "",
            "Exit code 1 if a point fails, a promise is broken, or a law is not found."
        })
final class CheckCommand implements Callable<Integer> {

    private static final int RUNS_OF_TARGETS = 10;
    private static final int RUNS_OF_FIT = 6;

    private final Door door;

    @Option(
            names = "--points",
            paramLabel = "FILE",
            description = "A file of reference points instead of those that come with the program.")
    private @Nullable Path points;

    @Option(names = "--laws", description = "Only the laws of service.")
    private boolean lawsOnly;

    @Option(names = "--targets", description = "Only: ask simulated people what surveys asked real ones, and compare.")
    private boolean targets;

    @Option(
            names = "--fit",
            description = "Only: find the thresholds of feelings with which the fitted targets are met.")
    private boolean fit;

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
        if ((targets ? 1 : 0) + (fit ? 1 : 0) + (points == null ? 0 : 1) > 1) {
            obstacles.add("--points, --targets and --fit ask for different things. Maybe one after the other.");
        }
        if (!obstacles.isEmpty()) {
            throw Complaint.aboutCommandLine(obstacles, "composure check --help");
        }
        if (targets || fit) {
            return ask(places);
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

    /** What people say; or from where on feelings count. */
    private int ask(OutputPlaces places) {
        TargetsStudy.Places centres = TargetsStudy.Places.shipped();
        String text;
        String result;
        boolean green = true;
        if (fit) {
            List<Fitting.Fitted> fitted = Fitting.fit(centres.month(), seed, RUNS_OF_FIT, cores());
            text = TargetsText.ofFit(fitted);
            result = TargetsJson.ofFit(fitted);
        } else {
            List<TargetsStudy.Answer> answers = TargetsStudy.answers(centres, seed, RUNS_OF_TARGETS, cores());
            text = TargetsText.ofAnswers(answers);
            result = TargetsJson.ofAnswers(answers);
            green = answers.stream()
                    .allMatch(answer -> answer.isHit() || answer.target().kind() == Target.Kind.PREDICTED);
        }
        Delivery.Failures failures = new Delivery.Failures();
        failures.collect(() -> Delivery.print(door.terminal(), places.jsonIsStandardOutput() ? result : text));
        places.jsonFile().ifPresent(file -> failures.collect(() -> Delivery.write(file, () -> result)));
        failures.tell();
        return green ? 0 : Complaint.FAILED;
    }

    private int cores() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    private CheckAnswer answer() {
        int cores = cores();
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
