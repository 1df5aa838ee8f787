package org.composure.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares text with a file kept under version control. Run with {@code -Dapprove=true} to accept what is new. */
public final class Golden {
    private Golden() {}

    /** Against a file of this module's tests. */
    public static void assertMatches(String fileName, String actual) throws IOException {
        assertMatches(Path.of("src/test/resources/golden", fileName), actual);
    }

    /** Against any file. */
    public static void assertMatches(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, actual);
        }
        assertThat(actual)
                .as("differs from %s; read the difference before accepting it", file)
                .isEqualTo(Files.readString(file));
    }
}
