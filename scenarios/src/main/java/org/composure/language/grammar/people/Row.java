package org.composure.language.grammar.people;

import org.composure.language.shape.Key;
import org.jspecify.annotations.Nullable;

/**
 * One value of a part: a component of its record, and a key of its map.
 *
 * @param doc a sentence for editors and the manual
 * @param need what to say when it is missing; null when there is a default
 */
record Row<T>(
        String name, Term<T> term, String doc, @Nullable String need) {

    /** A value with a default. */
    static <T> Row<T> row(String name, Term<T> term, String doc) {
        return new Row<>(name, term, doc, null);
    }

    Key<T> key() {
        return new Key<>(name, term.shape(), doc, need, term.doubtful(), term.partial());
    }

    /** A value of this row as it is written. */
    @SuppressWarnings("unchecked") // the component of the row's own record
    Object print(Object value, String currency) {
        return term.print().apply((T) value, currency);
    }
}
