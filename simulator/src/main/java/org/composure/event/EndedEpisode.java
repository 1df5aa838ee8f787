package org.composure.event;

/**
 * An {@link EpisodeEnding} to keep: the same values, which no longer change. The names of its components are part of the
 * journal's text form.
 */
public record EndedEpisode(
        Ending ending,
        int person,
        int segment,
        int complexity,
        double startedAt,
        int contacts,
        int badContacts,
        double utility,
        Blame mainCause,
        double valueAtRisk,
        double valueGained)
        implements EpisodeEnding {

    /** What somebody was just told of, kept. */
    public static EndedEpisode of(EpisodeEnding told) {
        return new EndedEpisode(
                told.ending(),
                told.person(),
                told.segment(),
                told.complexity(),
                told.startedAt(),
                told.contacts(),
                told.badContacts(),
                told.utility(),
                told.mainCause(),
                told.valueAtRisk(),
                told.valueGained());
    }
}
