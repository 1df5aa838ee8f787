/** The engine's book: tiny worlds that can be checked by hand, then theory, then laws. */
@NullMarked
package org.composure.engine;

import org.jspecify.annotations.NullMarked;
