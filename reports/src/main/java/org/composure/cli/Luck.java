package org.composure.cli;

import picocli.CommandLine.Option;

/** The option of every command that draws lots. */
final class Luck {

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = Numbers.Whole.class,
            description = "Luck of the customers; the same number, the same luck. Default: 1.")
    private long seed = 1;

    long seed() {
        return seed;
    }
}
