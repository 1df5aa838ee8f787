package org.composure.scenario.people;

/** What those who wait are told. */
public enum Announcement {
    NOTHING,
    POSITION,
    EXPECTED_WAIT
}
