package org.composure.experiment;

import java.util.List;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.Distribution;
import org.composure.scenario.Horizon;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;

/** Small centres to experiment with. */
final class Worlds {
    private Worlds() {}

    /** One contact a minute, three minutes of work, patience of two minutes; a day. */
    static Scenario impatient(String name, int agents) {
        return oneTeam(name, agents, Horizon.days(1), Patience.of(new Distribution.Exponential(120)));
    }

    /** The same without abandonment, for the long run. */
    static Scenario patient(int agents, Horizon horizon) {
        return oneTeam("patient", agents, horizon, Patience.endless());
    }

    private static Scenario oneTeam(String name, int agents, Horizon horizon, Patience patience) {
        ContactType calls = ContactType.plain(
                "calls", ArrivalProcess.Poisson.constant(60), new Distribution.Exponential(180), patience);
        Team team = Team.steady("desk", agents, Skill.of("calls"));
        return Scenario.of(name, horizon, List.of(calls), List.of(team), Routing.EVERYDAY);
    }
}
