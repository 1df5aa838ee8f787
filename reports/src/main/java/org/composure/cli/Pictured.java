package org.composure.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command whose result is also told as a page and as tables. */
final class Pictured {

    @Mixin
    private final JsonAndQuiet plain = new JsonAndQuiet();

    @Option(names = "--html", paramLabel = "FILE", description = "Write the result as one page that opens anywhere.")
    private @Nullable Path html;

    @Option(names = "--out", paramLabel = "DIR", description = "Write tidy tables, as CSV and as Parquet.")
    private @Nullable Path folder;

    boolean quiet() {
        return plain.quiet();
    }

    OutputPlaces places() {
        return new OutputPlaces(plain.json(), html, folder);
    }
}
