package org.composure.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.composure.engine.Engine;
import org.composure.event.ContactEnding;
import org.composure.event.Silence;
import org.composure.scenario.Careers;
import org.composure.scenario.Scenario;
import org.composure.scenario.Team;
import org.composure.scenario.people.People;
import org.junit.jupiter.api.Test;

/** Chapter 21: careers of agents whose customers are people. */
class C09_CareersWithPeopleTest {

    private static final double DAY = 86_400;

    /** Every contact with an agent, and the comings and goings of agents. */
    private static final class Ear extends Silence {
        private final List<String> contacts = new ArrayList<>();
        private final List<String> agents = new ArrayList<>();
        private int withAgent;
        private int resolved;

        @Override
        public void contactEnded(double at, long customer, int type, ContactEnding ending) {
            contacts.add("%s %d %s".formatted(at, customer, ending.resolved()));
            if (ending.kind() != ContactEnding.Kind.BOT) {
                withAgent++;
                resolved += ending.resolved() ? 1 : 0;
            }
        }

        @Override
        public void agentJoined(double at, int team, int agent) {
            agents.add("%s %d +".formatted(at, agent));
        }

        @Override
        public void agentLeft(double at, int team, int agent) {
            agents.add("%s %d -".formatted(at, agent));
        }
    }

    private static Ear run(People people, Careers careers) {
        Scenario centre = Centre.prototype(people, 8, 40, 20, 0);
        Team agents = centre.teams().get(0).withCareers(careers);
        Ear ear = new Ear();
        new Engine(centre.withTeams(List.of(agents))).open(7, 0, ear).toEnd();
        return ear;
    }

    private static Careers beginners(double skillLoss) {
        return new Careers(0, 1e12, 0, skillLoss, 0, 0, 5, 3 * DAY, 60 * DAY, 0, 0.85, 0);
    }

    @Test
    void careers_of_a_team_take_the_place_of_what_holds_for_all_agents() {
        People plain = Centre.plainPeople(3000);
        People busy = plain.with("care.learningGain", 1.5)
                .with("care.fatigueGain", 0.9)
                .with("care.attritionPerYear", 5);
        Ear withCareers = run(busy, Careers.NONE);
        assertThat(withCareers.contacts)
                .isEqualTo(run(plain, Careers.NONE).contacts)
                .isEqualTo(run(plain, null).contacts)
                .isNotEqualTo(run(busy, null).contacts);
        assertThat(withCareers.agents).hasSize(8);
    }

    @Test
    void beginners_leave_more_issues_unresolved() {
        People plain = Centre.plainPeople(3000);
        Ear skilled = run(plain, beginners(0));
        Ear unskilled = run(plain, beginners(2));
        double share = (double) unskilled.resolved / unskilled.withAgent;
        assertThat(share).isLessThan(0.85 * skilled.resolved / skilled.withAgent);
        assertThat(skilled.agents.size()).isGreaterThan(8);
    }
}
