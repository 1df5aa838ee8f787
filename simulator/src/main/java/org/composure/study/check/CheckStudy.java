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
import org.jspecify.annotations.Nullable;

/** May one trust it? Theory, published results, conservation laws and metric definitions. */
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
     */
    public record Request(@Nullable Path points, long seed, int threads) {}

    /**
     * Checks.
     *
     * @throws BadPointsException if the file cannot be read
     */
    public static CheckAnswer answer(Request request, Checker.Progress progress, BooleanSupplier interrupted) {
        List<ReferencePoint> points = points(request.points());
        List<Finding> findings = new ArrayList<>();
        if (request.points() == null) {
            findings.addAll(MetricVectors.findings(Sketch.example()));
            findings.addAll(ConservationLaws.findings(request.seed()));
        }
        List<Reference> references =
                new Checker(request.seed(), request.threads(), CUSTOMERS_MAX).check(points, progress, interrupted);
        return new CheckAnswer(references, findings, references.size() == points.size());
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
