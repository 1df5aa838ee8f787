package org.composure.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.composure.engine.Engine;
import org.composure.event.BotExit;
import org.composure.event.Chorus;
import org.composure.event.Ending;
import org.composure.event.EpisodeEnding;
import org.composure.event.Search;
import org.composure.event.Silence;
import org.composure.measure.Conservation;
import org.composure.scenario.Scenario;
import org.composure.scenario.people.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Chapter 20: every person is in one place, every episode has one ending. */
class C01_NobodyIsLostTest {

    /** Follows every person and episode, and complains at once. */
    private static final class Register extends Silence {
        private enum Place {
            DECIDING,
            TALKING_TO_BOT
        }

        private final Map<Long, Place> open = new HashMap<>();
        private final Set<Long> over = new HashSet<>();
        private final Set<Integer> customers = new HashSet<>();
        private long joined;
        private long left;

        @Override
        public void customerJoined(double at, int person, int segment) {
            assertThat(customers.add(person)).as("place %d is empty", person).isTrue();
            joined++;
        }

        @Override
        public void customerLeft(
                double at,
                int person,
                int segment,
                long becauseOf,
                int type,
                @Nullable Ending ending,
                boolean complained) {
            assertThat(customers.remove(person)).as("place %d is taken", person).isTrue();
            left++;
        }

        @Override
        public void needArose(double at, long customer, int type, int person, int segment, int complexity) {
            assertThat(customers).as("needs are those of customers").contains(person);
            assertThat(open.put(customer, Place.DECIDING)).isNull();
            assertThat(over).doesNotContain(customer);
        }

        @Override
        public void searched(double at, long customer, int type, Search how) {
            assertThat(open.get(customer)).isEqualTo(Place.DECIDING);
        }

        @Override
        public void botEntered(double at, long customer, int type) {
            assertThat(open.put(customer, Place.TALKING_TO_BOT)).isEqualTo(Place.DECIDING);
        }

        @Override
        public void botLeft(double at, long customer, int type, double enteredAt, BotExit how) {
            assertThat(open.put(customer, Place.DECIDING)).isEqualTo(Place.TALKING_TO_BOT);
        }

        @Override
        public void offered(double at, long customer, int type, int attempt) {
            assertThat(open.get(customer)).isEqualTo(Place.DECIDING);
        }

        @Override
        public void episodeEnded(double at, long customer, int type, EpisodeEnding ending) {
            assertThat(open.remove(customer)).isEqualTo(Place.DECIDING);
            assertThat(over.add(customer)).isTrue();
        }
    }

    private static Register live(People people) {
        Scenario scenario = Centre.prototype(people, 7, 60, 10, 0);
        Register register = new Register();
        new Engine(scenario)
                .open(7, 0, Chorus.of(List.of(register, new Conservation(scenario))))
                .toEnd();
        return register;
    }

    @Test
    void each_need_ends_once_or_is_still_open_and_each_customer_has_one_place() {
        Register register = live(People.usual().withNumber(2000).with("loyalty.wordsToDeeds", 0.5));

        assertThat(register.over).hasSizeGreaterThan(8_000);
        assertThat(register.open).hasSizeLessThan(500);
        assertThat(register.left).isGreaterThan(20);
        assertThat(register.joined - register.left).isEqualTo(register.customers.size());
    }

    @Test
    void demand_follows_those_who_are_still_there() {
        Register many = live(People.usual().withNumber(500).with("loyalty.wordsToDeeds", 0));
        Register fewer = live(
                People.usual().withNumber(500).with("loyalty.wordsToDeeds", 1).with("population.newcomersPerYear", 0));

        double stayed = fewer.customers.size() / 500.0;
        assertThat(stayed).isLessThan(0.8);
        assertThat((double) fewer.over.size() / many.over.size()).isBetween(stayed, 1.0);
    }
}
