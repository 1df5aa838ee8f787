package org.composure.language.grammar;

import java.util.Map;
import org.composure.language.document.Node;
import org.composure.language.shape.SchemaDefinitions;
import org.composure.language.shape.Shape;
import org.composure.language.shape.Spot;
import org.jspecify.annotations.Nullable;

/**
 * What may not stand here, though it is known elsewhere.
 *
 * @param rule why not
 */
record Refused(String rule) implements Shape<Node> {
    @Override
    public @Nullable Node read(Spot spot) {
        spot.problem(rule, "leave it out");
        return null;
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.object("not", Map.of());
    }
}
