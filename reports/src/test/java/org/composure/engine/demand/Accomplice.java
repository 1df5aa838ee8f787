package org.composure.engine.demand;

import org.composure.engine.calendar.Intruder;

/** The other half of a circle. */
public record Accomplice(Intruder intruder) {}
