package org.composure.study.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.composure.event.Ending;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.DayTable;
import org.composure.scenario.Distribution;
import org.composure.scenario.Horizon;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;
import org.composure.scenario.people.People;
import org.junit.jupiter.api.Test;

/** The journeys of a small centre with people, with its bot and without. */
class JourneysTest {

    private static final Journeys JOURNEYS =
            Journeys.of(world("today", people()), world("without", people().withoutBot()), 1);

    private static People people() {
        return People.usual().withNumber(1000);
    }

    private static Scenario world(String name, People people) {
        return Scenario.of(
                        name,
                        new Horizon(Horizon.SOME_MONDAY, 2 * DayTable.DAY_SECONDS, 0.0, Horizon.Regime.TERMINATING),
                        List.of(ContactType.plain(
                                "support",
                                ArrivalProcess.Poisson.constant(20),
                                new Distribution.Exponential(400),
                                Patience.of(new Distribution.Exponential(600)))),
                        List.of(new Team(
                                "agents",
                                List.of(Skill.of("support")),
                                Timetable.always(3),
                                Team.ShiftEnd.FINISH_CONTACT,
                                List.of(1.0),
                                null,
                                new BigDecimal("28"))),
                        Routing.EVERYDAY)
                .withPeople(people);
    }

    @Test
    void the_same_issues_arise_in_both_worlds() {
        assertThat(JOURNEYS.ofBase()).hasSizeGreaterThan(100);
        assertThat(JOURNEYS.ofOther().stream().map(JourneyOf::customer))
                .containsExactlyElementsOf(
                        JOURNEYS.ofBase().stream().map(JourneyOf::customer).toList());
    }

    @Test
    void steps_come_in_order_of_time_and_begin_with_the_need() {
        assertThat(JOURNEYS.ofBase()).allSatisfy(journey -> {
            assertThat(journey.steps().stream().map(Step::at)).isSorted();
            assertThat(journey.steps().get(0).place()).isEqualTo(Place.NEED);
            assertThat(journey.steps())
                    .allSatisfy(step -> assertThat(step.mood()).isBetween(-1.0, 1.0));
        });
    }

    @Test
    void without_a_bot_nobody_talks_to_it() {
        assertThat(Journeys.ways(JOURNEYS.ofBase()).keySet()).anyMatch(way -> way.to() == Place.BOT);
        assertThat(Journeys.ways(JOURNEYS.ofOther()).keySet())
                .noneMatch(way -> way.to() == Place.BOT || way.from() == Place.BOT);
    }

    @Test
    void two_stories_are_the_same_up_to_where_they_part_and_differ_there() {
        List<Journeys.Pair> pairs = JOURNEYS.stories(3, 2, 14);

        assertThat(pairs).isNotEmpty().allSatisfy(pair -> {
            List<Step> here = pair.base().told();
            List<Step> there = pair.other().told();
            assertThat(pair.base().customer()).isEqualTo(pair.other().customer());
            for (int i = 0; i < pair.parting(); i++) {
                assertThat(here.get(i).words()).isEqualTo(there.get(i).words());
            }
            if (pair.parting() < Math.min(here.size(), there.size())) {
                assertThat(here.get(pair.parting()).words())
                        .isNotEqualTo(there.get(pair.parting()).words());
            }
        });
        assertThat(pairs.get(0).gain()).isPositive();
        assertThat(pairs.get(pairs.size() - 1).gain()).isNegative();
    }

    @Test
    void a_film_says_in_bytes_what_the_journey_says() {
        JourneyOf journey = new JourneyOf(
                7,
                0,
                List.of(
                        new Step(86_400 + 300.7, Place.QUEUE, "waits", 0),
                        new Step(86_400 + 500, Place.QUEUE, "", 0),
                        new Step(86_400 + 600.2, Place.AGENT, "is served", -1),
                        new Step(86_400 + 600.9, Place.AGENT, "", 0.99),
                        new Step(2 * 86_400 + 5, Place.WELL, "tomorrow", 0)),
                Ending.SOLVED_FIRST,
                0);

        byte[] bytes =
                Base64.getDecoder().decode(Film.of(List.of(journey), 86_400).text());

        // 300 s = 2 * 128 + 44; two moves; queue, neither; 300 s later agent, as well as can be.
        assertThat(IntStream.range(0, bytes.length).map(i -> bytes[i] & 0xFF))
                .containsExactly(44 + 128, 2, 2, 0, 3 * 32 + 16, 44 + 128, 2, 4 * 32 + 31);
    }

    @Test
    void a_day_of_fifty_thousand_contacts_fits_a_page_with_both_worlds() {
        List<JourneyOf> day = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            double at = i * 1.7;
            day.add(new JourneyOf(
                    i,
                    0,
                    List.of(
                            new Step(at, Place.NEED, "needs help", 0),
                            new Step(at + 150, Place.BOT, "bot", -0.2),
                            new Step(at + 350, Place.QUEUE, "queue", -0.4),
                            new Step(at + 700, Place.AGENT, "agent", -0.1),
                            new Step(at + 1000, Place.WELL, "ends", 0.2)),
                    Ending.SOLVED_FIRST,
                    0));
        }

        Film film = Film.of(day, 0);

        assertThat(film.text().length()).isLessThan(1_100_000);
        assertThat(film.oneIn()).isEqualTo(1);
    }
}
