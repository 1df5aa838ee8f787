/** Tests of this room of the engine. */
@NullMarked
package org.composure.engine.routing;

import org.jspecify.annotations.NullMarked;
