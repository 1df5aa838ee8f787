package org.composure.scenario;

import org.jspecify.annotations.Nullable;

/**
 * A rule by which a supervisor changes a team during the day: looks every so often whether something has come to a threshold,
 * and if so does something about it for a while. A rule that is at work is not applied a second time.
 *
 * @param sign what is looked at
 * @param of contact type whose waiting contacts are counted; null for all the team serves
 * @param atLeast the threshold: contacts waiting, or agents of the team who are idle
 * @param measure what is done
 * @param agents how many are moved; none for breaks
 * @param from team that lends agents; null unless they are borrowed
 * @param durationSeconds how long it holds; breaks are postponed, or taken early, from one look to the next
 * @param lookEverySeconds from midnight on
 */
public record Intervention(
        Sign sign,
        @Nullable String of,
        int atLeast,
        Measure measure,
        int agents,
        @Nullable String from,
        double durationSeconds,
        double lookEverySeconds) {

    /** What a supervisor looks at. */
    public enum Sign {
        /** Contacts waiting now. */
        WAITING,
        /** Agents of the team with nothing in hand. */
        IDLE
    }

    /** What a supervisor may do. */
    public enum Measure {
        /** More agents, paid in addition. */
        OVERTIME,
        /** Agents of another team serve with the skills of this one. */
        BORROW,
        /** Fewer agents, unpaid while away. */
        SEND_HOME,
        /** No break begins as long as the sign holds. */
        POSTPONE_BREAKS,
        /** Those whose break is next take it now instead of later; at every look at which the sign holds. */
        SEND_TO_BREAK
    }

    public Intervention {
        Check.that(atLeast >= 1, "The threshold of an intervention must be at least 1.");
        Check.notNegative(agents, "number of agents moved by an intervention");
        Check.that((agents > 0) == (measure != Measure.POSTPONE_BREAKS), "Agents are moved, breaks are postponed.");
        Check.that((from != null) == (measure == Measure.BORROW), "Only agents who are borrowed come from a team.");
        Check.positive(durationSeconds, "duration of an intervention");
        Check.positive(lookEverySeconds, "time between two looks of a supervisor");
    }

    /** Agents this team may get beyond its plan. */
    public int agentsMore() {
        return measure == Measure.OVERTIME || measure == Measure.BORROW ? agents : 0;
    }
}
