/**
 * What will happen next, on MASON. The only package of the engine that imports {@code sim.*}.
 *
 * <p>{@link org.composure.engine.calendar.Calendar} is the clock of a run. {@link
 * org.composure.engine.calendar.CalendarSchedule} shows it to MASON as a schedule, and {@link
 * org.composure.engine.calendar.RunState} is the root of a run that MASON's tools hold on to.
 */
@NullMarked
package org.composure.engine.calendar;

import org.jspecify.annotations.NullMarked;
