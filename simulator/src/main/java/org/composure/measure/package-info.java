/**
 * What the events mean: sums, indicators with one exact definition each, records, snapshots and laws that must hold.
 *
 * <p>A measure is a {@link org.composure.event.Witness}; it knows the question ({@code scenario}) and what happened
 * ({@code event}) but no engine, so a stored journal is measured exactly as a live run is.
 */
@NullMarked
package org.composure.measure;

import org.jspecify.annotations.NullMarked;
