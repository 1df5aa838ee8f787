package org.composure.language.grammar.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.language.shape.Key;
import org.composure.language.shape.RecordShape;
import org.composure.language.shape.Shape;

/**
 * A part of what is said about people: a record, and a row for each of its components.
 *
 * @param kind what its map describes; the defaults speak about it by this word
 */
record Section<R extends Record>(String kind, List<Row<?>> rows, Shape<R> shape) {

    static <R extends Record> Section<R> of(Class<R> type, String kind, Row<?>... rows) {
        List<Key<?>> keys = Stream.of(rows).map(row -> row.key()).collect(Collectors.toList());
        return new Section<>(kind, List.of(rows), RecordShape.of(type, kind, keys));
    }

    /** The same, read in another way. */
    Section<R> readBy(Shape<R> other) {
        return new Section<>(kind, rows, other);
    }

    /** A record of this part as it is written, by key. */
    Map<String, Object> tree(Record part, String currency) {
        Map<String, Object> tree = new LinkedHashMap<>();
        List<Object> values = RecordShape.values(part);
        for (int i = 0; i < values.size(); i++) {
            tree.put(rows.get(i).name(), rows.get(i).print(values.get(i), currency));
        }
        return tree;
    }
}
