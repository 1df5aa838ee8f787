package org.composure.scenario;

/**
 * Work that is left when the customer has gone: a form to fill in, a call to another department. It waits as a contact of a type of its
 * own, with that type's hours, target, teams and handle time, and nobody on the line who could give up. A task leaves no further task.
 *
 * @param share of services after which something is left
 * @param task contact type as which it waits
 * @param delay from the end of the service until it can be begun
 */
public record FollowUp(double share, String task, Distribution delay) {
    public FollowUp {
        Check.probability(share, "share of services with work left");
        Check.named(task, "contact type of a follow-up task");
    }
}
