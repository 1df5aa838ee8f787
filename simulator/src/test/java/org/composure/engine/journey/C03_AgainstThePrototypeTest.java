package org.composure.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.composure.engine.Engine;
import org.composure.scenario.people.People;
import org.composure.scenario.people.Reaction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Chapter 22: the numbers of an independent prototype of the same specification, met by people with everything left out that the
 * prototype does not have.
 *
 * <p>The prototype's values are means of three runs of five days; they differ from run to run by about a hundredth. What
 * remains different on purpose: a second try or unresolved contact aggravates here and does not there; there a customer who is passed on
 * goes before everybody, here they keep the time since they first queued.
 */
class C03_AgainstThePrototypeTest {

    private static final int DAYS = 42;
    private static final Reaction THRESHOLDS = new Reaction(0.325, 0.43, 0.23, 0.3, 0.395, 0.5);
    private static final Census CENSUS = new Census(2 * 86_400, THRESHOLDS);

    @BeforeAll
    static void run() {
        People people = Centre.plainPeople(100_000);
        new Engine(Centre.prototype(people, 8, 60, DAYS, 2)).open(1, 0, CENSUS).toEnd();
    }

    @Test
    void about_a_fifth_of_contacts_ends_badly() {
        assertThat(CENSUS.share(CENSUS.bad)).isCloseTo(0.200, within(0.015));
        assertThat(CENSUS.share(CENSUS.badInRetrospect)).isCloseTo(0.226, within(0.015));
    }

    @Test
    void feelings_are_as_common() {
        assertThat(CENSUS.share(CENSUS.felt[0])).as("impatience").isCloseTo(0.421, within(0.025));
        assertThat(CENSUS.share(CENSUS.felt[1])).as("frustration").isCloseTo(0.365, within(0.025));
        assertThat(CENSUS.share(CENSUS.felt[2])).as("stress").isCloseTo(0.543, within(0.025));
        assertThat(CENSUS.share(CENSUS.felt[3])).as("exhaustion").isCloseTo(0.513, within(0.025));
        assertThat(CENSUS.share(CENSUS.grateful)).as("gratitude").isCloseTo(0.331, within(0.02));
        assertThat((double) CENSUS.ruined / CENSUS.bad).as("ruined days").isCloseTo(0.641, within(0.03));
    }

    @Test
    void bot_and_agents_solve_as_much() {
        assertThat((double) CENSUS.solvedByBot / CENSUS.throughBot).isCloseTo(0.402, within(0.02));
        assertThat((double) CENSUS.contained / CENSUS.throughBot).isCloseTo(0.514, within(0.02));
        assertThat((double) CENSUS.firstSolvedByHuman / CENSUS.firstWithHuman).isCloseTo(0.736, within(0.015));
    }

    @Test
    void people_try_as_often_and_give_up_about_as_often() {
        assertThat((double) CENSUS.contacts / CENSUS.customers.size()).isCloseTo(1.208, within(0.015));
        assertThat((double) CENSUS.abandoned / CENSUS.queued).isCloseTo(0.064, within(0.02));
    }
}
