/** Tests of this room of the engine. */
@NullMarked
package org.composure.engine.calendar;

import org.jspecify.annotations.NullMarked;
