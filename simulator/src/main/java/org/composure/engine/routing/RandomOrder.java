package org.composure.engine.routing;

/**
 * Whoever luck chooses goes first: service in random order, a yardstick.
 *
 * <p>Each who joins draws a place among those waiting. The mean wait is that of first come, first served, the spread
 * greater: Kingman, "The effect of queue discipline on waiting time variance", Proceedings of the Cambridge Philosophical Society
 * 58, 1962.
 */
public record RandomOrder() implements LineOrder {

    @Override
    public double rankOf(Entrant entrant) {
        return entrant.luck();
    }
}
