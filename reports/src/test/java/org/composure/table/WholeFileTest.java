package org.composure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is there as a whole or not at all. */
class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_is_written_into_folders_made_for_it() throws IOException {
        Path place = folder.resolve("a/b/result.json");

        new WholeFile(place).write("{}");

        assertThat(place).hasContent("{}");
    }

    @Test
    void what_was_there_stays_when_writing_fails_and_nothing_is_left_beside_it() throws IOException {
        Path place = Files.writeString(folder.resolve("result.json"), "old");

        assertThatThrownBy(() -> new WholeFile(place).write(file -> {
                    Files.writeString(file, "half");
                    throw new IOException("No space left on device");
                }))
                .hasMessage("No space left on device");

        assertThat(place).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(place);
        }
    }

    @Test
    void of_several_files_none_takes_its_place_before_all_are_written() throws IOException {
        Path first = Files.writeString(folder.resolve("first.csv"), "old");
        Path second = folder.resolve("second.csv");

        assertThatThrownBy(() -> WholeFile.writeAll(List.of(
                        new WholeFile.Part(new WholeFile(first), file -> Files.writeString(file, "new")),
                        new WholeFile.Part(new WholeFile(second), file -> {
                            throw new UncheckedIOException(new IOException("No space left on device"));
                        }))))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("No space left on device");

        assertThat(first).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(first);
        }
    }

    @Test
    void a_place_that_cannot_be_written_is_found_before_anything_is_written() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(new WholeFile(folder).obstacle()).hasValue(folder + " is a folder, not a file");
        assertThat(new WholeFile(file.resolve("result.json")).obstacle()).hasValue(file + " is a file, not a folder");
        assertThat(WholeFile.obstacleToFolder(file)).hasValue(file + " is a file, not a folder");
        assertThat(new WholeFile(folder.resolve("new/result.json")).obstacle()).isEmpty();
    }
}
