package org.composure.study;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.composure.event.Blame;
import org.composure.scenario.people.Appraisal;
import org.composure.scenario.people.People;
import org.composure.scenario.people.Reaction;

/**
 * A cause of bad endings that moves no feelings: asked again without it, under the same luck, what is missing of a
 * difference came from it. Everything else, such as how long people wait, stays as it is.
 */
enum Unfelt {
    BOT("the bot's failures"),
    REPEATING("repeating oneself"),
    SELF_SERVICE("no or wrong answers"),
    WAITING("waiting"),
    REFUSAL("being refused a human"),
    UNSOLVED("not being helped");

    /** A wait that everybody finds acceptable, however long: longer than any run. */
    private static final double ANY_WAIT_SECONDS = 1e9;

    private static final Reaction NONE = new Reaction(0, 0, 0, 0, 0, 0);

    private final String words;

    Unfelt(String words) {
        this.words = words;
    }

    /** Name of the variant. */
    String words() {
        return "if not felt: " + words;
    }

    /** The tags under which bad endings are put down to it. */
    List<Blame> blames() {
        return switch (this) {
            case BOT -> List.of(Blame.ORG_LOOP);
            case REPEATING -> List.of(Blame.ORG_REPEAT);
            case SELF_SERVICE -> List.of(Blame.ORG_KB);
            case WAITING -> List.of(Blame.ORG_WAIT);
            case REFUSAL -> List.of(Blame.ORG_REFUSE);
            case UNSOLVED -> List.of(Blame.AGENT_SKILL, Blame.COMM);
        };
    }

    private List<Appraisal> events() {
        return switch (this) {
            case BOT -> List.of(Appraisal.BOT_FELL_BACK, Appraisal.BOT_LOOPED, Appraisal.GAVE_UP_BOT);
            case REPEATING -> List.of(Appraisal.HAD_TO_REPEAT, Appraisal.TRANSFERRED, Appraisal.HAD_TO_COME_AGAIN);
            case SELF_SERVICE -> List.of(Appraisal.SEARCH_FAILED, Appraisal.FOUND_ANSWER_WRONG);
            case WAITING -> List.of(Appraisal.GAVE_UP_WAITING);
            case REFUSAL -> List.of(Appraisal.HUMAN_REFUSED);
            case UNSOLVED -> List.of(Appraisal.LEFT_UNRESOLVED);
        };
    }

    /** The same people, on whom it makes no impression. */
    People in(People people) {
        Map<Appraisal, Reaction> reactions = new EnumMap<>(people.feelings().reactions());
        events().forEach(event -> reactions.put(event, NONE));
        People unmoved = people.with("feelings.reactions", Map.copyOf(reactions));
        return this == WAITING
                ? unmoved.with("waiting.acceptableMedianSeconds", ANY_WAIT_SECONDS)
                        .with("waiting.acceptableSecondsByChannel", Map.of())
                : unmoved;
    }
}
