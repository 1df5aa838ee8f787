package org.composure.language.grammar.people;

import java.util.Map;
import org.composure.language.document.Node;
import org.composure.language.shape.SchemaDefinitions;
import org.composure.language.shape.Shape;
import org.composure.language.shape.Spot;
import org.composure.scenario.people.Bot;
import org.jspecify.annotations.Nullable;

/** A bot, whose preset stands before the usual defaults. */
record PresetBot(Shape<Bot> bot) implements Shape<Bot> {

    @Override
    public @Nullable Bot read(Spot spot) {
        if (spot.node() instanceof Node.Mapping mapping && mapping.get("preset") instanceof Node.Scalar preset) {
            String name = WhereTheyTurn.PRESET.find(preset.text());
            if (name != null) {
                spot.reading().prefer("bot", "botPresets", name);
            }
        }
        return bot.read(spot);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return bot.schema(definitions);
    }
}
