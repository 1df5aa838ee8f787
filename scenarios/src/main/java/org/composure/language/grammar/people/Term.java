package org.composure.language.grammar.people;

import java.util.function.BiFunction;
import org.composure.language.shape.Shape;

/**
 * A kind of value: how it is read, and how it is written.
 *
 * @param shape reads it
 * @param print makes of it what stands in a file, given the currency of the scenario
 * @param doubtful whether it is a number somebody should believe or doubt, rather than a decision
 * @param partial whether a map may say only what differs from the default
 */
record Term<T>(Shape<T> shape, BiFunction<T, String, Object> print, boolean doubtful, boolean partial) {

    /** A number. */
    static <T> Term<T> number(Shape<T> shape, BiFunction<T, String, Object> print) {
        return new Term<>(shape, print, true, false);
    }

    /** Several numbers in a map. */
    static <T> Term<T> numbers(Shape<T> shape, BiFunction<T, String, Object> print) {
        return new Term<>(shape, print, true, true);
    }

    /** A decision. */
    static <T> Term<T> decision(Shape<T> shape, BiFunction<T, String, Object> print) {
        return new Term<>(shape, print, false, false);
    }
}
