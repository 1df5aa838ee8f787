package org.composure.scenario.people;

/** Who is offered something to make good. */
public enum GoodwillRule {
    NOBODY,
    AFTER_BAD_ENDING,
    AFTER_UNRESOLVED
}
