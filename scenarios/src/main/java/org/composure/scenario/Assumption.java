package org.composure.scenario;

/**
 * One number of a scenario, with the reason to believe it.
 *
 * @param path place in the scenario file, e.g. {@code contactTypes[0].patience}
 * @param value as the author wrote it
 * @param grade how it was got
 * @param source free text a colleague could follow; may be empty when guessed
 */
public record Assumption(String path, String value, Grade grade, String source) {

    /** How a number was got. What says nothing counts as guessed. */
    public enum Grade {
        FITTED,
        BORROWED,
        GUESSED
    }
}
