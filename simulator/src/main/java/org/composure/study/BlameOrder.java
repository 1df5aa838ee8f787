package org.composure.study;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.composure.event.Blame;
import org.composure.scenario.Scenario;
import org.composure.scenario.people.People;

/**
 * Puts the causes of a difference in bad endings in order: first what somebody made different, the largest first, then what
 * follows from it.
 *
 * <p>Where two worlds have the same agents, the same needs and the same announcements, nobody made the queues longer: they are
 * longer because the bot, the help centre or the agents leave more to do. Then waiting is a consequence, however large.
 */
final class BlameOrder {

    private BlameOrder() {}

    /** The same reasons in order, waiting marked where it is a consequence. */
    static List<Reason> of(List<Reason> reasons, Scenario base, Scenario other) {
        boolean waitsFollow = hasTheSameQueues(base, other);
        return reasons.stream()
                .map(reason -> new Reason(
                        reason.what(),
                        reason.difference(),
                        waitsFollow && reason.what().key().equals(Blame.ORG_WAIT.name())))
                .sorted(Comparator.comparing(Reason::consequence).thenComparingDouble(reason -> -size(reason)))
                .toList();
    }

    private static double size(Reason reason) {
        double mean = reason.difference().estimate().mean();
        return Double.isNaN(mean) ? 0 : Math.abs(mean);
    }

    private static boolean hasTheSameQueues(Scenario base, Scenario other) {
        People before = base.people();
        People after = other.people();
        return before != null
                && after != null
                && before.waiting().equals(after.waiting())
                && before.patience().equals(after.patience())
                && before.population().equals(after.population())
                && before.issues().equals(after.issues())
                && base.teams().equals(other.teams())
                && base.contactTypes().equals(other.contactTypes())
                && base.routing().equals(other.routing())
                && base.opening().equals(other.opening())
                && Objects.equals(base.lines(), other.lines())
                && Objects.equals(base.waitingPlaces(), other.waitingPlaces());
    }
}
