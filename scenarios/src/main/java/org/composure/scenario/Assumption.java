package org.composure.scenario;

import org.jspecify.annotations.Nullable;

/**
 * One number of a scenario, with the reason to believe it.
 *
 * @param path place in the scenario file, e.g. {@code contactTypes[0].patience}
 * @param value as the author wrote it
 * @param grade how it was got
 * @param source free text a colleague could follow; may be empty when guessed
 * @param low least plausible value, written like the value; null if nobody says
 * @param high greatest plausible value, written like the value; null if nobody says
 */
public record Assumption(
        String path,
        String value,
        Grade grade,
        String source,
        @Nullable String low,
        @Nullable String high) {

    /** A number without a plausible range. */
    public Assumption(String path, String value, Grade grade, String source) {
        this(path, value, grade, source, null, null);
    }

    /** How a number was got. What says nothing counts as guessed. */
    public enum Grade {
        FITTED,
        BORROWED,
        GUESSED
    }
}
