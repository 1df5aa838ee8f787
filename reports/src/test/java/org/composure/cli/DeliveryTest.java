package org.composure.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.composure.experiment.Findings;
import org.composure.study.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is finished is handed over wherever it can be, and the exit code says how it went. */
class DeliveryTest {

    @TempDir
    private Path folder;

    @Test
    void one_place_that_cannot_be_written_takes_nothing_from_the_others() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Path page = folder.resolve("page.html");
        StringWriter out = new StringWriter();
        OutputPlaces places = new OutputPlaces(file.resolve("result.json").toString(), page, null);

        assertThatThrownBy(() -> new Delivery(door(out), places).deliver(new Finished(true)))
                .isInstanceOfSatisfying(
                        Complaint.class,
                        complaint -> assertThat(complaint.exitCode()).isEqualTo(1))
                .hasMessageContaining("result.json could not be written");

        assertThat(out).hasToString("text");
        assertThat(page).hasContent("page");
    }

    @Test
    void a_full_disk_behind_standard_output_is_noticed() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(
                        () -> new Delivery(door(full), new OutputPlaces(null, null, null)).deliver(new Finished(true)))
                .hasMessage("The result could not be written to standard output.");
    }

    @Test
    void an_unfinished_answer_is_delivered_and_ends_with_130() {
        StringWriter out = new StringWriter();

        int exitCode = new Delivery(door(out), new OutputPlaces("-", null, null)).deliver(new Finished(false));

        assertThat(exitCode).isEqualTo(130);
        assertThat(out).hasToString("json");
    }

    @Test
    void after_one_ctrl_c_a_run_without_anything_finished_ends_with_130() {
        StringWriter err = new StringWriter();
        Door door = new Door(new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), false));
        door.stopping().ask();

        int exitCode = door.stopping().exitCode(Composure.execute(door, "policies"));
        int asked = Composure.execute(door, "run", "us-bank-17", "--threads", "1", "--quiet");

        assertThat(List.of(exitCode, asked)).containsOnly(130);
        assertThat(err.toString()).contains("Ctrl-C again ends at once");
    }

    private static Door door(Writer out) {
        return new Door(new Terminal(new PrintWriter(out), new PrintWriter(new StringWriter()), false));
    }

    private record Finished(boolean finished) implements Delivery.Answer {
        @Override
        public Provenance provenance() {
            return new Provenance(
                    "composure run x", "0", 1, 10, finished, finished ? Findings.End.ENOUGH : Findings.End.STOPPED);
        }

        @Override
        public String numbers() {
            return "";
        }

        @Override
        public String text() {
            return "text";
        }

        @Override
        public String json() {
            return "json";
        }

        @Override
        public String html() {
            return "page";
        }

        @Override
        public void tables(Path into) throws IOException {
            throw new IOException("not asked for");
        }
    }
}
