/** Tests of this room of the engine. */
@NullMarked
package org.composure.engine.chance;

import org.jspecify.annotations.NullMarked;
