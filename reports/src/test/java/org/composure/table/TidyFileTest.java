package org.composure.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.jerolba.carpet.CarpetReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.composure.table.TidyTables.MetricRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both formats say the same, to the last digit. */
class TidyFileTest {

    private static final List<MetricRow> ROWS = List.of(
            new MetricRow("today", "whole", "", "serviceLevel", 1.0 / 3, 0.004, 0.95, 40, "1"),
            new MetricRow("today", "team", "a, \"b\"\nand c", "occupancy", 1e-300, null, 0.95, 1, "1"),
            new MetricRow("später", "contactType", "<script>", "asaSeconds", null, null, 0.95, 40, "s"));

    @TempDir
    private Path folder;

    @Test
    void csv_and_parquet_read_back_to_the_same_rows() throws IOException {
        WholeFile.writeAll(new TidyFile<>("metrics", MetricRow.class, ROWS).parts(folder));

        assertThat(parquet()).isEqualTo(ROWS);
        assertThat(csv()).isEqualTo(ROWS);
    }

    @Test
    void the_same_rows_are_the_same_bytes(@TempDir Path other) throws IOException {
        WholeFile.writeAll(new TidyFile<>("metrics", MetricRow.class, ROWS).parts(folder));
        WholeFile.writeAll(new TidyFile<>("metrics", MetricRow.class, ROWS).parts(other));

        assertThat(folder.resolve("metrics.parquet")).hasSameBinaryContentAs(other.resolve("metrics.parquet"));
        assertThat(folder.resolve("metrics.csv")).hasSameBinaryContentAs(other.resolve("metrics.csv"));
    }

    private List<MetricRow> parquet() throws IOException {
        return new CarpetReader<>(folder.resolve("metrics.parquet").toFile(), MetricRow.class).toList();
    }

    private List<MetricRow> csv() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve("metrics.csv"))) {
            return csv.stream().map(TidyFileTest::row).toList();
        }
    }

    private static MetricRow row(NamedCsvRecord row) {
        return new MetricRow(
                row.getField("scenario"),
                row.getField("scope"),
                row.getField("name"),
                row.getField("key"),
                number(row.getField("mean")),
                number(row.getField("halfWidth")),
                Double.parseDouble(row.getField("confidence")),
                Long.parseLong(row.getField("n")),
                row.getField("unit"));
    }

    private static @Nullable Double number(String text) {
        return text.isEmpty() ? null : Double.valueOf(text);
    }
}
