package org.composure.scenario.people;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What events usually do to the feelings. Signs as in the literature on service failures and recovery; sizes: our assumption. */
final class Reactions {
    private Reactions() {}

    private static final Map<Appraisal, Reaction> USUAL = table();

    private static Map<Appraisal, Reaction> table() {
        Map<Appraisal, Reaction> table = new EnumMap<>(Appraisal.class);
        table.put(Appraisal.SEARCH_FAILED, new Reaction(0.05, 0.12, 0.03, 0.12, 0, 0.03));
        table.put(Appraisal.SEARCH_HELPED, new Reaction(-0.6, -0.6, -0.5, -0.2, 0.25, -0.3));
        table.put(Appraisal.BOT_PROGRESSED, new Reaction(0, -0.03, 0, 0, 0, 0));
        table.put(Appraisal.BOT_FELL_BACK, new Reaction(0.06, 0.11, 0.02, 0.06, -0.1, 0.03));
        table.put(Appraisal.BOT_LOOPED, new Reaction(0.1, 0.2, 0.08, 0.1, -0.3, 0.1));
        table.put(Appraisal.HUMAN_REFUSED, new Reaction(0.15, 0.26, 0.05, 0.06, -0.4, 0.15));
        table.put(Appraisal.BOT_SOLVED, new Reaction(-0.5, -0.42, -0.5, -0.1, 0.45, -0.2));
        table.put(Appraisal.HANDED_OVER, new Reaction(-0.05, -0.08, -0.05, 0, 0.03, 0));
        table.put(Appraisal.PICKED_UP, new Reaction(-0.35, -0.08, -0.1, 0, 0.05, 0));
        table.put(Appraisal.HAD_TO_REPEAT, new Reaction(0.12, 0.2, 0.04, 0.12, -0.15, 0.08));
        table.put(Appraisal.PUT_ON_HOLD, new Reaction(0.12, 0.05, 0.03, 0.03, 0, 0));
        table.put(Appraisal.TRANSFERRED, new Reaction(0.15, 0.25, 0.08, 0.1, -0.2, 0.12));
        table.put(Appraisal.TREATED_RUDELY, new Reaction(0.05, 0.4, 0.1, 0.06, -0.7, 0.4));
        table.put(Appraisal.RESOLVED, new Reaction(-0.45, -0.38, -0.55, -0.08, 0.62, -0.2));
        table.put(Appraisal.LEFT_UNRESOLVED, new Reaction(0.05, 0.22, 0.14, 0.12, -0.5, 0.32));
        table.put(Appraisal.GAVE_UP_WAITING, new Reaction(0, 0.12, 0.05, 0.1, -0.5, 0.18));
        table.put(Appraisal.GAVE_UP_BOT, new Reaction(0, 0.15, 0.06, 0.12, -0.5, 0.22));
        table.put(Appraisal.FOUND_ANSWER_WRONG, new Reaction(0.15, 0.35, 0.15, 0.15, -0.7, 0.38));
        table.put(Appraisal.HAD_TO_COME_AGAIN, new Reaction(0, 0.12, 0, 0.15, 0, 0));
        table.put(Appraisal.GIVEN_GOODWILL, new Reaction(0, -0.12, -0.05, 0, 0.1, -0.15));
        table.put(Appraisal.GIVEN_MATCHED_GOODWILL, new Reaction(0, -0.25, -0.1, 0, 0.25, -0.3));
        table.put(Appraisal.WARNED_IN_TIME, new Reaction(-0.1, -0.15, -0.2, 0, 0.1, -0.1));
        return Collections.unmodifiableMap(table);
    }

    static Map<Appraisal, Reaction> usual() {
        return USUAL;
    }

    /** The same, with the usual reaction where an event is not named. */
    static Map<Appraisal, Reaction> complete(Map<Appraisal, Reaction> reactions) {
        Map<Appraisal, Reaction> all = new EnumMap<>(usual());
        reactions.forEach((event, reaction) -> {
            Domain.within("reaction to " + event, reaction, -1, 1);
            all.put(event, reaction);
        });
        return Collections.unmodifiableMap(all);
    }
}
