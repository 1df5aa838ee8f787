/**
 * Repeat, pair, stop, rank: what may be concluded from runs that were drawn by lot.
 *
 * <p>Every estimate here comes from independent units (replications, or long batches of a steady run), every interval
 * says its confidence, and every result is the same to the last bit on any number of threads.
 */
@NullMarked
package org.composure.experiment;

import org.jspecify.annotations.NullMarked;
