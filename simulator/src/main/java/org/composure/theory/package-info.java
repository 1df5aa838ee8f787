/**
 * Closed forms of queueing theory: yardsticks for the simulator, first guesses for the planner.
 *
 * <p>Every type says on its first line what it assumes, then when not to believe it, then where it comes from. Rates and
 * times may be in any unit as long as one object uses one unit throughout: arrivals per second with handle times in
 * seconds, or per minute with minutes. All answers are long-run (stationary) unless the type says otherwise.
 */
@NullMarked
package org.composure.theory;

import org.jspecify.annotations.NullMarked;
