package org.composure.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.composure.event.Witness;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.Distribution;
import org.composure.scenario.Horizon;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.junit.jupiter.api.Test;

class FatesTest {

    private final QueueFates base = new QueueFates(aDay());
    private final QueueFates other = new QueueFates(aDay());

    @Test
    void served_is_better_than_given_up_however_long_it_took() {
        givenUp(base, 4711, 5);
        served(other, 4711, 900);

        assertThat(other.against(base)).isEqualTo(new Fates.Comparison(1, 0, 0, 1));
        assertThat(base.against(other)).isEqualTo(new Fates.Comparison(0, 1, 0, 1));
    }

    @Test
    void nobody_notices_a_second() {
        served(base, 1, 30);
        served(other, 1, 31);
        served(base, 2, 30);
        served(other, 2, 31.5);

        assertThat(other.against(base)).isEqualTo(new Fates.Comparison(0, 1, 1, 1));
    }

    @Test
    void waits_of_all_attempts_until_the_first_service_count_together() {
        givenUp(base, 1, 60);
        served(base, 1, 10);
        served(other, 1, 40);

        assertThat(other.against(base)).isEqualTo(new Fates.Comparison(1, 0, 0, 1));
    }

    @Test
    void what_happens_after_the_first_service_is_not_told() {
        served(base, 1, 10);
        served(base, 1, 500);
        served(other, 1, 10);

        assertThat(other.against(base)).isEqualTo(new Fates.Comparison(0, 0, 1, 1));
    }

    @Test
    void those_who_exist_in_one_world_only_are_left_out() {
        served(base, 1, 10);
        served(other, 2, 10);

        assertThat(other.against(base)).isEqualTo(Fates.Comparison.NOBODY);
    }

    @Test
    void customers_of_the_warm_up_are_left_out() {
        Scenario steady = aDay().withHorizon(Horizon.steady(1000, 200));
        QueueFates here = new QueueFates(steady);
        QueueFates there = new QueueFates(steady);
        for (QueueFates fates : List.of(here, there)) {
            fates.offered(199, 1, 0, 1);
            fates.offered(200, 2, 0, 1);
        }

        assertThat(here.against(there).same()).isEqualTo(1);
    }

    @Test
    void beyond_its_bound_it_forgets_the_same_customers_in_both_worlds() {
        QueueFates small = new QueueFates(aDay(), 4_000);
        QueueFates large = new QueueFates(aDay(), 1_000_000);
        for (long customer = 0; customer < 100_000; customer++) {
            served(small, customer, customer % 3 == 0 ? 10 : 20);
            served(large, customer, 20);
        }

        Fates.Comparison comparison = small.against(large);

        assertThat(comparison.worseOff()).isZero();
        assertThat(comparison.oneIn()).isGreaterThanOrEqualTo(16);
        assertThat(comparison.betterOff() + comparison.same()).isBetween(500L, 8_000L);
        double share = (double) comparison.betterOff() / (comparison.betterOff() + comparison.same());
        assertThat(share).isBetween(0.28, 0.39);
        assertThat(large.against(small).worseOff()).isEqualTo(comparison.betterOff());
    }

    private static void served(QueueFates fates, long customer, double waitSeconds) {
        fates.offered(100, customer, 0, 1);
        fates.serviceStarted(100 + waitSeconds, customer, 0, 100, 0, 0, 1, Witness.Start.ANSWER);
    }

    private static void givenUp(QueueFates fates, long customer, double waitSeconds) {
        fates.offered(100, customer, 0, 1);
        fates.abandoned(100 + waitSeconds, customer, 0, 100, false);
    }

    private static Scenario aDay() {
        ContactType calls = ContactType.plain(
                "calls", ArrivalProcess.Poisson.constant(60), new Distribution.Exponential(180), Patience.endless());
        return Scenario.of(
                "a day",
                Horizon.days(1),
                List.of(calls),
                List.of(Team.steady("desk", 3, Skill.of("calls"))),
                Routing.EVERYDAY);
    }
}
