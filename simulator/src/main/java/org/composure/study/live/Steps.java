package org.composure.study.live;

import java.util.List;

/**
 * The history of one customer, as far as it was watched.
 *
 * @param number as in {@link Frame}
 * @param person position in the population; -1 if customers are arrivals and nothing more
 * @param segment name; empty if there is none
 * @param type what it is about: name of the contact type
 * @param since when it began, seconds since the start of the run
 * @param place where they are now
 * @param steps in order of time
 */
public record Steps(int number, int person, String segment, String type, double since, Place place, List<Step> steps) {
    public Steps {
        steps = List.copyOf(steps);
    }

    /**
     * Something that happened.
     *
     * @param detail which one of its kind: the agent for {@link What#SERVED}, a position in the list that {@link What} names
     *     otherwise; -1 if there is nothing to add
     * @param valence of the mood afterwards, -1 to 1; NaN where nobody feels
     */
    public record Step(double at, What what, int detail, double valence) {}

    /** Kinds of steps. */
    public enum What {
        NEEDED_HELP,
        /** Detail: {@link org.composure.event.Search}. */
        SEARCHED,
        ENTERED_MENU,
        LEFT_MENU,
        MET_BOT,
        /** Detail: {@link org.composure.event.BotExit}. */
        LEFT_BOT,
        QUEUED,
        BLOCKED,
        HUNG_UP,
        /** Detail: {@link org.composure.event.Witness.Diversion}. */
        DIVERTED,
        /** Detail: the agent. */
        SERVED,
        INTERRUPTED,
        SERVICE_ENDED,
        /** Detail: {@link org.composure.event.Witness.Orbiting}. */
        WILL_TRY_AGAIN,
        /** Detail: {@link org.composure.scenario.people.Appraisal}. */
        FELT,
        CONTACT_ENDED_WELL,
        CONTACT_ENDED_BADLY,
        /** Detail: {@link org.composure.event.Ending}. */
        EPISODE_ENDED,
        LEFT_FOR_GOOD
    }
}
