package org.composure.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.composure.language.document.Node;
import org.composure.language.document.Problems;
import org.composure.language.grammar.ScenarioGrammar;
import org.composure.language.shape.Reading;
import org.composure.language.shape.Spot;
import org.composure.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Reads scenario files, or says everything that is wrong with them. */
public final class ScenarioReader {
    private ScenarioReader() {}

    /**
     * Reads one file with everything it extends.
     *
     * @param settings values laid over the file, by path, as {@code --set path=value} gives them; in order
     * @throws BadScenarioException with every problem found
     */
    public static Scenario read(Path file, Map<String, String> settings) {
        Problems problems = new Problems();
        Resolved resolved = resolve(file, settings, problems);
        if (resolved == null || problems.count() > 0) {
            throw new BadScenarioException(problems);
        }
        return resolved.scenario();
    }

    /**
     * Reads a file of the library that comes with the program; one that extends no other.
     *
     * @param name in the library, e.g. {@code bot-handover/today.yaml}
     */
    public static Scenario ofLibrary(String name, Map<String, String> settings) {
        try {
            Path file = Files.createTempFile("library", ".yaml");
            try {
                Files.writeString(file, Library.text(name));
                return read(file, settings);
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A scenario together with the document it came from, overlays and settings included. */
    record Resolved(Scenario scenario, Node document) {}

    /** Null when there is no scenario in the file; the problems say why. */
    static @Nullable Resolved resolve(Path file, Map<String, String> settings, Problems problems) {
        Node document = new Sources(problems).resolve(file, settings);
        Scenario scenario = document == null ? null : build(document, file, problems);
        return scenario == null || document == null ? null : new Resolved(scenario, document);
    }

    private static @Nullable Scenario build(Node document, Path file, Problems problems) {
        Reading reading = new Reading(problems, Library.defaults(), file.resolveSibling(""), nameOf(file));
        reading.lookAhead(document);
        return ScenarioGrammar.SHAPE.read(Spot.root(document, reading));
    }

    /** A scenario's name, if it does not name itself: that of its file. */
    static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return stem.isBlank() ? "scenario" : stem;
    }
}
