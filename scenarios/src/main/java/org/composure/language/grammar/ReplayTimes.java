package org.composure.language.grammar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.composure.language.document.Node;
import org.composure.language.document.Place;
import org.composure.language.document.TextFile;
import org.composure.language.shape.ClockShape;
import org.composure.language.shape.FormsShape;
import org.composure.language.shape.ListShape;
import org.composure.language.shape.QuantityShape;
import org.composure.language.shape.SchemaDefinitions;
import org.composure.language.shape.Shape;
import org.composure.language.shape.Spot;
import org.jspecify.annotations.Nullable;

/** Recorded times of arrival, in seconds since the start of the run: a list, or a file beside the scenario. */
final class ReplayTimes {
    private ReplayTimes() {}

    private static final int TIMES_MAX = 200_000;
    private static final int FILE_BYTES_MAX = 50_000_000;
    private static final Pattern SECONDS = Pattern.compile("\\d{1,10}(?:\\.\\d{1,9})?");
    private static final Pattern FILE_NAME = Pattern.compile("[^/\\\\:]+\\.(?:csv|txt)");

    /** One time: of the first day's clock, or a duration since the start. */
    private static final Shape<Double> TIME = new Shape<>() {
        @Override
        public @Nullable Double read(Spot spot) {
            boolean clock =
                    spot.node() instanceof Node.Scalar scalar && scalar.text().contains(":");
            return clock ? ClockShape.BEGIN.read(spot) : QuantityShape.DURATION_OR_ZERO.read(spot);
        }

        @Override
        public Map<String, Object> schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.anyOf(
                    List.of(ClockShape.BEGIN.schema(definitions), QuantityShape.DURATION_OR_ZERO.schema(definitions)));
        }
    };

    static final Shape<List<Double>> SHAPE = new FormsShape<>(
            "recorded times are a list, or the name of a file beside the scenario",
            new InFile(),
            null,
            ListShape.of("recorded times", TIME, 1, TIMES_MAX).checked(ReplayTimes::rising));

    private static boolean rising(List<Double> times, Spot spot) {
        for (int i = 1; i < times.size(); i++) {
            if (times.get(i) < times.get(i - 1)) {
                Node item = ((Node.Listing) spot.node()).items().get(i);
                spot.item(i, item)
                        .problem("recorded times must not fall, and this is earlier than the one before", null);
                return false;
            }
        }
        return true;
    }

    /** One time a line, in seconds since the start or as a time of day; a first line of words is passed over. */
    private static final class InFile implements Shape<List<Double>> {

        @Override
        public @Nullable List<Double> read(Spot spot) {
            String name =
                    spot.node() instanceof Node.Scalar scalar ? scalar.text().strip() : "";
            if (!FILE_NAME.matcher(name).matches()) {
                spot.problem("recorded times are a list, or the name of a .csv file beside the scenario");
                return null;
            }
            Place place = spot.node().place();
            Path file = place.line() > 0
                    ? Path.of(place.file()).resolveSibling(name)
                    : spot.reading().folder().resolve(name);
            String shown = file.toString().replace('\\', '/');
            String text = new TextFile(
                            file, shown, place, FILE_BYTES_MAX, spot.reading().problems())
                    .read();
            return text == null ? null : parse(text, shown, spot);
        }

        private static @Nullable List<Double> parse(String text, String shown, Spot spot) {
            List<Double> times = new ArrayList<>();
            int line = 0;
            int before = spot.reading().problemCount();
            for (String row : (Iterable<String>) text.lines()::iterator) {
                line++;
                String cell = row.strip();
                boolean header = line == 1 && !cell.isEmpty() && !Character.isDigit(cell.charAt(0));
                if (header || cell.isEmpty()) {
                    continue;
                }
                Double time = time(cell);
                Place place = new Place(shown, line, 1);
                if (time == null) {
                    refuse(spot, place, cell, "a time is a number of seconds, or like 08:00:03");
                } else if (!times.isEmpty() && time < times.get(times.size() - 1)) {
                    refuse(spot, place, cell, "recorded times must not fall, and this is earlier than the one before");
                } else {
                    times.add(time);
                }
            }
            return spot.reading().problemCount() > before ? null : times;
        }

        private static @Nullable Double time(String cell) {
            return cell.contains(":")
                    ? ClockShape.seconds(cell)
                    : SECONDS.matcher(cell).matches() ? Double.valueOf(cell) : null;
        }

        private static void refuse(Spot spot, Place place, String cell, String rule) {
            String found = cell.length() > 40 ? cell.substring(0, 40) + "…" : cell;
            spot.reading().problems().add(place, "the time", '"' + found + '"', rule, null);
        }

        @Override
        public Map<String, Object> schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.object("type", "string", "pattern", "^[^/\\\\:]+\\.(csv|txt)$");
        }
    }
}
