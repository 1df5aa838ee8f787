/** From a target to the staffing that meets it: theory for a first guess, simulation for the rest. */
@NullMarked
package org.composure.planner;

import org.jspecify.annotations.NullMarked;
