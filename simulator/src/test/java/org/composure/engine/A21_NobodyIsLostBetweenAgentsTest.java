package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.composure.event.Silence;
import org.composure.measure.Conservation;
import org.composure.measure.Quantity;
import org.composure.measure.Sums;
import org.composure.measure.Tally;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.Course;
import org.composure.scenario.Distribution;
import org.composure.scenario.FollowUp;
import org.composure.scenario.Horizon;
import org.composure.scenario.Misroute;
import org.composure.scenario.Opening;
import org.composure.scenario.Orbit;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;
import org.composure.scenario.Transfer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Misroutes, transfers of every manner, a partner's pool, tasks left over and after-contact work all at once: nobody is lost, no task is
 * forgotten, and the time of every agent adds up.
 */
class A21_NobodyIsLostBetweenAgentsTest {

    private static final double HOUR = 3600;
    private static final double LEFT_AFTER = 900;
    private static final double LENGTH = 48 * HOUR;

    /** Stretches in which agents have something in hand, customers with the agents who stay with them, and tasks. */
    private static class Ledger extends Silence {
        private final Map<Integer, Double> began = new HashMap<>();
        private final Map<Integer, Double> busy = new HashMap<>();
        private final Set<Integer> counted = new HashSet<>();
        private final Set<Long> tasks = new HashSet<>();
        private int services;
        private int tasksDone;
        private int sentOn;

        @Override
        public void offered(double at, long customer, int type, int attempt) {
            if (type == PAPERS) {
                tasks.add(customer);
            }
        }

        @Override
        public void serviceStarted(
                double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Start how) {
            assertThat(began.put(agent, at))
                    .as("agent %d has one thing in hand at a time", agent)
                    .isNull();
            if (arrivedAt < LENGTH) {
                counted.add(agent);
            }
        }

        @Override
        public void serviceEnded(
                double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent) {
            assertThat(began.get(agent)).isEqualTo(startedAt);
            services += type == CALLS ? 1 : 0;
            tasksDone += type == PAPERS ? 1 : 0;
        }

        @Override
        public void agentReady(double at, int type, double startedAt, int team, int agent, int inHand) {
            Double since = began.remove(agent);
            assertThat(since).isNotNull();
            // Who is passed on after the end of the horizon is served, and not counted.
            if (counted.remove(agent)) {
                busy.merge(team, at - since, Double::sum);
            }
        }

        @Override
        public void orbitEntered(double at, long customer, int type, Orbiting why) {
            sentOn += why == Orbiting.TRANSFER ? 1 : 0;
        }
    }

    private static final int CALLS = 0;
    private static final int PAPERS = 3;

    private static ContactType type(String name, double perHour, double seconds, Patience patience) {
        return ContactType.plain(
                name, ArrivalProcess.Poisson.constant(perHour), new Distribution.Exponential(seconds), patience);
    }

    private static Team team(String name, int agents, Skill... skills) {
        return new Team(
                name,
                List.of(skills),
                Timetable.always(agents),
                Team.ShiftEnd.FINISH_CONTACT,
                List.of(1.0),
                new Distribution.Exponential(25),
                BigDecimal.TEN);
    }

    private static Scenario centre(Transfer.Manner manner) {
        Patience patient = Patience.of(new Distribution.Exponential(600));
        ContactType calls = type("calls", 60, 200, patient)
                .withCourse(new Course(
                                null,
                                null,
                                Orbit.NONE,
                                new Transfer(0.3, "experts", manner, 30, List.of("seniors")),
                                null,
                                new FollowUp(1, "papers", new Distribution.Deterministic(LEFT_AFTER)))
                        .misrouted(new Misroute(0.2, "partner desk", 40)));
        ContactType experts = type("experts", 4, 300, patient)
                .withCourse(new Course(null, null, Orbit.NONE, new Transfer(0.2, "partner desk", manner, 20)));
        ContactType partnerDesk = type("partner desk", 6, 240, patient)
                .withCourse(new Course(null, null, Orbit.NONE, new Transfer(0.3, "calls", manner, 60)));
        ContactType papers = type("papers", 0, 120, Patience.endless());
        return Scenario.of(
                        "between agents",
                        Horizon.days(2),
                        List.of(calls, experts, partnerDesk, papers),
                        List.of(
                                team("juniors", 4, new Skill("calls", 1, 1), new Skill("papers", 1, 2)),
                                team("seniors", 2, new Skill("calls", 1.2, 1), new Skill("experts", 1, 2)),
                                team("experts", 2, new Skill("experts", 1, 1)),
                                // Somebody else's people: slower, without authority, and told everything again.
                                team("partner", 3, new Skill("partner desk", 0.8, 1))),
                        Routing.EVERYDAY)
                .withOpening(Opening.ALWAYS);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_lost_no_task_is_forgotten_and_agents_time_adds_up(Transfer.Manner manner) {
        Scenario scenario = centre(manner);
        Engine engine = new Engine(scenario);
        for (int replication = 0; replication < 5; replication++) {
            engine.open(9, replication, new Conservation(scenario)).toEnd();
            Ledger ledger = new Ledger();
            engine.open(9, replication, ledger).toEnd();
            Tally tally = new Tally(scenario);
            engine.open(9, replication, tally).toEnd();

            assertThat(ledger.began)
                    .as("nobody has anything in hand at the end")
                    .isEmpty();
            assertThat(ledger.sentOn).isGreaterThan(100);
            assertThat(ledger.tasksDone).isEqualTo(ledger.tasks.size());
            Sums total = tally.total();
            assertThat(total.get(Quantity.STILL_WAITING)).isZero();
            assertThat(total.get(Quantity.OFFERED))
                    .isEqualTo(total.get(Quantity.ANSWERED) + total.get(Quantity.ABANDONED));
            for (int team = 0; team < scenario.teams().size(); team++) {
                Sums own = tally.ofTeam(team);
                double talk = own.get(Quantity.TALK_TIME);
                double after = own.get(Quantity.AFTER_CONTACT_TIME);
                // The tally's clock stops at the end of the horizon; what is finished later is overtime.
                double later =
                        2 * HOUR * scenario.teams().get(team).agents().usual().at(0);
                assertThat(ledger.busy.get(team)).isCloseTo(talk + after, within(1e-6 * talk));
                assertThat(own.get(Quantity.BUSY_TIME))
                        .isBetween(ledger.busy.get(team) - later, ledger.busy.get(team) + 1e-3);
                assertThat(own.get(Quantity.BUSY_TIME)).isLessThanOrEqualTo(own.get(Quantity.SIGNED_IN_TIME));
            }
        }
    }

    /** Each call that is settled leaves one task, unless it would come after the end. */
    @ParameterizedTest
    @EnumSource
    void as_many_tasks_come_as_calls_are_settled(Transfer.Manner manner) {
        Scenario scenario = centre(manner);
        long[] settled = new long[1];
        long[] passedOn = new long[1];
        Ledger ledger = new Ledger() {
            @Override
            public void serviceEnded(
                    double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent) {
                super.serviceEnded(at, customer, type, arrivedAt, startedAt, team, agent);
                settled[0] +=
                        type == CALLS && at + LEFT_AFTER < scenario.horizon().lengthSeconds() ? 1 : 0;
            }

            @Override
            public void orbitEntered(double at, long customer, int type, Orbiting why) {
                super.orbitEntered(at, customer, type, why);
                passedOn[0] +=
                        type == CALLS && at + LEFT_AFTER < scenario.horizon().lengthSeconds() ? 1 : 0;
            }
        };
        new Engine(scenario).open(9, 1, ledger).toEnd();
        assertThat(ledger.services).isGreaterThan(1000);
        assertThat((long) ledger.tasks.size()).isEqualTo(settled[0] - passedOn[0]);
    }
}
