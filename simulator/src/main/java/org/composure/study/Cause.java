package org.composure.study;

import org.composure.experiment.Contribution;
import org.composure.experiment.Scope;

/**
 * One part of the centre from which a difference comes.
 *
 * @param cause in words: a contact type, or a time of day
 * @param part what kind of part it is
 * @param share of the whole difference, which is one; negative where the part pulls the other way; NaN while the
 *     whole is too close to call
 * @param contribution in the goal's unit
 */
public record Cause(String cause, Scope.Part part, double share, Contribution contribution) {}
