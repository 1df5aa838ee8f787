package org.composure.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of every command that can work on several things at once. */
final class Threads {

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Numbers.Count.class,
            description = "Work on so many at once; changes no number. Default: all cores.")
    private @Nullable Integer threads;

    int number() {
        Integer asked = threads;
        return asked == null ? Runtime.getRuntime().availableProcessors() : asked;
    }
}
