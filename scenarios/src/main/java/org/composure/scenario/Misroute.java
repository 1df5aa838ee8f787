package org.composure.scenario;

/**
 * Contacts that reach the wrong desk first: the customer pressed the wrong key, or somebody sorted the mail wrongly. Whoever answers there
 * notices and sends them back to where they belong.
 *
 * @param share of the contacts that come from outside
 * @param to contact type whose queue they join by mistake
 * @param noticedSeconds work of whoever answers there until it is noticed
 */
public record Misroute(double share, String to, double noticedSeconds) {
    public Misroute {
        Check.probability(share, "share of misrouted contacts");
        Check.named(to, "contact type to which contacts are misrouted");
        Check.notNegative(noticedSeconds, "time until a misroute is noticed");
    }
}
