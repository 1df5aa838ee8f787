package org.composure.language.document;

/**
 * Where something was written, as editors and terminals understand it.
 *
 * @param file as the user named it, or the words of a {@code --set}
 * @param line from 1; 0 when there are no lines to count
 * @param column from 1; 0 when the whole line or file is meant
 */
public record Place(String file, int line, int column) {

    /** A place without lines: a whole file, or a setting of the command line. */
    public static Place whole(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? file : "%s:%d:%d".formatted(file, line, column);
    }
}
