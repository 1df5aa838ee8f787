/**
 * Chance by key: every draw depends on who needs it and what for, never on who drew before.
 */
@NullMarked
package org.composure.engine.chance;

import org.jspecify.annotations.NullMarked;
