package org.composure.scenario.people;

/**
 * Customers of a kind. Factors multiply what holds for everybody.
 *
 * @param name short and unique; our assumption
 * @param share of all places; 0 to 1; our assumption
 * @param marginPerYear what one customer earns the firm in a year, in the currency of the scenario; in the currency
 *     of the scenario; our assumption
 * @param issueFactor on how often something needs help; zero or above; our assumption
 * @param sensitivityFactor on how strongly bad events are felt; zero or above; our assumption
 * @param patienceFactor on the patience in the queue; zero or above; our assumption
 * @param selfServiceFactor on the share that searches first; zero or above; our assumption
 * @param humanPreference added to the preference for humans over bots, in standard deviations; -5 to 5; our
 *     assumption
 * @param churnFactor on every hazard of leaving; zero or above; our assumption
 */
public record Segment(
        String name,
        double share,
        double marginPerYear,
        double issueFactor,
        double sensitivityFactor,
        double patienceFactor,
        double selfServiceFactor,
        double humanPreference,
        double churnFactor)
        implements Part {
    public Segment {
        Domain.named("name", name);
        Domain.within("share", share, 0, 1);
        Domain.notNegative("marginPerYear", marginPerYear);
        Domain.within("issueFactor", issueFactor, 0, 1000);
        Domain.within("sensitivityFactor", sensitivityFactor, 0, 1000);
        Domain.within("patienceFactor", patienceFactor, 0, 1000);
        Domain.within("selfServiceFactor", selfServiceFactor, 0, 1000);
        Domain.within("humanPreference", humanPreference, -5, 5);
        Domain.within("churnFactor", churnFactor, 0, 1000);
    }

    /** What holds where nothing is said. */
    public static Segment usual() {
        return new Segment(
                /* name= */ "everybody",
                /* share= */ 1,
                /* marginPerYear= */ 240,
                /* issueFactor= */ 1,
                /* sensitivityFactor= */ 1,
                /* patienceFactor= */ 1,
                /* selfServiceFactor= */ 1,
                /* humanPreference= */ 0,
                /* churnFactor= */ 1);
    }
}
