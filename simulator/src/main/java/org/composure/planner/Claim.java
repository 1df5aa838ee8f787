package org.composure.planner;

import org.composure.experiment.Scope;

/** One thing that has to be so: a target, for the whole, for a contact type or in one interval. */
public record Claim(StaffingTarget target, Scope scope) {}
