/**
 * What can happen: past tense, names and numbers only.
 *
 * <p>Everything shown anywhere is computed from these events. Whoever wants to know is a {@link
 * org.composure.event.Witness} and is told by methods with primitive values, so that nothing is allocated for nobody; a
 * {@link org.composure.event.Journal} keeps them as objects.
 */
@NullMarked
package org.composure.event;

import org.jspecify.annotations.NullMarked;
