package org.composure.study.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.composure.study.laws.Law;
import org.composure.study.laws.LawCheck;
import org.composure.study.laws.LawFinding;
import org.composure.study.laws.Laws;
import org.composure.study.targets.Targets;
import org.composure.study.targets.TargetsStudy;
import org.jspecify.annotations.Nullable;

/** May one trust it? Theory, published results, conservation laws, metric definitions, laws of service, and surveys. */
public final class CheckStudy {

    private static final String SHIPPED = "reference-points.json";

    /** Fresh contacts that one model may cost: some seconds on two cores for the hardest. */
    private static final double CUSTOMERS_MAX = 8e6;

    private CheckStudy() {}

    /**
     * What to check.
     *
     * @param parts any of them
     * @param points a file of reference points, or null for those that are shipped
     * @param seed of all runs
     * @param threads to use; the answer does not depend on it
     */
    public record Request(Set<Part> parts, @Nullable Path points, long seed, int threads) {
        public Request {
            parts = Set.copyOf(parts);
        }
    }

    /** What can be checked by itself. */
    public enum Part {
        /** Reference points of theory and literature. */
        POINTS,
        /** Conservation laws and metric definitions. */
        PROMISES,
        /** Laws of service. */
        LAWS,
        /** Shares that surveys report. */
        TARGETS
    }

    /** Told several times a second how far one part is. */
    public interface Progress {

        /**
         * So much of the present part is done.
         *
         * @param things that are counted, e.g. {@code points}
         */
        void at(String things, int done, int all);
    }

    /**
     * Checks.
     *
     * @throws BadPointsException if the file cannot be read
     */
    public static CheckAnswer answer(Request request, Progress progress, BooleanSupplier interrupted) {
        Set<Part> parts = request.parts();
        List<ReferencePoint> points = parts.contains(Part.POINTS) ? points(request.points()) : List.of();
        List<Finding> findings = new ArrayList<>();
        if (parts.contains(Part.PROMISES)) {
            findings.addAll(MetricVectors.findings(Sketch.example()));
            findings.addAll(ConservationLaws.findings(request.seed()));
        }
        List<Reference> references = new Checker(request.seed(), request.threads(), CUSTOMERS_MAX)
                .check(points, (done, all, model) -> progress.at("points", done, all), interrupted);
        List<Law> laws = parts.contains(Part.LAWS) ? Laws.all() : List.of();
        List<LawFinding> found = new LawCheck(request.seed(), request.threads())
                .findings(laws, (done, all) -> progress.at("runs for laws of service", done, all), interrupted);
        List<TargetsStudy.Answer> targets = List.of();
        boolean finished = references.size() == points.size() && found.size() == laws.size();
        if (parts.contains(Part.TARGETS)) {
            targets = TargetsStudy.answers(
                    TargetsStudy.Places.shipped(),
                    request.seed(),
                    TargetsStudy.RUNS,
                    request.threads(),
                    (done, all) -> progress.at("runs for surveys", done, all),
                    interrupted);
            finished &= targets.size() == Targets.ALL.size();
        }
        return new CheckAnswer(references, findings, found, targets, finished);
    }

    private static List<ReferencePoint> points(@Nullable Path file) {
        if (file == null) {
            return shipped();
        }
        try {
            return PointsFile.read(Files.readString(file));
        } catch (IOException unreadable) {
            throw new BadPointsException(List.of("The file cannot be read as text: " + unreadable.getMessage()));
        }
    }

    /** The reference points that come with the product. */
    public static List<ReferencePoint> shipped() {
        try (InputStream stream = CheckStudy.class.getResourceAsStream(SHIPPED)) {
            if (stream == null) {
                throw new IllegalStateException("The shipped reference points are missing.");
            }
            return PointsFile.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
