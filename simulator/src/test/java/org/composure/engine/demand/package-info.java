/** Tests of this room of the engine. */
@NullMarked
package org.composure.engine.demand;

import org.jspecify.annotations.NullMarked;
