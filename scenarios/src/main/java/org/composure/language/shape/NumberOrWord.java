package org.composure.language.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.composure.language.document.NearestName;
import org.jspecify.annotations.Nullable;

/** A plain number, or one of some words that stand for numbers. */
public final class NumberOrWord implements Shape<Double> {

    private final NumberShape number;
    private final PhraseShape<Double> words;
    private final String rule;
    private final List<String> known;

    /** @param words with the numbers they stand for, in the order to be shown */
    public NumberOrWord(NumberShape number, Map<String, Double> words) {
        this.number = number;
        this.words = new PhraseShape<>("word", words);
        this.known = List.copyOf(new LinkedHashMap<>(words).keySet());
        this.rule = "it is a plain number or one of: " + String.join(", ", words.keySet());
    }

    @Override
    public @Nullable Double read(Spot spot) {
        String text = spot.text(rule);
        if (text == null) {
            return null;
        }
        boolean letters = text.chars().anyMatch(Character::isLetter)
                && !NumberShape.NUMBER.matcher(text).matches();
        if (!letters) {
            return number.read(spot);
        }
        Double meaning = words.find(text);
        if (meaning == null) {
            spot.problem(
                    rule,
                    NearestName.among(known, text)
                            .map("you meant \"%s\""::formatted)
                            .orElse(null));
        }
        return meaning;
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.anyOf(List.of(number.schema(definitions), words.schema(definitions)));
    }
}
