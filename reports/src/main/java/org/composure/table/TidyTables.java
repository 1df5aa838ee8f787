package org.composure.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.composure.experiment.Difference;
import org.composure.experiment.Estimate;
import org.composure.measure.Indicator;
import org.composure.study.CompareAnswer;
import org.composure.study.CompareAnswer.Alternative;
import org.composure.study.ContactLog;
import org.composure.study.IntervalMetrics;
import org.composure.study.Ledger;
import org.composure.study.Metric;
import org.composure.study.Provenance;
import org.composure.study.RunAnswer;
import org.composure.study.World;
import org.jspecify.annotations.Nullable;

/** An answer as tidy tables, for other programs: every table as CSV and as Parquet with the same content. */
public final class TidyTables {

    private final List<TidyFile<?>> files;

    private TidyTables(List<TidyFile<?>> files) {
        this.files = List.copyOf(files);
    }

    /** A metric of the whole centre or of one of its parts. */
    record MetricRow(
            String scenario,
            String scope,
            String name,
            String key,
            @Nullable Double mean,
            @Nullable Double halfWidth,
            double confidence,
            long n,
            String unit) {}

    /** A metric of one interval of the day. */
    record IntervalRow(
            String scenario,
            String from,
            String key,
            @Nullable Double mean,
            @Nullable Double halfWidth,
            double confidence,
            long n,
            String unit) {}

    /** Alternative minus base. */
    record DifferenceRow(
            String scenario,
            String base,
            String key,
            @Nullable Double mean,
            @Nullable Double halfWidth,
            double confidence,
            long n,
            @Nullable Double varianceReduction,
            @Nullable Double probabilityHigher,
            String unit) {}

    /** A line of the ledger, mean over the runs. */
    record LedgerRow(
            String scenario,
            String line,
            @Nullable Double mean,
            @Nullable Double halfWidth,
            double confidence,
            long n,
            String currency) {}

    /** Where the numbers are from. */
    record RunRow(
            String scenario,
            String hash,
            String version,
            long seed,
            int replications,
            double simulatedDays,
            boolean finished,
            int contactsListed,
            boolean allContactsListed,
            String command) {}

    /** What a metric means. */
    record DefinitionRow(String key, String name, String unit, boolean higherIsBetter, String definition) {}

    /** A number the scenario assumes. */
    record AssumptionRow(String scenario, String path, String value, String grade, String source) {}

    /** Of a run: no differences. */
    public static TidyTables of(RunAnswer answer) {
        return new TidyTables(of(List.of(answer.world()), ContactLog.of(answer), answer.provenance()));
    }

    /** Of a comparison. */
    public static TidyTables of(CompareAnswer answer) {
        List<World> worlds = Stream.concat(
                        Stream.of(answer.base()), answer.alternatives().stream().map(Alternative::world))
                .toList();
        List<TidyFile<?>> files = new ArrayList<>(of(worlds, ContactLog.of(answer), answer.provenance()));
        files.add(new TidyFile<>("differences", DifferenceRow.class, differences(answer)));
        return new TidyTables(files);
    }

    /**
     * Writes all tables into a folder, which is made if need be; other files in it are left alone.
     *
     * @throws IOException if one cannot be written; all are as they were before then
     */
    public void writeTo(Path folder) throws IOException {
        List<WholeFile.Part> parts = new ArrayList<>();
        for (TidyFile<?> file : files) {
            parts.addAll(file.parts(folder));
        }
        WholeFile.writeAll(parts);
    }

    private static List<TidyFile<?>> of(List<World> worlds, List<ContactLog> logs, Provenance provenance) {
        List<TidyFile<?>> files = new ArrayList<>(List.of(
                new TidyFile<>("metrics", MetricRow.class, all(worlds, TidyTables::metrics)),
                new TidyFile<>("intervals", IntervalRow.class, all(worlds, TidyTables::intervals)),
                new TidyFile<>("ledger", LedgerRow.class, all(worlds, TidyTables::ledger)),
                new TidyFile<>("assumptions", AssumptionRow.class, all(worlds, TidyTables::assumptions)),
                new TidyFile<>("definitions", DefinitionRow.class, definitions(worlds)),
                new TidyFile<>("runs", RunRow.class, runs(worlds, logs, provenance)),
                new TidyFile<>("contacts", ContactRow.class, contacts(logs))));
        if (worlds.stream().anyMatch(world -> world.people().isThere())) {
            files.add(new TidyFile<>("episodes", EpisodeRow.class, episodes(logs)));
            files.add(new TidyFile<>("endings", EndingRow.class, all(worlds, EndingRow::of)));
        }
        return files;
    }

    private static List<ContactRow> contacts(List<ContactLog> logs) {
        return logs.stream().flatMap(log -> ContactRow.of(log).stream()).toList();
    }

    private static List<EpisodeRow> episodes(List<ContactLog> logs) {
        return logs.stream().flatMap(log -> EpisodeRow.of(log).stream()).toList();
    }

    private static List<RunRow> runs(List<World> worlds, List<ContactLog> logs, Provenance provenance) {
        List<RunRow> rows = new ArrayList<>();
        for (int i = 0; i < worlds.size(); i++) {
            rows.add(run(worlds.get(i), logs.get(i), provenance));
        }
        return rows;
    }

    private interface Rows<R> {
        List<R> of(World world);
    }

    private static <R> List<R> all(List<World> worlds, Rows<R> rows) {
        return worlds.stream().flatMap(world -> rows.of(world).stream()).toList();
    }

    private static List<MetricRow> metrics(World world) {
        List<MetricRow> rows = new ArrayList<>();
        world.metrics().forEach(metric -> rows.add(row(world, "whole", "", metric)));
        addParts(rows, world, "contactType", world.byContactType());
        addParts(rows, world, "channel", world.byChannel());
        addParts(rows, world, "team", world.byTeam());
        addParts(rows, world, "segment", world.people().bySegment());
        return rows;
    }

    private static void addParts(List<MetricRow> rows, World world, String scope, Map<String, List<Metric>> parts) {
        parts.forEach((name, metrics) -> metrics.forEach(metric -> rows.add(row(world, scope, name, metric))));
    }

    private static MetricRow row(World world, String scope, String name, Metric metric) {
        Estimate estimate = metric.estimate();
        return new MetricRow(
                world.name(),
                scope,
                name,
                metric.key(),
                known(estimate.mean()),
                known(estimate.halfWidth()),
                estimate.confidence(),
                estimate.n(),
                metric.indicator().unit());
    }

    private static List<IntervalRow> intervals(World world) {
        List<IntervalRow> rows = new ArrayList<>();
        for (IntervalMetrics interval : world.byInterval()) {
            for (Metric metric : interval.metrics()) {
                Estimate estimate = metric.estimate();
                rows.add(new IntervalRow(
                        world.name(),
                        interval.from(),
                        metric.key(),
                        known(estimate.mean()),
                        known(estimate.halfWidth()),
                        estimate.confidence(),
                        estimate.n(),
                        metric.indicator().unit()));
            }
        }
        return rows;
    }

    private static List<LedgerRow> ledger(World world) {
        List<LedgerRow> rows = new ArrayList<>();
        for (Ledger.Line line : world.ledger().lines()) {
            Estimate estimate = line.estimate();
            rows.add(new LedgerRow(
                    world.name(),
                    line.name(),
                    known(line.mean().doubleValue()),
                    known(estimate.halfWidth()),
                    estimate.confidence(),
                    estimate.n(),
                    world.ledger().currency()));
        }
        return rows;
    }

    private static List<AssumptionRow> assumptions(World world) {
        return world.scenario().assumptions().stream()
                .map(assumption -> new AssumptionRow(
                        world.name(),
                        assumption.path(),
                        assumption.value(),
                        assumption.grade().name().toLowerCase(Locale.ROOT),
                        assumption.source()))
                .toList();
    }

    private static List<DefinitionRow> definitions(List<World> worlds) {
        return worlds.stream()
                .flatMap(world -> world.metrics().stream())
                .map(Metric::indicator)
                .map(TidyTables::definition)
                .distinct()
                .toList();
    }

    private static DefinitionRow definition(Indicator indicator) {
        return new DefinitionRow(
                indicator.key(),
                indicator.name(),
                indicator.unit(),
                indicator.higherIsBetter(),
                indicator.definition());
    }

    private static RunRow run(World world, ContactLog log, Provenance provenance) {
        return new RunRow(
                world.name(),
                world.hash(),
                provenance.version(),
                provenance.seed(),
                provenance.replications(),
                world.simulatedDays(),
                provenance.finished(),
                log.contacts().size(),
                log.complete(),
                provenance.command());
    }

    private static List<DifferenceRow> differences(CompareAnswer answer) {
        List<DifferenceRow> rows = new ArrayList<>();
        for (Alternative alternative : answer.alternatives()) {
            alternative.differences().forEach((key, difference) -> rows.add(row(answer, alternative, key, difference)));
        }
        return rows;
    }

    private static DifferenceRow row(CompareAnswer answer, Alternative alternative, String key, Difference difference) {
        Estimate estimate = difference.estimate();
        return new DifferenceRow(
                alternative.world().name(),
                answer.base().name(),
                key,
                known(estimate.mean()),
                known(estimate.halfWidth()),
                estimate.confidence(),
                estimate.n(),
                known(difference.varianceReduction()),
                known(difference.probabilityHigher()),
                answer.base().find(key).map(metric -> metric.indicator().unit()).orElse(""));
    }

    /** Null for what is unknown or infinite; minus zero is zero. */
    static @Nullable Double known(double value) {
        return Double.isFinite(value) ? (Double) (value == 0 ? 0.0 : value) : null;
    }
}
