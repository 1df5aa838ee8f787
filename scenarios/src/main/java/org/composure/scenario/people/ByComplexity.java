package org.composure.scenario.people;

/** A number for simple, moderate and complex issues. */
public record ByComplexity(double simple, double moderate, double complex) {
    /** The same number for all. */
    public static ByComplexity same(double value) {
        return new ByComplexity(value, value, value);
    }

    /** For 0 simple, 1 moderate, 2 complex. */
    public double of(int complexity) {
        return complexity == 0 ? simple : complexity == 1 ? moderate : complex;
    }
}
