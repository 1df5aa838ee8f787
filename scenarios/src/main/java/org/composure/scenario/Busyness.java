package org.composure.scenario;

/**
 * Why some days are busier than their forecast: a random factor with mean one that multiplies the arrival rates.
 *
 * <p>The factor has a Gamma({@code shape}, {@code shape}) law. With {@code withinDayCorrelation} one it is drawn once a
 * day; below one, every step of the day has its own factor with that marginal law, and neighbouring steps are tied by a
 * Gaussian copula whose autocorrelation falls geometrically.
 *
 * <p><b>Source.</b> Whitt, "Dynamic staffing in a telephone call center aiming to immediately answer all calls",
 * Operations Research Letters 24 (1999); Avramidis, Deslauriers and L'Ecuyer, "Modeling daily arrivals to a telephone
 * call center", Management Science 50(7), 2004. The copula between steps is their normal-to-anything idea.
 *
 * @param shape of the Gamma law; its variance is 1 / shape
 * @param withinDayCorrelation of the normal scores of neighbouring steps, 0 to 1
 * @param stepSeconds length of a step; read only when the correlation is below one
 * @param shared whether all contact types that say so share the factor, or this one has its own
 */
public record Busyness(double shape, double withinDayCorrelation, double stepSeconds, boolean shared) {
    public Busyness {
        Check.positive(shape, "shape of the busyness");
        Check.probability(withinDayCorrelation, "correlation of the busyness within a day");
        Check.that(
                stepSeconds > 0 && stepSeconds <= DayTable.DAY_SECONDS,
                "A busyness step (%s s) must be longer than zero and at most a day.".formatted(stepSeconds));
    }

    /** One factor a day, shared by all types. */
    public static Busyness ofDay(double shape) {
        return new Busyness(shape, 1, DayTable.DAY_SECONDS, true);
    }
}
