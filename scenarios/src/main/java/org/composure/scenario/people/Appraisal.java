package org.composure.scenario.people;

/** An event that moves the feelings, once it is appraised (after Ortony, Clore and Collins 1988). */
public enum Appraisal {
    SEARCH_FAILED,
    SEARCH_HELPED,
    BOT_PROGRESSED,
    BOT_FELL_BACK,
    BOT_LOOPED,
    HUMAN_REFUSED,
    BOT_SOLVED,
    HANDED_OVER,
    PICKED_UP,
    HAD_TO_REPEAT,
    PUT_ON_HOLD,
    TRANSFERRED,
    TREATED_RUDELY,
    RESOLVED,
    LEFT_UNRESOLVED,
    GAVE_UP_WAITING,
    GAVE_UP_BOT,
    FOUND_ANSWER_WRONG,
    HAD_TO_COME_AGAIN,
    GIVEN_GOODWILL,
    GIVEN_MATCHED_GOODWILL,
    WARNED_IN_TIME
}
