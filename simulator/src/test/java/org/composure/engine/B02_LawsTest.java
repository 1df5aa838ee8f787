package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.Distribution;
import org.composure.scenario.Horizon;
import org.composure.scenario.Orbit;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Routing.WhoIsNext;
import org.composure.scenario.Routing.WhoServes;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.VoiceMenu;
import org.composure.scenario.WaitLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 15: what must hold whatever the seed. */
class B02_LawsTest {

    private static final Distribution HANDLE_TIME = new Distribution.Lognormal(300, 0.8);

    private static ContactType type(String name, double perHour) {
        Patience patience = new Patience(
                new Distribution.Weibull(200, 0.7),
                0.1,
                2,
                new Patience.Silence(0.3, new Distribution.Exponential(20)));
        return new ContactType(
                name,
                "phone",
                ArrivalProcess.Poisson.constant(perHour),
                HANDLE_TIME,
                patience,
                0,
                new VoiceMenu(new Distribution.Gamma(30, 3), 0.2),
                new Orbit(0.5, new Distribution.Exponential(600), 3),
                new Orbit(0.7, new Distribution.Exponential(300), 2),
                new Orbit(0.1, new Distribution.Exponential(3600), 2),
                12,
                new WaitLimit(900, WaitLimit.Then.LEAVE_MESSAGE),
                null);
    }

    private static Scenario everything(List<ContactType> types, List<Team> teams) {
        return Scenario.of("everything", Horizon.days(1), types, teams, Routing.EVERYDAY)
                .withLimits(60, 20);
    }

    private static Scenario everything() {
        return everything(
                List.of(type("a", 60), type("b", 40)),
                List.of(Team.steady("one", 4, Skill.of("a")), Team.steady("two", 5, Skill.of("b"), Skill.of("a"))));
    }

    @Test
    void the_same_seed_gives_the_same_diary() {
        assertThat(Diary.of(everything(), 5, 3))
                .isEqualTo(Diary.of(everything(), 5, 3))
                .hasSizeGreaterThan(10_000);
    }

    @Test
    void other_seeds_and_replications_give_others() {
        List<String> diary = Diary.of(everything(), 5, 3);
        assertThat(Diary.of(everything(), 6, 3)).isNotEqualTo(diary);
        assertThat(Diary.of(everything(), 5, 4)).isNotEqualTo(diary);
        assertThat(Diary.of(everything(), 5 + (1L << 32), 3)).isNotEqualTo(diary);
    }

    @Test
    void stopping_anywhere_changes_nothing() {
        Diary diary = new Diary();
        Run run = new Engine(everything()).open(5, 3, diary);
        double until = 0;
        while (run.advanceTo(until)) {
            until += 37;
        }
        assertThat(diary.lines()).isEqualTo(Diary.of(everything(), 5, 3));
    }

    @Test
    void one_engine_serves_many_runs_at_the_same_time() {
        Engine engine = new Engine(everything());
        List<Diary> diaries = new ArrayList<>();
        List<Run> runs = new ArrayList<>();
        for (int replication = 1; replication <= 3; replication++) {
            diaries.add(new Diary());
            runs.add(engine.open(5, replication, diaries.get(replication - 1)));
        }
        for (double until = 0; until < 100_000; until += 1000) {
            for (Run run : runs) {
                run.advanceTo(until);
            }
        }
        for (int replication = 1; replication <= 3; replication++) {
            runs.get(replication - 1).toEnd();
            assertThat(diaries.get(replication - 1).lines()).isEqualTo(Diary.of(everything(), 5, replication));
        }
    }

    @Test
    void a_type_of_which_nobody_comes_changes_nothing() {
        Scenario with = everything(
                List.of(type("a", 60), type("b", 40), type("never", 0)),
                List.of(Team.steady("one", 4, Skill.of("a")), Team.steady("two", 5, Skill.of("b"), Skill.of("a"))));
        assertThat(Diary.of(with, 5, 3)).isEqualTo(Diary.of(everything(), 5, 3));
    }

    @Test
    void a_team_that_serves_nobody_changes_nothing() {
        Scenario with = everything(
                List.of(type("a", 60), type("b", 40)),
                List.of(
                        Team.steady("one", 4, Skill.of("a")),
                        Team.steady("two", 5, Skill.of("b"), Skill.of("a")),
                        Team.steady("nobody", 0, Skill.of("a"))));
        assertThat(Diary.of(with, 5, 3)).isEqualTo(Diary.of(everything(), 5, 3));
    }

    @Test
    void limits_that_are_never_reached_change_nothing() {
        Scenario unlimited = everything().withLimits(null, null);
        assertThat(Diary.of(everything().withLimits(100_000, 100_000), 5, 3)).isEqualTo(Diary.of(unlimited, 5, 3));
    }

    /** Rules that have something to choose within a single queue. */
    private static final EnumSet<WhoIsNext> WITHIN_A_QUEUE =
            EnumSet.of(WhoIsNext.MOST_ATTEMPTS, WhoIsNext.RANDOM, WhoIsNext.LEAST_WORK, WhoIsNext.LEAST_PATIENCE);

    @Test
    void routing_rules_agree_where_there_is_nothing_to_choose() {
        List<ContactType> types = List.of(type("a", 60));
        List<Team> teams = List.of(Team.steady("one", 5, Skill.of("a")));
        List<String> diary = Diary.of(everything(types, teams));
        for (WhoServes whoServes : EnumSet.complementOf(EnumSet.of(WhoServes.LEAST_OCCUPIED_AGENT))) {
            for (WhoIsNext whoIsNext : EnumSet.complementOf(WITHIN_A_QUEUE)) {
                Routing routing = new Routing(whoServes, whoIsNext, true, Map.of());
                Scenario other = Scenario.of("other", Horizon.days(1), types, teams, routing)
                        .withLimits(60, 20);
                assertThat(Diary.of(other)).isEqualTo(diary);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void more_agents_never_mean_a_longer_total_wait(long seed) {
        double first = Double.POSITIVE_INFINITY;
        double before = Double.POSITIVE_INFINITY;
        for (int agents = 8; agents <= 14; agents++) {
            ContactType calls =
                    ContactType.plain("calls", ArrivalProcess.Poisson.constant(96), HANDLE_TIME, Patience.endless());
            Scenario scenario = Scenario.of(
                    "queue",
                    Horizon.days(1),
                    List.of(calls),
                    List.of(Team.steady("team", agents, Skill.of("calls"))),
                    Routing.EVERYDAY);
            Totals totals = new Totals(1, 0);
            new Engine(scenario).open(seed, 1, totals).toEnd();
            // First come, first served with the same arrivals and work: Kiefer and Wolfowitz's vectors are ordered.
            assertThat(totals.waited[0]).isLessThanOrEqualTo(before);
            before = totals.waited[0];
            first = agents == 8 ? before : first;
        }
        assertThat(before).isLessThan(first / 4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everybody_offered_is_answered_or_gone_at_the_end_of_a_day(long seed) {
        int[] open = new int[1];
        var balance = new org.composure.event.Silence() {
            @Override
            public void offered(double at, long customer, int type, int attempt) {
                open[0]++;
            }

            @Override
            public void blocked(double at, long customer, int type) {
                open[0]--;
            }

            @Override
            public void abandoned(double at, long customer, int type, double arrivedAt, boolean silent) {
                open[0]--;
            }

            @Override
            public void diverted(double at, long customer, int type, double arrivedAt, Diversion how) {
                open[0]--;
            }

            @Override
            public void serviceEnded(
                    double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent) {
                open[0]--;
            }

            @Override
            public void ended(double at) {
                assertThat(open[0]).isZero();
                open[0] = -1;
            }
        };
        new Engine(everything()).open(seed, 1, balance).toEnd();
        assertThat(open[0]).as("the end was told").isEqualTo(-1);
    }
}
