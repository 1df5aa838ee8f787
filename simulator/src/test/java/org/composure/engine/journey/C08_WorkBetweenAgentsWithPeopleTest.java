package org.composure.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.composure.engine.Engine;
import org.composure.event.ContactEnding;
import org.composure.event.Silence;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.Course;
import org.composure.scenario.Distribution;
import org.composure.scenario.FollowUp;
import org.composure.scenario.Orbit;
import org.composure.scenario.Patience;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Transfer;
import org.composure.scenario.Transfer.Manner;
import org.junit.jupiter.api.Test;

/** Chapter 27: conferences and tasks where customers are people. */
class C08_WorkBetweenAgentsWithPeopleTest {

    /** What happens to customers, and how often anything happens in the office. */
    private static final class Ear extends Silence {
        private final List<String> people = new ArrayList<>();
        private int served;
        private int begun;
        private int done;

        @Override
        public void offered(double at, long customer, int type, int attempt) {
            if (type == 0) {
                people.add("%s %d offered %d".formatted(at, customer, attempt));
            }
        }

        @Override
        public void abandoned(double at, long customer, int type, double arrivedAt, boolean silent) {
            if (type == 0) {
                people.add("%s %d gone".formatted(at, customer));
            } else {
                done = Integer.MIN_VALUE;
            }
        }

        @Override
        public void serviceStarted(
                double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Start how) {
            begun += type == 0 ? 0 : 1;
        }

        @Override
        public void serviceEnded(
                double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent) {
            if (type == 0) {
                people.add("%s %d served".formatted(at, customer));
                served++;
            } else {
                done++;
            }
        }
    }

    private static Ear run(Course course, String office) {
        Scenario prototype = Centre.prototype(Centre.plainPeople(4000), 8, 40, 3, 0);
        ContactType support = prototype.contactTypes().get(0);
        ContactType second = ContactType.plain(
                office,
                ArrivalProcess.Poisson.constant(0),
                new Distribution.Exponential(120),
                Patience.of(new Distribution.Exponential(1)));
        Scenario scenario = Scenario.of(
                        "office",
                        prototype.horizon(),
                        List.of(support.withCourse(course), second),
                        List.of(prototype.teams().get(0), Team.steady("office", 2, Skill.of(office))),
                        prototype.routing())
                .withPeople(java.util.Objects.requireNonNull(prototype.people()));
        Ear ear = new Ear();
        new Engine(scenario).open(7, 0, ear).toEnd();
        return ear;
    }

    @Test
    void work_done_elsewhere_afterwards_changes_nothing_for_people() {
        Ear without = run(Course.PLAIN, "papers");
        Ear with = run(
                new Course(
                        null,
                        null,
                        Orbit.NONE,
                        null,
                        null,
                        new FollowUp(1, "papers", new Distribution.Deterministic(60))),
                "papers");
        assertThat(with.people).isEqualTo(without.people).hasSizeGreaterThan(500);
        assertThat(with.done).isEqualTo(with.begun).isBetween(with.served - 5, with.served);
    }

    @Test
    void people_confer_with_two_agents() {
        Ear ear =
                run(new Course(null, null, Orbit.NONE, new Transfer(0.3, "experts", Manner.CONFERENCE, 10)), "experts");
        assertThat(ear.begun).isGreaterThan(10);
    }

    /** Who reads what: endings of contacts, what is said to so many, and who comes to the house. */
    private static final class Public extends Silence {
        private int endings;
        private int read;
        private int newcomers;

        @Override
        public void contactEnded(double at, long customer, int type, ContactEnding ending) {
            endings += ending.kind() != ContactEnding.Kind.BOT && (ending.bad() || ending.resolved()) ? 1 : 0;
        }

        @Override
        public void spokeOf(double at, int person, int segment, boolean well, int people, int stars) {
            read += people == READERS ? 1 : 0;
        }

        @Override
        public void customerJoined(double at, int person, int segment) {
            newcomers++;
        }
    }

    private static final int READERS = 777;

    private static Public read(int readers, int agents) {
        Scenario prototype = Centre.prototype(
                Centre.plainPeople(4000).with("population.newcomersPerYear", 1).with("loyalty.basePerMonth", 0.2),
                agents,
                40,
                42,
                0);
        ContactType posts = prototype.contactTypes().get(0).withCourse(Course.PLAIN.inPublic(readers));
        Public ear = new Public();
        new Engine(Scenario.of("posts", prototype.horizon(), List.of(posts), prototype.teams(), prototype.routing())
                        .withPeople(java.util.Objects.requireNonNull(prototype.people())))
                .open(7, 0, ear)
                .toEnd();
        return ear;
    }

    @Test
    void in_public_every_good_or_bad_ending_is_read_by_strangers() {
        Public open = read(READERS, 8);
        assertThat(open.read).isEqualTo(open.endings).isGreaterThan(500);
        assertThat(read(0, 8).read).isZero();
    }

    @Test
    void answers_in_public_draw_newcomers_where_they_are_good_and_drive_them_off_where_they_are_bad() {
        assertThat(read(READERS, 10).newcomers).isGreaterThan(read(0, 10).newcomers);
        assertThat(read(READERS, 1).newcomers).isLessThan(read(0, 1).newcomers);
    }
}
