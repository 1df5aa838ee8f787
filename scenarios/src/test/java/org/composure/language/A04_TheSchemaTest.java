package org.composure.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Editors see the language through its schema. */
class A04_TheSchemaTest {

    private static final Path COMMITTED = LibraryFiles.LIBRARY.resolve("scenario.schema.json");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchema.text(), InputFormat.JSON);

    static List<Path> files() {
        return LibraryFiles.scenarios();
    }

    @Test
    void the_committed_schema_is_the_generated_one() throws IOException {
        if (Boolean.getBoolean("approve")) {
            Files.writeString(COMMITTED, JsonSchema.text());
        }
        assertThat(Files.readString(COMMITTED))
                .as("run this test with -Dapprove=true after changing the language")
                .isEqualTo(JsonSchema.text());
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_file_of_the_library_follows_the_schema_and_names_it(Path file) throws IOException {
        String text = Files.readString(file);
        String reference = text.lines().findFirst().orElse("").replace("# yaml-language-server: $schema=", "");

        assertThat(SCHEMA.validate(text, InputFormat.YAML)).isEmpty();
        assertThat(file.resolveSibling(reference).normalize()).isEqualTo(COMMITTED);
    }

    @Test
    void the_schema_knows_people() throws IOException {
        String people = Files.readString(LibraryFiles.PEOPLE);
        assertThat(SCHEMA.validate(people, InputFormat.YAML)).isEmpty();
        assertThat(SCHEMA.validate(people.replace("turnSeconds: 8 s", "turnSeconds: 8"), InputFormat.YAML))
                .isNotEmpty();
        assertThat(SCHEMA.validate(people.replace("turnSeconds", "turnSecond"), InputFormat.YAML))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "titel: x",
                "lines: 2.5",
                "intervals: 30",
                "routing: whoever",
                "contactTypes: [ { name: a, arrivals: 60, handleTime: 2 min } ]",
                "contactTypes: [ { name: a, arrivals: 60 /h, handleTime: { exponental: 2 min } } ]",
                "contactTypes: [ { name: a, arrivals: 60 /h, handleTime: { lognormal: { mean: 2 min, CV: 1 } } } ]",
                "teams: [ { name: t, skills: all, agents: many } ]"
            })
    void what_the_reader_refuses_the_schema_refuses_too(String line) {
        String rest = """

                contactTypes: [ { name: a, arrivals: 60 /h, handleTime: 2 min } ]
                teams: [ { name: t, skills: all, agents: 4 } ]
                """;
        String key = line.substring(0, line.indexOf(':') + 1);
        String others = rest.lines().filter(other -> !other.startsWith(key)).reduce("", (a, b) -> a + "\n" + b);

        assertThat(SCHEMA.validate(rest, InputFormat.YAML)).isEmpty();
        assertThat(SCHEMA.validate(line + others, InputFormat.YAML)).isNotEmpty();
    }
}
