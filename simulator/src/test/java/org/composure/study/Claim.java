package org.composure.study;

import java.util.Arrays;
import java.util.List;

/**
 * Something that is said of customer service, and where it is found in the simulator.
 *
 * @param id question or quantity (Q), failure (F), remedy (R) or conclusion (C), and its number
 * @param says what is claimed
 * @param lever or output that represents it
 * @param story of the library in which it is measured; may be empty
 * @param alternative of the story; if it is empty, the story's today is measured itself
 * @param metric that is read; may be empty
 * @param checks laws by their numbers and targets by their ids
 */
record Claim(
        String id, String says, String lever, String story, String alternative, String metric, List<String> checks) {

    private static final int COLUMNS = 7;

    static Claim of(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("%d columns instead of %d: %s".formatted(cells.length, COLUMNS, line));
        }
        List<String> checks = Arrays.stream(cells[6].strip().split(" +"))
                .filter(word -> !word.isEmpty())
                .toList();
        return new Claim(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], checks);
    }

    boolean isMeasured() {
        return !story.isEmpty() && !metric.isEmpty();
    }

    boolean isCompared() {
        return isMeasured() && !alternative.isEmpty();
    }
}
