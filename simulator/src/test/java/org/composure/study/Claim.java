package org.composure.study;

import java.util.Arrays;
import java.util.List;

/**
 * Something that is said of customer service, and where it is found in the simulator.
 *
 * @param id quantity (Q), failure (F), remedy (R) or conclusion (C), and its number
 * @param says what is claimed
 * @param levers paths in a scenario file that represent it
 * @param shownBy what happens, or what is told, in words
 * @param story of the library that shows it; may be empty
 * @param alternative of the story; if it is empty, the story's today is measured itself
 * @param metric that is read; may be empty
 * @param direction in which the alternative moves it if the claim is right, + or -; empty if the claim gives none
 * @param checks laws by their numbers and targets by their ids
 */
record Claim(
        String id,
        String says,
        List<String> levers,
        String shownBy,
        String story,
        String alternative,
        String metric,
        String direction,
        List<String> checks) {

    private static final int COLUMNS = 9;

    static Claim of(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("%d columns instead of %d: %s".formatted(cells.length, COLUMNS, line));
        }
        return new Claim(
                cells[0],
                cells[1],
                words(cells[2], ","),
                cells[3],
                cells[4],
                cells[5],
                cells[6],
                cells[7],
                words(cells[8], " "));
    }

    private static List<String> words(String cell, String between) {
        return Arrays.stream(cell.split(between, -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean isMeasured() {
        return !story.isEmpty() && !metric.isEmpty();
    }

    boolean isCompared() {
        return isMeasured() && !alternative.isEmpty();
    }
}
