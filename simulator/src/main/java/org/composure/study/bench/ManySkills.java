package org.composure.study.bench;

import java.util.ArrayList;
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

/**
 * Ten teams who all have all skills, each fond of a tenth of them, at a load equal to agents: how much routing costs a contact when
 * there is much to choose from. With one skill it is one type and the same ten teams.
 */
final class ManySkills {

    /** How many skills if nothing is said. */
    static final int SKILLS = 50;

    static final int TEAMS = 10;
    private static final double HANDLE_SECONDS = 180;

    private ManySkills() {}

    static Benchmark of(int skills, int agents, long customers) {
        List<ContactType> types = new ArrayList<>();
        for (int type = 0; type < skills; type++) {
            types.add(ContactType.plain(
                    "type " + type,
                    ArrivalProcess.Poisson.constant(agents * 3600 / HANDLE_SECONDS / skills),
                    new Distribution.Exponential(HANDLE_SECONDS),
                    Patience.of(new Distribution.Exponential(2 * HANDLE_SECONDS))));
        }
        List<Team> teams = new ArrayList<>();
        for (int team = 0; team < TEAMS; team++) {
            List<Skill> able = new ArrayList<>();
            for (int place = 0; place < skills; place++) {
                int type = (place + team * skills / TEAMS) % skills;
                able.add(new Skill("type " + type, 1, place * TEAMS < skills ? 1 : 2));
            }
            int own = agents * (team + 1) / TEAMS - agents * team / TEAMS;
            teams.add(Team.steady("team " + team, own, able.toArray(Skill[]::new)));
        }
        double length = customers * HANDLE_SECONDS / agents;
        Scenario scenario = Scenario.of(
                "skills",
                Horizon.steady(length, Math.min(length / 100, 40 * HANDLE_SECONDS)),
                types,
                teams,
                Routing.PRIORITY);
        return new Benchmark(
                "skills",
                "%d skills each, %d agents in %d teams, load equal to agents, patience two service times"
                        .formatted(skills, agents, TEAMS),
                scenario);
    }
}
