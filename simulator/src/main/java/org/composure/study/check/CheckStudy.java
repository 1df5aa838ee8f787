package org.composure.study.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.composure.study.laws.Law;
import org.composure.study.laws.LawCheck;
import org.composure.study.laws.LawFinding;
import org.composure.study.laws.Laws;
import org.jspecify.annotations.Nullable;

/** May one trust it? Theory, published results, conservation laws, metric definitions and laws of service. */
public final class CheckStudy {

    private static final String SHIPPED = "reference-points.json";

    /** Fresh contacts that one model may cost: some seconds on two cores for the hardest. */
    private static final double CUSTOMERS_MAX = 8e6;

    private CheckStudy() {}

    /**
     * What to check.
     *
     * @param points a file of reference points, or null for those that are shipped
     * @param seed of all runs
     * @param threads to use; the answer does not depend on it
     * @param lawsOnly whether to look for the laws of service and nothing else
     */
    public record Request(@Nullable Path points, long seed, int threads, boolean lawsOnly) {}

    /**
     * Checks.
     *
     * @throws BadPointsException if the file cannot be read
     */
    public static CheckAnswer answer(Request request, Checker.Progress progress, BooleanSupplier interrupted) {
        List<ReferencePoint> points = request.lawsOnly() ? List.of() : points(request.points());
        List<Finding> findings = new ArrayList<>();
        if (request.points() == null && !request.lawsOnly()) {
            findings.addAll(MetricVectors.findings(Sketch.example()));
            findings.addAll(ConservationLaws.findings(request.seed()));
        }
        List<Reference> references =
                new Checker(request.seed(), request.threads(), CUSTOMERS_MAX).check(points, progress, interrupted);
        List<Law> laws = request.points() == null ? Laws.all() : List.of();
        List<LawFinding> found = new LawCheck(request.seed(), request.threads())
                .findings(laws, done -> progress.finished(done, laws.size(), "laws of service"), interrupted);
        boolean finished = references.size() == points.size() && found.size() == laws.size();
        return new CheckAnswer(references, findings, found, finished);
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
