package org.composure.scenario;

/**
 * What is different where a team belongs to another firm, such as a contractor's pool for the evenings; read only with people.
 *
 * <p><b>Source.</b> That fragmented channels and contractors lower standards is what customers and operators report; every size is
 * <em>our assumption</em>.
 *
 * @param knowledge added to the logit of solving; below zero where they know less of the firm
 * @param mayDecide whether they may decide where the firm's own agents may
 * @param empathy times the empathy of the firm's own agents; zero or above
 * @param rudeness times the probability of rudeness of the firm's own agents; zero or above
 * @param seesHistory whether they see what has been said to others before, and others what has been said to them
 */
public record Partner(double knowledge, boolean mayDecide, double empathy, double rudeness, boolean seesHistory) {
    public Partner {
        Check.that(Double.isFinite(knowledge), "knowledge of a partner must be a number");
        Check.notNegative(empathy, "empathy of a partner");
        Check.notNegative(rudeness, "rudeness of a partner");
    }
}
