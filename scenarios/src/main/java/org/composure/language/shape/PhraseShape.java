package org.composure.language.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.composure.language.document.NearestName;
import org.jspecify.annotations.Nullable;

/**
 * One of a few known phrases; hyphens and capitals do not matter.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseShape<T> implements Shape<T> {

    private final String what;
    private final Map<String, T> phrases;

    /**
     * @param what kind of phrase, e.g. {@code routing rule}
     * @param phrases in the order to be shown
     */
    public PhraseShape(String what, Map<String, T> phrases) {
        this.what = what;
        this.phrases = new LinkedHashMap<>(phrases);
    }

    /** Pairs of phrase and meaning, in order. */
    @SafeVarargs
    public static <T> PhraseShape<T> of(String what, Map.Entry<String, T>... phrases) {
        Map<String, T> inOrder = new LinkedHashMap<>();
        for (Map.Entry<String, T> phrase : phrases) {
            inOrder.put(phrase.getKey(), phrase.getValue());
        }
        return new PhraseShape<>(what, inOrder);
    }

    @Override
    public @Nullable T read(Spot spot) {
        String rule = "%s is one of: %s".formatted(Sentences.a(what), String.join(", ", phrases.keySet()));
        String text = spot.text(rule);
        if (text == null) {
            return null;
        }
        T meaning = find(text);
        if (meaning == null) {
            spot.problem(
                    rule,
                    NearestName.among(phrases.keySet(), text)
                            .map("you meant \"%s\""::formatted)
                            .orElse(null));
        }
        return meaning;
    }

    /** What a text stands for; null when it is none of the phrases. */
    public @Nullable T find(String text) {
        String wanted = normal(text);
        for (var phrase : phrases.entrySet()) {
            if (normal(phrase.getKey()).equals(wanted)) {
                return phrase.getValue();
            }
        }
        return null;
    }

    private static String normal(String phrase) {
        return phrase.toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace('_', ' ')
                .strip();
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        List<Object> known = new ArrayList<>(phrases.keySet());
        return SchemaDefinitions.object("enum", known);
    }
}
