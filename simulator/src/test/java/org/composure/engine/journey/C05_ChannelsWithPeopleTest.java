package org.composure.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.composure.engine.Engine;
import org.composure.event.Chorus;
import org.composure.event.ContactEnding;
import org.composure.event.Silence;
import org.composure.event.Witness;
import org.composure.measure.Conservation;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.Course;
import org.composure.scenario.DayTable;
import org.composure.scenario.DayTable.Step;
import org.composure.scenario.Distribution;
import org.composure.scenario.EmotionModel;
import org.composure.scenario.Horizon;
import org.composure.scenario.Opening;
import org.composure.scenario.Orbit;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Shrinkage;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;
import org.composure.scenario.Transfer;
import org.composure.scenario.Transfer.Manner;
import org.composure.scenario.people.People;
import org.junit.jupiter.api.Test;

/** Chapter 24: people who write, are passed on, and find channels closed. */
class C05_ChannelsWithPeopleTest {

    private static final Orbit ROUNDS = new Orbit(0.5, new Distribution.Exponential(3600), 5);

    private static ContactType type(String name, double perHour) {
        return ContactType.plain(
                name,
                ArrivalProcess.Poisson.constant(perHour),
                new Distribution.Lognormal(300, 1),
                Patience.of(new Distribution.Weibull(620, 1.05)));
    }

    private static Scenario house(People people, Transfer transfer) {
        DayTable<Boolean> day =
                new DayTable<>(List.of(new Step<>(0, false), new Step<>(28_800, true), new Step<>(64_800, false)));
        Opening always = new Opening(Timetable.always(true), Opening.Closing.KEEP_WAITING);
        ContactType phone = type("phone", 40).withCourse(new Course(null, null, Orbit.NONE, transfer));
        ContactType messages = type("messages", 0)
                .asAlternativeTo("phone", "messaging")
                .withCourse(new Course(always, null, ROUNDS, null));
        ContactType experts = type("experts", 0);
        Shrinkage shrinkage = new Shrinkage(0.1, 0.1, List.of(new Shrinkage.Break(7200, 1800)), 0.1, 300);
        Timetable<Integer> staff = Timetable.daily(
                new DayTable<>(List.of(new Step<>(0, 0), new Step<>(28_800, 8), new Step<>(64_800, 0))));
        return Scenario.of(
                        "house",
                        Horizon.days(5),
                        List.of(phone, messages, experts),
                        List.of(
                                Team.of("first", staff, Skill.of("phone"), Skill.of("messages"))
                                        .withShrinkage(shrinkage),
                                Team.of("second", staff.map(agents -> agents / 2), Skill.of("experts"))),
                        Routing.EVERYDAY)
                .withOpening(new Opening(Timetable.daily(day), Opening.Closing.SERVE_OUT))
                .withPeople(people);
    }

    private static Transfer transfer(Manner how) {
        return new Transfer(0.4, "experts", how, 30);
    }

    private static Story live(Scenario scenario) {
        Story story = new Story();
        new Engine(scenario)
                .open(11, 0, Chorus.of(List.of(story, new Conservation(scenario))))
                .toEnd();
        return story;
    }

    @Test
    void nobody_is_lost_between_rounds_transfers_and_closed_doors_with_feelings_and_without() {
        for (EmotionModel emotion : EmotionModel.values()) {
            Scenario house = house(People.usual().withNumber(3000), transfer(Manner.WARM))
                    .withEmotion(emotion);
            Story story = live(house);
            assertThat(story.rounds).as("rounds, %s", emotion).isGreaterThan(100);
            assertThat(story.transfers).as("transfers, %s", emotion).isGreaterThan(100);
            assertThat(story.closed).as("closed doors, %s", emotion).isGreaterThan(50);
        }
    }

    @Test
    void who_is_introduced_need_not_tell_it_again() {
        People people = People.usual().withNumber(3000).with("paths.recontact", 0);
        Story cold = live(house(people, transfer(Manner.COLD)));
        Story warm = live(house(people, transfer(Manner.WARM)));
        assertThat(cold.repeatsAfterTransfer).isGreaterThan(100);
        assertThat(warm.repeatsAfterTransfer).isLessThan(4 * cold.repeatsAfterTransfer / 5);
    }

    /** Counts what happens on the way. */
    private static final class Story extends Silence {
        private int rounds;
        private int transfers;
        private int closed;
        private int repeatsAfterTransfer;

        @Override
        public void orbitEntered(double at, long customer, int type, Witness.Orbiting why) {
            rounds += why == Witness.Orbiting.CONVERSATION ? 1 : 0;
            transfers += why == Witness.Orbiting.TRANSFER ? 1 : 0;
            closed += why == Witness.Orbiting.DOORS_CLOSED ? 1 : 0;
        }

        @Override
        public void contactEnded(double at, long customer, int type, ContactEnding ending) {
            repeatsAfterTransfer += ending.transfers() > 0 ? ending.repeats() : 0;
        }
    }
}
