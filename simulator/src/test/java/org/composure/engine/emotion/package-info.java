/** Feelings, memory and loyalty against numbers worked out by hand. */
@NullMarked
package org.composure.engine.emotion;

import org.jspecify.annotations.NullMarked;
