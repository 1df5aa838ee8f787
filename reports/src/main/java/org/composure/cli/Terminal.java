package org.composure.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where words go.
 *
 * @param out results
 * @param err progress and complaints
 * @param live whether somebody watches {@code err} as it is written, so that a line may be written over. Colours are used
 *     nowhere, so there is nothing to switch off
 */
record Terminal(PrintWriter out, PrintWriter err, boolean live) {

    /**
     * The one this program was started from. Only its launcher can tell whether standard error  is a terminal.
     *
     * <p>Standard output is taken as it is: what Java puts around it would keep a full disk to itself.
     */
    static Terminal ofProcess() {
        boolean live = Boolean.getBoolean("composure.terminal") && !"dumb".equals(System.getenv("TERM"));
        return new Terminal(utf8(new FileOutputStream(FileDescriptor.out)), utf8(System.err), live);
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
