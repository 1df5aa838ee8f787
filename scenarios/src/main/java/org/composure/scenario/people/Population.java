package org.composure.scenario.people;

import java.util.List;

/**
 * Who the customers are: a fixed number of places, each held by one customer at a time.
 *
 * <p>In scenario files: {@code customers}.
 *
 * @param number places for customers; 1 to 10,000,000; our assumption
 * @param segments kinds of customers; their shares add up to 100 %; our assumption
 * @param newcomersPerYear customers who join in a year, as a share of the places; each takes a place that is free; 0
 *     to 1; our assumption: about as many as leave of their own accord
 * @param tenureMeanYears how long those of the first day have been customers, in years; exponential; above zero; our
 *     assumption: the mean stay at the usual rate of leaving
 */
public record Population(int number, List<Segment> segments, double newcomersPerYear, double tenureMeanYears)
        implements Part {
    public Population {
        Domain.within("number", number, 1, 10000000);
        segments = List.copyOf(segments);
        Domain.within("newcomersPerYear", newcomersPerYear, 0, 1);
        Domain.positive("tenureMeanYears", tenureMeanYears);
        Domain.share100("segments", segments);
    }

    /** What holds where nothing is said. */
    public static Population usual() {
        return new Population(
                /* number= */ 10000,
                /* segments= */ List.of(Segment.usual()),
                /* newcomersPerYear= */ 0.25,
                /* tenureMeanYears= */ 4);
    }
}
