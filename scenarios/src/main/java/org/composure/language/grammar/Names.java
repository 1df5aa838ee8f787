package org.composure.language.grammar;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.composure.language.document.NearestName;
import org.composure.language.shape.Reading;
import org.composure.language.shape.Scalars;
import org.composure.language.shape.SchemaDefinitions;
import org.composure.language.shape.Shape;
import org.composure.language.shape.Spot;
import org.jspecify.annotations.Nullable;

/** The name of something described elsewhere in the scenario. */
final class Names implements Shape<String> {

    /** In a skill. */
    static final Names SKILL = new Names("every skill must be the name of a contact type", Reading::contactTypes);

    /** Anywhere else. */
    static final Names CONTACT_TYPE = new Names("it must be the name of a contact type", Reading::contactTypes);

    static final Names TEAM = new Names("it must be the name of a team", Reading::teams);

    private final String rule;
    private final Function<Reading, ? extends Collection<String>> known;

    private Names(String rule, Function<Reading, ? extends Collection<String>> known) {
        this.rule = rule;
        this.known = known;
    }

    @Override
    public @Nullable String read(Spot spot) {
        String name = Scalars.NAME.read(spot);
        return name == null || !knows(name, spot) ? null : name;
    }

    private boolean knows(String name, Spot spot) {
        Collection<String> names = known.apply(spot.reading());
        // without a single name something else is wrong, and that has been said
        boolean there = names.isEmpty() || names.contains(name);
        if (!there) {
            spot.problem(rule, hint(name, spot.reading()));
        }
        return there;
    }

    /** The likeliest name meant, or null. */
    @Nullable
    String hint(String name, Reading reading) {
        return NearestName.among(known.apply(reading), name)
                .map("you meant \"%s\""::formatted)
                .orElse(null);
    }

    /** Whether there is something of that name. */
    boolean knows(String name, Reading reading) {
        return known.apply(reading).contains(name);
    }

    String rule() {
        return rule;
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.object("type", "string");
    }
}
