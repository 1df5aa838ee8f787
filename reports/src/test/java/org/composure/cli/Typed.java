package org.composure.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What the program answered to a command line. */
record Typed(int exitCode, String out, String err) {

    /** Runs a command in this Java machine, as if typed where nobody watches. */
    static Typed line(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Door door = new Door(new Terminal(new PrintWriter(out), new PrintWriter(err), false));
        int exitCode = Composure.execute(door, words);
        return new Typed(exitCode, out.toString(), err.toString());
    }

    /** The same for words without spaces in them. */
    static Typed words(String line) {
        return line(line.isBlank() ? new String[0] : line.strip().split(" +", -1));
    }
}
