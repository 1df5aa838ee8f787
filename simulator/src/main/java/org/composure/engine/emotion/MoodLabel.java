package org.composure.engine.emotion;

import org.composure.scenario.people.Feelings;
import org.composure.scenario.people.Reaction;

/** One word for a mood, for logs: the worst feeling above its threshold. Thresholds and their order are our assumption. */
public enum MoodLabel {
    CALM,
    GRATEFUL,
    DRAINED,
    STRESSED,
    IMPATIENT,
    FRUSTRATED,
    ANGRY;

    /** The word for a mood. */
    public static MoodLabel of(Mood mood, Feelings feelings) {
        Reaction thresholds = feelings.surveyThresholds();
        if (mood.frustration() > feelings.angryAbove()) {
            return ANGRY;
        }
        if (mood.frustration() > thresholds.frustration()) {
            return FRUSTRATED;
        }
        if (mood.impatience() > thresholds.impatience()) {
            return IMPATIENT;
        }
        if (mood.stress() > thresholds.stress()) {
            return STRESSED;
        }
        if (mood.exhaustion() > thresholds.exhaustion()) {
            return DRAINED;
        }
        return mood.gratitude() > thresholds.gratitude() ? GRATEFUL : CALM;
    }
}
