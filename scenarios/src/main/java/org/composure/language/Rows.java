package org.composure.language;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.composure.language.document.NearestName;
import org.composure.language.document.Place;
import org.composure.language.document.Problems;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * A table with a line of headings, from a CSV file in UTF-8 or the first sheet of an Excel workbook ({@code .xlsx}).
 *
 * <p>Times of the day that Excel keeps as numbers come out as it shows them, such as 08:30.
 */
final class Rows {

    private static final long BYTES_MAX = 20_000_000;
    private static final int ROWS_MAX = 200_000;
    private static final int MINUTES_PER_HOUR = 60;
    private static final int MINUTES_PER_DAY = 1440;

    private final String file;
    private final String subject;
    private final Problems problems;
    private final boolean isExcel;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<One> rows = new ArrayList<>();

    /** A row with the number of its line. */
    record One(int line, List<String> cells) {}

    private Rows(Path file, String subject, Problems problems) {
        this.file = file.toString();
        this.subject = subject;
        this.problems = problems;
        this.isExcel = this.file.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /**
     * Reads a file; what is wrong with it as a table is noted among the problems, and then there are no rows.
     *
     * @param subject what it is, for messages, such as {@code the roster}
     * @param needed headings that must be there
     * @param allowed headings that may be there
     */
    static Rows read(Path file, String subject, List<String> needed, List<String> allowed, Problems problems) {
        Rows table = new Rows(file, subject, problems);
        List<One> all = table.all(file);
        if (problems.count() > 0) {
            return table;
        }
        if (all.isEmpty()) {
            table.problem(1, subject, "empty", "it must have a line of headings and a row for each entry", null);
        } else if (table.head(all.get(0), needed, allowed)) {
            table.rows.addAll(all.subList(1, all.size()));
        }
        return table;
    }

    List<One> rows() {
        return rows;
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** What stands in a column, without blanks around it; empty if nothing does. */
    String cell(One row, String column) {
        return Optional.ofNullable(columns.get(column))
                .filter(at -> at < row.cells().size())
                .map(at -> row.cells().get(at).strip())
                .orElse("");
    }

    /** Notes a problem with a cell; in a workbook with its column. */
    void problem(One row, String column, String is, String rule, @Nullable String hint) {
        Integer at = columns.get(column);
        problems.add(new Place(file, row.line(), isExcel && at != null ? at + 1 : 1), column, is, rule, hint);
    }

    /** Notes a problem with a whole line. */
    void problem(int line, String what, String is, String rule, @Nullable String hint) {
        problems.add(new Place(file, line, 1), what, is, rule, hint);
    }

    private boolean head(One head, List<String> needed, List<String> allowed) {
        for (int at = 0; at < head.cells().size(); at++) {
            columns.put(head.cells().get(at).strip(), at);
        }
        List<String> missing =
                needed.stream().filter(column -> !columns.containsKey(column)).toList();
        if (missing.isEmpty()) {
            return true;
        }
        List<String> known = Stream.concat(needed.stream(), allowed.stream()).toList();
        problem(
                head.line(),
                "the line of headings",
                "\"%s\"".formatted(String.join(",", head.cells())),
                "it must name %s".formatted(String.join(", ", missing)),
                "begin the file with %s".formatted(String.join(",", known)));
        columns.clear();
        return false;
    }

    private List<One> all(Path path) {
        try {
            if (Files.size(path) > BYTES_MAX) {
                problem(1, subject, "larger than 20 MB", "it must be a table that people keep", null);
                return List.of();
            }
            return isExcel ? workbook(path) : csv(path);
        } catch (IOException | UncheckedIOException | CsvParseException | ExcelReaderException unreadable) {
            boolean zipped = !isExcel && startsLikeZip(path);
            problem(
                    1,
                    subject,
                    "no table that can be read",
                    isExcel ? "it must be an Excel workbook" : "it must be a CSV file in UTF-8",
                    zipped ? "it is an Excel workbook; let its name end with .xlsx" : null);
            return List.of();
        }
    }

    private static boolean startsLikeZip(Path path) {
        try (var in = Files.newInputStream(path)) {
            return in.read() == 'P' && in.read() == 'K';
        } catch (IOException unreadable) {
            return false;
        }
    }

    private List<One> csv(Path path) throws IOException {
        List<One> all = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(path)) {
            for (CsvRecord row : records) {
                all.add(new One((int) row.getStartingLineNumber(), row.getFields()));
                if (!isWithinBounds(all)) {
                    return List.of();
                }
                if (all.size() > 1 && row.getFieldCount() < all.get(0).cells().size()) {
                    problem(
                            (int) row.getStartingLineNumber(),
                            "the row",
                            "%d fields".formatted(row.getFieldCount()),
                            "it must have %d".formatted(all.get(0).cells().size()),
                            null);
                    all.remove(all.size() - 1);
                }
            }
        }
        return all;
    }

    private List<One> workbook(Path path) throws IOException {
        List<One> all = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(path.toFile());
                Stream<Row> lines = book.getFirstSheet().openStream()) {
            for (Row line : (Iterable<Row>) lines::iterator) {
                List<String> cells = new ArrayList<>();
                for (int at = 0; at < line.getCellCount(); at++) {
                    cells.add(line.getOptionalCell(at).map(Rows::text).orElse(""));
                }
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    all.add(new One(line.getRowNum(), cells));
                }
                if (!isWithinBounds(all)) {
                    return List.of();
                }
            }
        }
        return all;
    }

    private boolean isWithinBounds(List<One> all) {
        if (all.size() <= ROWS_MAX) {
            return true;
        }
        problem(
                ROWS_MAX,
                subject,
                "longer than %d rows".formatted(ROWS_MAX),
                "it must be a table that people keep",
                null);
        return false;
    }

    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        String format = cell.getDataFormatString();
        double number = cell.asNumber().doubleValue();
        boolean isTime = format != null && format.toLowerCase(Locale.ROOT).contains("h");
        if (isTime && number >= 0 && number <= 1) {
            long minutes = Math.round(number * MINUTES_PER_DAY);
            return String.format(Locale.ROOT, "%02d:%02d", minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR);
        }
        boolean isDate = format != null && format.toLowerCase(Locale.ROOT).contains("yy");
        return isDate
                ? cell.asDate().toLocalDate().toString()
                : cell.asNumber().stripTrailingZeros().toPlainString();
    }

    /** The known word that was meant, in quotes. */
    static @Nullable String meant(List<String> known, String word) {
        return NearestName.among(known, word).map("\"%s\""::formatted).orElse(null);
    }

    /** A word as messages show it. */
    static String quoted(String word) {
        return word.isEmpty() ? "empty" : "\"%s\"".formatted(word);
    }
}
