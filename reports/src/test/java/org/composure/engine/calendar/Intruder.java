package org.composure.engine.calendar;

import org.composure.engine.demand.Accomplice;

/** A calendar that knows about demand, which knows about the calendar. */
public record Intruder(Accomplice accomplice) {}
