package org.composure.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.composure.table.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * Where results are to be written besides the terminal.
 *
 * @param json a file, or {@code -} for standard output, or null
 * @param html a file or null
 * @param folder of tidy tables or null
 */
record OutputPlaces(
        @Nullable String json,
        @Nullable Path html,
        @Nullable Path folder) {

    private static final String STANDARD_OUTPUT = "-";

    /** Whether standard output belongs to JSON alone. */
    boolean jsonIsStandardOutput() {
        return STANDARD_OUTPUT.equals(json);
    }

    /** Why results could not be written, found before anything is simulated. */
    List<String> obstacles() {
        List<String> obstacles = new ArrayList<>();
        if (json != null && !jsonIsStandardOutput()) {
            jsonFile()
                    .ifPresentOrElse(
                            file -> add(obstacles, "--json", new WholeFile(file).obstacle()),
                            () -> obstacles.add(
                                    "--json is \"%s\"\nbut it must be the name of a file, or -.".formatted(json)));
        }
        if (html != null) {
            add(obstacles, "--html", new WholeFile(html).obstacle());
        }
        if (folder != null) {
            add(obstacles, "--out", WholeFile.obstacleToFolder(folder));
        }
        return obstacles;
    }

    /** The file for JSON, if there is to be one. */
    Optional<Path> jsonFile() {
        if (json == null || json.isBlank() || jsonIsStandardOutput()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(json));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static void add(List<String> obstacles, String option, Optional<String> obstacle) {
        obstacle.ifPresent(text -> obstacles.add("%s cannot be written:\n%s.".formatted(option, text)));
    }
}
