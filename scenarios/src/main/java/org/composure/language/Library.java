package org.composure.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.composure.language.document.Node;
import org.composure.language.document.Problems;
import org.composure.language.document.YamlDocument;

/** The scenarios, stories and defaults that come with the product. */
public final class Library {
    private Library() {}

    private static final String ROOT = "/org/composure/library/";

    /** What {@code defaults.yaml} says; read once, since it comes with the program and cannot change while it runs. */
    private static final Node.Mapping DEFAULTS = parseDefaults();

    /** The text of a file of the library, e.g. {@code defaults.yaml}. */
    public static String text(String path) {
        try (InputStream in = Library.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalArgumentException("The library has no file '%s'.".formatted(path));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Node.Mapping defaults() {
        return DEFAULTS;
    }

    private static Node.Mapping parseDefaults() {
        Problems problems = new Problems();
        Node root = YamlDocument.parse(text("defaults.yaml"), "defaults.yaml", problems);
        if (root instanceof Node.Mapping mapping && problems.count() == 0) {
            return mapping;
        }
        throw new IllegalStateException("The defaults of the library are broken: " + problems.inOrder());
    }
}
