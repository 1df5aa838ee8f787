/** Targets and the staffing they need. */
@NullMarked
package org.composure.planner;

import org.jspecify.annotations.NullMarked;
