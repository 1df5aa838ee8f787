package org.composure.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that tells a result, and progress on the way. */
final class JsonAndQuiet {

    @Option(names = "--json", paramLabel = "FILE", description = "Write the result as JSON; - for standard output.")
    private @Nullable String json;

    @Option(names = "--quiet", description = "No progress on standard error.")
    private boolean quiet;

    @Nullable
    String json() {
        return json;
    }

    boolean quiet() {
        return quiet;
    }

    /** Places for a result that is not told in other forms. */
    OutputPlaces places() {
        return new OutputPlaces(json, null, null);
    }
}
