package org.composure.engine.emotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.composure.scenario.people.Memory;
import org.composure.scenario.people.Relationship;
import org.junit.jupiter.api.Test;

/** What remains of a contact, and of many. */
class ContactMemoryTest {

    private static final double EXACT = 1e-12;

    private final Memory weights = Memory.usual();
    private final ContactMemory memory = new ContactMemory();
    private final RelationshipModel relationship = new RelationshipModel(Relationship.usual());

    private static Mood frustrated(double frustration) {
        Mood mood = new Mood();
        mood.set(Mood.FRUSTRATION, frustration);
        return mood;
    }

    @Test
    void utility_is_end_worst_best_mean_and_outcome() {
        memory.begin(frustrated(0.2), -0.2);
        memory.notice(frustrated(0.7), -0.6);
        memory.notice(frustrated(0.3), 0.2);
        memory.notice(frustrated(0.1), 0.1);
        assertThat(memory.mean()).isCloseTo(-0.125, within(EXACT));
        assertThat(memory.highest(Mood.FRUSTRATION)).isEqualTo(0.7);
        assertThat(memory.start()).isEqualTo(-0.2);
        double felt = 0.35 * 0.1 + 0.25 * -0.6 + 0.1 * 0.2 + 0.2 * -0.125;
        assertThat(memory.utility(weights, true, false, 1)).isCloseTo(felt + 0.04, within(EXACT));
        assertThat(memory.utility(weights, false, false, 1)).isCloseTo(felt - 0.1, within(EXACT));
        assertThat(memory.utility(weights, false, true, 1)).isCloseTo(felt, within(EXACT));
        assertThat(memory.utility(weights, true, false, 3)).isCloseTo(felt + 0.01, within(EXACT));
        assertThat(memory.utility(weights, false, false, 5)).isCloseTo(felt - 0.1, within(EXACT));
    }

    @Test
    void a_new_contact_begins_with_an_empty_memory() {
        memory.begin(frustrated(0.9), -0.9);
        memory.begin(frustrated(0.1), 0.3);
        assertThat(memory.worst()).isEqualTo(0.3);
        assertThat(memory.best()).isEqualTo(0.3);
        assertThat(memory.end()).isEqualTo(0.3);
        assertThat(memory.highest(Mood.FRUSTRATION)).isEqualTo(0.1);
    }

    @Test
    void the_last_contact_of_an_episode_counts_most() {
        assertThat(relationship.episodeUtility(0, 0, -0.3)).isEqualTo(-0.3);
        assertThat(relationship.episodeUtility(-1.0, 2, 0.2)).isCloseTo(0.6 * 0.2 + 0.4 * -0.5, within(EXACT));
    }

    @Test
    void losses_loom_larger_than_gains() {
        assertThat(relationship.satisfaction(0.1, 0.5, 0)).isCloseTo(0.08 + 0.1, within(EXACT));
        assertThat(relationship.satisfaction(0.1, -0.5, 0)).isCloseTo(0.08 - 0.16, within(EXACT));
        assertThat(relationship.satisfaction(0.1, -0.5, 20))
                .as("an old customer is anchored more firmly")
                .isCloseTo(0.09 - 0.08, within(EXACT));
        assertThat(relationship.satisfaction(-1, -1, 0)).isEqualTo(-1);
    }

    @Test
    void trust_is_lost_faster_than_it_is_gained() {
        assertThat(relationship.trust(0.6, true)).isCloseTo(0.51, within(EXACT));
        assertThat(relationship.trust(0.6, false)).isCloseTo(0.62, within(EXACT));
        assertThat(relationship.trustRefused(0.6)).isCloseTo(0.55, within(EXACT));
        assertThat(relationship.trustMisled(0.05)).isZero();
    }

    @Test
    void expectations_rise_by_the_year() {
        assertThat(relationship.waitExpectation(2)).isCloseTo(0.97 * 0.97, within(EXACT));
        assertThat(relationship.resolutionExpectation(2)).isCloseTo(1.01 * 1.01, within(EXACT));
        assertThat(relationship.image(0.5, 0)).isCloseTo(0.3, within(EXACT));
    }
}
