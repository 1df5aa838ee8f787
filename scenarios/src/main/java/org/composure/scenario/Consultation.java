package org.composure.scenario;

/**
 * Asking a colleague while the customer is there: when the agent's own part is done, somebody of another team joins for a
 * while if one is free; if nobody is, it goes on without. Both agents are busy meanwhile.
 *
 * @param share of services in which a colleague is needed
 * @param team who is asked
 * @param time the talk of three takes
 */
public record Consultation(double share, String team, Distribution time) {
    public Consultation {
        Check.probability(share, "share of services in which a colleague is asked");
        Check.named(team, "team that is asked");
        Check.that(Double.isFinite(time.meanSeconds()), "The time a consultation takes must have a finite mean.");
    }
}
