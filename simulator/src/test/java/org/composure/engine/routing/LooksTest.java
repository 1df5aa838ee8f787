package org.composure.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.Distribution;
import org.composure.scenario.Horizon;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Routing.WhoIsNext;
import org.composure.scenario.Routing.WhoServes;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule looks at the fronts of queues and teams, never at everybody. */
class LooksTest {

    /** Counts what a rule asks; everybody waits and everybody is free. */
    private static final class Counting implements FloorView {

        private final int size;
        private int looks;

        Counting(int size) {
            this.size = size;
        }

        private <T> T look(T seen) {
            looks++;
            return seen;
        }

        @Override
        public double nowSeconds() {
            return 1000;
        }

        @Override
        public int leastInHand(int team) {
            return look(0);
        }

        @Override
        public double freeSince(int team) {
            return look(500.0 + team);
        }

        @Override
        public boolean isWaiting(int type) {
            return look(true);
        }

        @Override
        public double queuedSince(int type) {
            return look(700.0 + type);
        }

        @Override
        public double arrivedAt(int type) {
            return look(700.0 + type);
        }

        @Override
        public int waiting(int type) {
            return look(size);
        }

        @Override
        public int free(int team) {
            return look(size);
        }

        @Override
        public int lastTeam() {
            return look(-1);
        }

        @Override
        public double luck() {
            return 0.5;
        }

        @Override
        public double leastWorked(int team) {
            return look(100.0 + team);
        }
    }

    private static Scenario centre(WhoServes whoServes, WhoIsNext whoIsNext, int agents) {
        List<ContactType> types = new ArrayList<>();
        List<Skill> skills = new ArrayList<>();
        for (int type = 0; type < 5; type++) {
            types.add(ContactType.plain(
                    "type " + type,
                    ArrivalProcess.Poisson.constant(60),
                    new Distribution.Exponential(100),
                    Patience.endless()));
            skills.add(new Skill("type " + type, 1, type + 1));
        }
        List<Team> teams = List.of(
                Team.steady("a", agents, skills.toArray(new Skill[0])),
                Team.steady("b", agents, skills.toArray(new Skill[0])));
        return Scenario.of("looks", Horizon.days(1), types, teams, new Routing(whoServes, whoIsNext, false, Map.of()));
    }

    private static int looks(WhoServes whoServes, WhoIsNext whoIsNext, int agents) {
        Scenario scenario = centre(whoServes, whoIsNext, agents);
        RoutingPolicy policy = RoutingPolicy.of(scenario, new Skills(scenario));
        Counting floor = new Counting(agents);
        policy.forArrivals().teamFor(0, 1000, floor);
        policy.forAgents().queueFor(0, floor);
        return floor.looks;
    }

    @ParameterizedTest
    @EnumSource(WhoServes.class)
    void who_serves_looks_as_often_at_a_thousand_agents_as_at_ten(WhoServes rule) {
        int few = looks(rule, WhoIsNext.LONGEST_WAITING, 10);
        assertThat(looks(rule, WhoIsNext.LONGEST_WAITING, 1000)).isEqualTo(few);
        assertThat(few).isLessThan(40);
    }

    @ParameterizedTest
    @EnumSource(WhoIsNext.class)
    void who_is_next_looks_only_at_the_front_of_each_queue(WhoIsNext rule) {
        int few = looks(WhoServes.LONGEST_IDLE_AGENT, rule, 10);
        assertThat(looks(WhoServes.LONGEST_IDLE_AGENT, rule, 1000)).isEqualTo(few);
        assertThat(few).isLessThan(40);
    }
}
