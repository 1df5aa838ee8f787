package org.composure.engine.routing;

import org.composure.scenario.Routing;
import org.composure.scenario.RoutingNumbers;
import org.composure.scenario.Team;

/**
 * Teams whose skill is not of level 1 help only those who have waited so long.
 *
 * <p>Delays by contact type and team: Chan, Koole and L'Ecuyer, "Dynamic call center routing policies using call waiting and agent idle
 * times", Manufacturing &amp; Service Operations Management 16(4), 2014. It is a ladder that nobody has to write, and goes
 * together with every rule; a type with a ladder of its own keeps that.
 */
final class DelayedRerouting {
    private DelayedRerouting() {}

    /** The rung of a team that has the skill. */
    static Routing.LadderStep step(Team team, String type, RoutingNumbers numbers) {
        boolean own =
                team.skills().stream().anyMatch(skill -> skill.contactType().equals(type) && skill.level() == 1);
        return new Routing.LadderStep(team.name(), own ? 0 : numbers.rerouteAfterSeconds());
    }
}
