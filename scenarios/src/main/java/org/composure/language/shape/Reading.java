package org.composure.language.shape;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.composure.language.document.Node;
import org.composure.language.document.Problems;
import org.composure.scenario.Assumption;
import org.jspecify.annotations.Nullable;

/** What is known and gathered while one scenario is read. */
public final class Reading {

    private final Problems problems;
    private final Node.@Nullable Mapping defaults;
    private final Path folder;
    private final String name;
    private final Set<String> contactTypes = new LinkedHashSet<>();
    private final Set<String> teams = new LinkedHashSet<>();
    private final List<Assumption> assumptions = new ArrayList<>();
    private String currency = "USD";

    /**
     * @param defaults what holds where the file is silent, or null for nothing
     * @param folder of the scenario file, for files beside it that a setting names
     * @param name of the scenario, unless it names itself
     */
    public Reading(Problems problems, Node.@Nullable Mapping defaults, Path folder, String name) {
        this.problems = problems;
        this.defaults = defaults;
        this.folder = folder;
        this.name = name;
    }

    /** Looks ahead for the names and the currency that other parts refer to. */
    public void lookAhead(Node root) {
        if (root instanceof Node.Mapping mapping) {
            names(mapping.get("contactTypes"), contactTypes);
            names(mapping.get("teams"), teams);
            if (mapping.get("currency") instanceof Node.Scalar code) {
                currency = code.text();
            }
        }
    }

    private static void names(@Nullable Node list, Set<String> names) {
        if (list instanceof Node.Listing listing) {
            for (Node item : listing.items()) {
                if (item instanceof Node.Mapping mapping && mapping.get("name") instanceof Node.Scalar name) {
                    names.add(name.text());
                }
            }
        }
    }

    public Problems problems() {
        return problems;
    }

    /** How many problems were noted; more afterwards means that something could not be read. */
    public int problemCount() {
        return problems.count();
    }

    /** What {@code defaults.yaml} says about a key of a kind of thing, or null. */
    @Nullable
    Node defaultOf(String kind, String key) {
        return defaults != null && defaults.get(Sentences.camelCase(kind)) instanceof Node.Mapping mapping
                ? mapping.get(key)
                : null;
    }

    public Path folder() {
        return folder;
    }

    /** Name of the scenario, unless it names itself. */
    public String name() {
        return name;
    }

    public Set<String> contactTypes() {
        return contactTypes;
    }

    public Set<String> teams() {
        return teams;
    }

    public String currency() {
        return currency;
    }

    void assume(Assumption assumption) {
        assumptions.add(assumption);
    }

    /** Every graded number read so far. */
    public List<Assumption> assumptions() {
        return List.copyOf(assumptions);
    }
}
