package org.composure.language.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.composure.language.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * A value with several ways to write it, told apart by being a word, a map or a list.
 *
 * @param <T> what every way reads
 */
public final class FormsShape<T> implements Shape<T> {

    private final String rule;
    private final @Nullable Shape<T> scalar;
    private final @Nullable Shape<T> mapping;
    private final @Nullable Shape<T> listing;

    /** @param rule what to say when it is written in a way it cannot be */
    public FormsShape(String rule, @Nullable Shape<T> scalar, @Nullable Shape<T> mapping, @Nullable Shape<T> listing) {
        this.rule = rule;
        this.scalar = scalar;
        this.mapping = mapping;
        this.listing = listing;
    }

    @Override
    public @Nullable T read(Spot spot) {
        Shape<T> form = form(spot.node());
        if (form == null) {
            spot.problem(rule);
            return null;
        }
        return form.read(spot);
    }

    private @Nullable Shape<T> form(Node node) {
        if (node instanceof Node.Mapping) {
            return mapping;
        }
        return node instanceof Node.Listing ? listing : scalar;
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        List<Map<String, Object>> forms = new ArrayList<>();
        for (Shape<T> form : java.util.Arrays.asList(scalar, mapping, listing)) {
            if (form != null) {
                forms.add(form.schema(definitions));
            }
        }
        return SchemaDefinitions.anyOf(forms);
    }
}
