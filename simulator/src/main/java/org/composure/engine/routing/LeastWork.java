package org.composure.engine.routing;

/**
 * Who brings the least work goes first: a clairvoyant yardstick, nobody can know.
 *
 * <p>Shortest job first; without abandonment and in a single-server queue no order that does not interrupt has a
 * smaller mean wait: Phipps, "Machine repair as a priority waiting-line problem", Operations Research 4, 1956; Miller and
 * Schrage, Operations Research 14, 1966. With many servers or impatience it is a yardstick, not a proven bound.
 */
public record LeastWork() implements LineOrder {

    @Override
    public double rankOf(Entrant entrant) {
        return entrant.work();
    }
}
