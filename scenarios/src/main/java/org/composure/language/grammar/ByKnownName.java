package org.composure.language.grammar;

import java.util.LinkedHashMap;
import java.util.Map;
import org.composure.language.document.Flow;
import org.composure.language.document.Node;
import org.composure.language.shape.SchemaDefinitions;
import org.composure.language.shape.Shape;
import org.composure.language.shape.Spot;
import org.jspecify.annotations.Nullable;

/**
 * A map from contact types or teams of the scenario to values of one kind.
 *
 * @param <T> of each
 */
final class ByKnownName<T> implements Shape<Map<String, T>> {

    private final Names names;
    private final String rule;
    private final String nameRule;
    private final Shape<T> value;

    /**
     * @param rule what to say when it is no such map
     * @param nameRule what to say of a name that nothing in the scenario has
     */
    ByKnownName(Names names, String rule, String nameRule, Shape<T> value) {
        this.names = names;
        this.rule = rule;
        this.nameRule = nameRule;
        this.value = value;
    }

    @Override
    public @Nullable Map<String, T> read(Spot spot) {
        if (!(spot.node() instanceof Node.Mapping mapping)) {
            spot.problem(rule);
            return null;
        }
        int before = spot.reading().problemCount();
        Map<String, T> values = new LinkedHashMap<>();
        for (var written : mapping.entries().entrySet()) {
            String name = written.getKey();
            T read = value.read(spot.key(name, written.getValue().value()));
            if (!names.knows(name, spot.reading())) {
                spot.reading()
                        .problems()
                        .add(
                                written.getValue().keyPlace(),
                                spot.path().key(name),
                                Flow.shortened(written.getValue().value()),
                                nameRule,
                                names.hint(name, spot.reading()));
            } else if (read != null) {
                values.put(name, read);
            }
        }
        return spot.reading().problemCount() > before ? null : values;
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.object("type", "object", "additionalProperties", value.schema(definitions));
    }
}
