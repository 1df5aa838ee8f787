package org.composure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A shell can be told what may be typed. */
class CompletionCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void every_shell_learns_commands_and_options(String shell) {
        Typed typed = Typed.words("completion " + shell);

        assertThat(typed.exitCode()).isZero();
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).contains("compare", "open", "explain", "no-robust", "max-time");
    }

    @Test
    void bash_can_read_what_is_meant_for_it(@TempDir Path folder) throws IOException, InterruptedException {
        Path script = folder.resolve("completion");
        Files.writeString(script, Typed.words("completion bash").out());

        assertThat(new ProcessBuilder("sh", "-c", "command -v bash >/dev/null || exit 0; bash -n " + script)
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void another_shell_is_refused_in_plain_words() {
        Typed typed = Typed.words("completion powershell");

        assertThat(typed.exitCode()).isEqualTo(2);
        assertThat(typed.err()).contains("bash, zsh or fish");
    }
}
