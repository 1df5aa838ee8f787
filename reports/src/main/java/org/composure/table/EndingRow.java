package org.composure.table;

import java.util.List;
import java.util.stream.Stream;
import org.composure.study.Metric;
import org.composure.study.World;
import org.jspecify.annotations.Nullable;

/**
 * How issues end, where contacts end badly, and what that is put down to.
 *
 * @param scenario by its short name
 * @param kind {@code ending}, {@code stage} or {@code cause}
 * @param key label of the closed list
 * @param mean share of the issues that ended so; or bad endings per 1000 issues at the stage or put down to the cause
 */
record EndingRow(
        String scenario,
        String kind,
        String key,
        @Nullable Double mean,
        @Nullable Double halfWidth,
        double confidence,
        long n) {

    static List<EndingRow> of(World world) {
        return Stream.of(
                        world.people().endings().stream().map(metric -> of(world, "ending", metric)),
                        world.people().stages().stream().map(metric -> of(world, "stage", metric)),
                        world.people().causes().stream().map(metric -> of(world, "cause", metric)))
                .flatMap(rows -> rows)
                .toList();
    }

    private static EndingRow of(World world, String kind, Metric metric) {
        return new EndingRow(
                world.name(),
                kind,
                metric.key(),
                TidyTables.known(metric.estimate().mean()),
                TidyTables.known(metric.estimate().halfWidth()),
                metric.estimate().confidence(),
                metric.estimate().n());
    }
}
