package org.composure.table;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;

/**
 * One tidy table, a row for each observation and a column for each variable, as CSV and as Parquet with the same content.
 *
 * @param name of both files, without ending
 * @param type of a row, a record whose components are the columns: text, whole numbers, numbers or truths; null is empty
 */
record TidyFile<R extends Record>(String name, Class<R> type, List<R> rows) {

    /** Both files of a folder. */
    List<WholeFile.Part> parts(Path folder) {
        return List.of(
                new WholeFile.Part(new WholeFile(folder.resolve(name + ".csv")), this::writeCsv),
                new WholeFile.Part(new WholeFile(folder.resolve(name + ".parquet")), this::writeParquet));
    }

    private void writeCsv(Path file) throws IOException {
        RecordComponent[] columns = type.getRecordComponents();
        try (CsvWriter csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord(Arrays.stream(columns).map(RecordComponent::getName).toList());
            for (R row : rows) {
                csv.writeRecord(
                        Arrays.stream(columns).map(column -> cell(column, row)).toList());
            }
        }
    }

    private static String cell(RecordComponent column, Record row) {
        return text(value(column, row));
    }

    private static @Nullable Object value(RecordComponent column, Record row) {
        try {
            return column.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read column %s of %s.".formatted(column, row), e);
        }
    }

    /** A number that is not there, or not finite, is an empty cell. */
    private static String text(@Nullable Object value) {
        if (value == null || (value instanceof Double number && !Double.isFinite(number))) {
            return "";
        }
        return value.toString();
    }

    private void writeParquet(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                CarpetWriter<R> parquet = new CarpetWriter.Builder<>(out, type)
                        .withColumnNamingStrategy(ColumnNamingStrategy.FIELD_NAME)
                        .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                        .build()) {
            parquet.write(rows);
        }
    }
}
