package org.composure.scenario;

/**
 * Coming again: with some probability the customer is back after a while.
 *
 * @param probability of coming again, each time
 * @param delay until the next attempt
 * @param timesMax how often one customer does so at most; {@link #UNLIMITED} for no bound
 */
public record Orbit(double probability, Distribution delay, int timesMax) {

    /** No bound on the number of attempts. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** Nobody comes again. */
    public static final Orbit NONE = new Orbit(0, new Distribution.Deterministic(0), 0);

    public Orbit {
        Check.probability(probability, "probability of coming again");
        Check.that(timesMax >= 0, "The number of further attempts must not be negative.");
        Check.that(
                probability == 0 || Double.isFinite(delay.meanSeconds()),
                "The delay until the next attempt must have a finite mean.");
    }
}
