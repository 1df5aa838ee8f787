/** Yardsticks of speed: the same small models in other people's simulator and in bare loops, each checked before it is timed. */
@NullMarked
package org.composure.yardstick;

import org.jspecify.annotations.NullMarked;
