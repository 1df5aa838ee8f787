package org.composure.scenario.people;

/** A value that grows with another: {@code start + slope * x}. */
public record LinearIn(double start, double slope) {
    /** The value at x. */
    public double at(double x) {
        return start + slope * x;
    }
}
