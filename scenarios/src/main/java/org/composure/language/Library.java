package org.composure.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.composure.language.document.Node;
import org.composure.language.document.Problems;
import org.composure.language.document.YamlDocument;

/** The scenarios, stories and defaults that come with the product. */
public final class Library {
    private Library() {}

    private static final String CUSTOMERS = "customers";
    private static final String SEGMENTS = "segments";
    private static final String ROOT = "/org/composure/library/";

    /** What {@code defaults.yaml} and {@code people.yaml} say; read once, since it comes with the program and cannot change while it runs. */
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

    /** Reads the defaults, if nobody has yet: whoever asks for them afterwards need not wait. */
    public static void getReady() {
        defaults();
    }

    static Node.Mapping defaults() {
        return DEFAULTS;
    }

    /**
     * A document in which the segments of its customers are written out, so that one of them can be spoken of; the same
     * document if they are, or if its customers are not people.
     */
    static Node withSegments(Node document) {
        if (document instanceof Node.Mapping scenario
                && scenario.get(CUSTOMERS) instanceof Node.Mapping customers
                && customers.get(SEGMENTS) == null
                && DEFAULTS.get(CUSTOMERS) instanceof Node.Mapping usual
                && usual.get(SEGMENTS) instanceof Node.Listing segments) {
            return with(scenario, CUSTOMERS, with(customers, SEGMENTS, segments));
        }
        return document;
    }

    private static Node.Mapping with(Node.Mapping mapping, String key, Node value) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>(mapping.entries());
        entries.put(key, new Node.Entry(mapping.place(), value));
        return new Node.Mapping(mapping.place(), entries);
    }

    private static Node.Mapping parseDefaults() {
        Node.Mapping plain = parse("defaults.yaml");
        Map<String, Node.Entry> all = new LinkedHashMap<>(plain.entries());
        all.putAll(parse("people.yaml").entries());
        return new Node.Mapping(plain.place(), all);
    }

    private static Node.Mapping parse(String file) {
        Problems problems = new Problems();
        Node root = YamlDocument.parse(text(file), file, problems);
        if (root instanceof Node.Mapping mapping && problems.count() == 0) {
            return mapping;
        }
        throw new IllegalStateException("The defaults of the library are broken: " + problems.inOrder());
    }
}
