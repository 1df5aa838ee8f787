package org.composure.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where words go.
 *
 * @param out results
 * @param err progress and complaints
 * @param live whether somebody watches {@code err} as it is written, so that a line may be written over
 * @param coloured whether {@code out} is read by somebody who wants colours
 */
record Terminal(PrintWriter out, PrintWriter err, boolean live, boolean coloured) {

    /** Without colours. */
    Terminal(PrintWriter out, PrintWriter err, boolean live) {
        this(out, err, live, false);
    }

    /**
     * The one this program was started from. Only its launcher can tell what of it is a terminal.
     *
     * <p>Standard output is taken as it is: what Java puts around it would keep a full disk to itself.
     */
    static Terminal ofProcess() {
        boolean dumb = "dumb".equals(System.getenv("TERM"));
        boolean live = Boolean.getBoolean("composure.terminal") && !dumb;
        boolean coloured = Boolean.getBoolean("composure.colours") && !dumb && !colourless(System.getenv("NO_COLOR"));
        return new Terminal(utf8(new FileOutputStream(FileDescriptor.out)), utf8(System.err), live, coloured);
    }

    /** What NO_COLOR means: no colours if it is there and not empty (no-color.org). */
    static boolean colourless(@Nullable String noColor) {
        return noColor != null && !noColor.isEmpty();
    }

    /** A text as it is to be shown here. */
    String shown(String text) {
        return coloured ? Paint.on(text) : text;
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
