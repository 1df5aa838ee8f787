/** Tests of the journeys of people. */
@NullMarked
package org.composure.engine.journey;

import org.jspecify.annotations.NullMarked;
