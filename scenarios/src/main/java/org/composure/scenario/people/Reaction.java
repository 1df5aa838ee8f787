package org.composure.scenario.people;

/** What an event does to the six feelings: above zero the share of the way towards 1, below zero the share taken away. */
public record Reaction(
        double impatience,
        double frustration,
        double stress,
        double exhaustion,
        double gratitude,
        double disappointment) {
    /** For the feelings in the order of the components. */
    public double of(int feeling) {
        return switch (feeling) {
            case 0 -> impatience;
            case 1 -> frustration;
            case 2 -> stress;
            case 3 -> exhaustion;
            case 4 -> gratitude;
            default -> disappointment;
        };
    }
}
