package org.composure.language.shape;

import org.jspecify.annotations.Nullable;

/**
 * One key of a map in the scenario language.
 *
 * @param name as written in files
 * @param shape of its value
 * @param doc one or two sentences for editors and the manual
 * @param need what to say when it is missing; null when it may be
 * @param assumption whether its value is a number somebody should believe or doubt
 * @param partial whether a map may say only what differs from the default
 */
public record Key<T>(
        String name, Shape<T> shape, String doc, @Nullable String need, boolean assumption, boolean partial) {

    /** A key that may be missing. */
    public static <T> Key<T> optional(String name, Shape<T> shape, String doc) {
        return new Key<>(name, shape, doc, null, false, false);
    }

    /** A key that must be there, and why. */
    public static <T> Key<T> required(String name, Shape<T> shape, String doc, String need) {
        return new Key<>(name, shape, doc, need, false, false);
    }

    /** The same key, reported among the assumptions. */
    public Key<T> assumed() {
        return new Key<>(name, shape, doc, need, true, partial);
    }

    /** The same key; a map under it is laid over the default. */
    public Key<T> overDefault() {
        return new Key<>(name, shape, doc, need, assumption, true);
    }
}
