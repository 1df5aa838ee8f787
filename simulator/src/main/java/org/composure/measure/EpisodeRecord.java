package org.composure.measure;

import org.composure.event.Blame;
import org.composure.event.Ending;
import org.jspecify.annotations.Nullable;

/**
 * What became of one issue of one person, from the first try to solved or given up.
 *
 * @param customer number of the episode; the same in every policy compared on the same luck
 * @param type position of the contact type in the scenario
 * @param person position in the population
 * @param segment position in the scenario's list of segments
 * @param complexity 0 simple, 1 moderate, 2 complex
 * @param startedAt when the need arose, seconds since the start of the run
 * @param endedAt when it ended; NaN if it is still open
 * @param ending how it ended; null if it is still open
 * @param contacts with bot or humans
 * @param badContacts how many of them ended badly
 * @param utility what is remembered of it, about -1 to 1; NaN without a contact
 * @param mainCause to what most frustration was put down; null if it is still open
 * @param valueAtRisk expected value lost because of it, in the scenario's currency
 */
public record EpisodeRecord(
        long customer,
        int type,
        int person,
        int segment,
        int complexity,
        double startedAt,
        double endedAt,
        @Nullable Ending ending,
        int contacts,
        int badContacts,
        double utility,
        @Nullable Blame mainCause,
        double valueAtRisk) {

    EpisodeRecord churned() {
        return new EpisodeRecord(
                customer,
                type,
                person,
                segment,
                complexity,
                startedAt,
                endedAt,
                Ending.CHURNED,
                contacts,
                badContacts,
                utility,
                mainCause,
                valueAtRisk);
    }
}
