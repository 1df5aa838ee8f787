package org.composure.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the library in the sources. */
final class LibraryFiles {
    private LibraryFiles() {}

    static final Path LIBRARY = Path.of("library");

    /** A file that says something about every part of people; in no story. */
    static final Path PEOPLE = Path.of("src/test/resources/people.yaml");

    /** Every scenario and every overlay. */
    static List<Path> scenarios() {
        try (Stream<Path> files = Files.walk(LIBRARY)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("defaults.yaml") && !file.endsWith("people.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
