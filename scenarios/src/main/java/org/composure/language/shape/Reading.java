package org.composure.language.shape;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.composure.language.document.Node;
import org.composure.language.document.Problems;
import org.composure.scenario.Assumption;
import org.jspecify.annotations.Nullable;

/** What is known and gathered while one scenario is read. */
public final class Reading {

    private static final String CURRENCY_OF_DEFAULTS = "USD";

    private final Problems problems;
    private final Node.@Nullable Mapping defaults;
    private final Path folder;
    private final String name;
    private final Set<String> contactTypes = new LinkedHashSet<>();
    private final Set<String> teams = new LinkedHashSet<>();
    private final List<Assumption> assumptions = new ArrayList<>();
    private final Map<String, Node.Mapping> presets = new HashMap<>();
    private String currency = CURRENCY_OF_DEFAULTS;

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
                if (item instanceof Node.Mapping mapping
                        && mapping.get("name") instanceof Node.Scalar name
                        && !name.text().isBlank()) {
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
        return problems.noted();
    }

    /** What the defaults say about a key of a kind of thing, in the scenario's currency; or null. */
    @Nullable
    Node defaultOf(String kind, String key) {
        Node.Mapping preset = presets.get(kind);
        Node node = preset == null ? null : preset.get(key);
        if (node == null && defaults != null && defaults.get(Sentences.camelCase(kind)) instanceof Node.Mapping usual) {
            node = usual.get(key);
        }
        return node == null || currency.equals(CURRENCY_OF_DEFAULTS) ? node : inOurMoney(node);
    }

    /**
     * Lets a preset stand before the usual defaults of a kind of thing.
     *
     * @param kind e.g. {@code bot}
     * @param collection where the defaults keep presets of that kind, e.g. {@code botPresets}
     */
    public void prefer(String kind, String collection, String preset) {
        if (defaults != null
                && defaults.get(collection) instanceof Node.Mapping known
                && known.get(preset) instanceof Node.Mapping values) {
            presets.put(kind, values);
        }
    }

    /** Amounts among the defaults are rough, so they hold at face value in any currency. */
    private Node inOurMoney(Node node) {
        if (node instanceof Node.Scalar scalar && scalar.text().endsWith(" " + CURRENCY_OF_DEFAULTS)) {
            String number = scalar.text().substring(0, scalar.text().length() - CURRENCY_OF_DEFAULTS.length());
            return new Node.Scalar(scalar.place(), number + currency, scalar.plain());
        }
        if (node instanceof Node.Mapping mapping) {
            Map<String, Node.Entry> entries = new LinkedHashMap<>();
            mapping.entries()
                    .forEach((key, entry) ->
                            entries.put(key, new Node.Entry(entry.keyPlace(), inOurMoney(entry.value()))));
            return new Node.Mapping(mapping.place(), entries);
        }
        return node;
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
