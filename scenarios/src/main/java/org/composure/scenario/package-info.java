/**
 * The nouns of a question: who needs help and when, who serves, by which rule, for how long.
 *
 * <p>Everything here is an immutable value that makes sense if it exists; nothing reads a file and nothing draws a
 * random number. Times are in seconds, probabilities between 0 and 1, rates per hour where the name says so.
 */
@NullMarked
package org.composure.scenario;

import org.jspecify.annotations.NullMarked;
