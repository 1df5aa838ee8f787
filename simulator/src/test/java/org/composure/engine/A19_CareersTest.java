package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.composure.event.Silence;
import org.composure.measure.Conservation;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.Careers;
import org.composure.scenario.ContactType;
import org.composure.scenario.Distribution;
import org.composure.scenario.Horizon;
import org.composure.scenario.Orbit;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Shrinkage;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;
import org.junit.jupiter.api.Test;

/** Chapter 21: agents who learn topic by topic, tire, burn out, leave and are replaced, whoever the customers are. */
class A19_CareersTest {

    private static final double DAY = 86_400;
    private static final double HOUR = 3600;
    private static final double LEARNING = 20 * HOUR;
    private static final double WORK = 300;

    /** Everything that agents and their places go through. */
    private static final class Ear extends Silence {
        private record Service(double began, double seconds, int type, int agent) {}

        private record Change(double at, int agent, boolean joined) {}

        private final List<Service> services = new ArrayList<>();
        private final List<Change> changes = new ArrayList<>();
        private int returns;
        private double signedInSeconds;
        private double lastAt;
        private int signedIn;

        @Override
        public void serviceEnded(
                double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent) {
            services.add(new Service(startedAt, at - startedAt, type, agent));
        }

        @Override
        public void orbitEntered(double at, long customer, int type, Orbiting why) {
            returns += why == Orbiting.RETURN_AFTER_SERVICE ? 1 : 0;
        }

        @Override
        public void staffChanged(double at, int team, int agentsSignedIn) {
            signedInSeconds += signedIn * (at - lastAt);
            signedIn = agentsSignedIn;
            lastAt = at;
        }

        @Override
        public void agentJoined(double at, int team, int agent) {
            changes.add(new Change(at, agent, true));
        }

        @Override
        public void agentLeft(double at, int team, int agent) {
            changes.add(new Change(at, agent, false));
        }

        @Override
        public void ended(double at) {
            staffChanged(at, 0, signedIn);
        }

        long left() {
            return changes.stream().filter(change -> !change.joined()).count();
        }
    }

    private static Careers careers(
            double learningGain, double skillLoss, double training, double fatigue, double attrition, double hiring) {
        return new Careers(
                learningGain, LEARNING, 0.25, skillLoss, training, fatigue, attrition, hiring, 60 * DAY, 0, 0.85, 0);
    }

    private static ContactType topic(String name, double perHour, Orbit returns) {
        ContactType plain = ContactType.plain(
                name,
                ArrivalProcess.Poisson.constant(perHour),
                new Distribution.Deterministic(WORK),
                Patience.of(new Distribution.Exponential(600)));
        return new ContactType(
                name,
                plain.channel(),
                plain.arrivals(),
                plain.handleTime(),
                plain.patience(),
                0,
                null,
                Orbit.NONE,
                Orbit.NONE,
                returns,
                null,
                null,
                null);
    }

    private static Scenario centre(double days, double perHour, Timetable<Integer> agents, Careers careers) {
        return Scenario.of(
                "careers",
                Horizon.steady(days * DAY, 0),
                List.of(topic("billing", perHour, Orbit.NONE), topic("repairs", perHour, Orbit.NONE)),
                List.of(Team.of("team", agents, Skill.of("billing"), Skill.of("repairs"))
                        .withCareers(careers)),
                Routing.EVERYDAY);
    }

    private static Ear run(Scenario scenario, int replication) {
        Ear ear = new Ear();
        new Engine(scenario).open(11, replication, ear).toEnd();
        return ear;
    }

    /** What is written of careers and changes nothing changes nothing: to the last event. */
    @Test
    void agents_who_learn_nothing_and_stay_are_agents_without_careers() {
        Scenario plain = centre(3, 20, Timetable.always(4), null);
        assertThat(Diary.of(centre(3, 20, Timetable.always(4), Careers.NONE))).isEqualTo(Diary.of(plain));
        Scenario old = centre(3, 20, Timetable.always(4), careers(0.8, 1, 0, 0, 0, DAY));
        assertThat(Diary.of(old)).as("where nobody leaves, all are old hands").isEqualTo(Diary.of(plain));
    }

    @Test
    void a_beginner_gets_quicker_topic_by_topic_and_one_topic_helps_with_another() {
        double training = 2 * HOUR;
        Ear ear = run(centre(120, 1, Timetable.always(1), careers(0.6, 0, training, 0, 5, 10 * DAY)), 1);
        Ear.Change hired = ear.changes.stream()
                .filter(change -> change.joined() && change.at() > 0)
                .findFirst()
                .orElseThrow();
        double[] practice = {training, training};
        int seen = 0;
        for (Ear.Service service : ear.services) {
            if (service.began() < hired.at() || seen == 60) {
                continue;
            }
            double other = practice[1 - service.type()];
            double expected = WORK * (1 + 0.6 * Math.exp(-(practice[service.type()] + 0.25 * other) / LEARNING));
            assertThat(service.seconds()).isCloseTo(expected, within(1e-6));
            practice[service.type()] += expected;
            seen++;
        }
        assertThat(seen).isEqualTo(60);
        assertThat(practice[0]).isNotEqualTo(practice[1]);
    }

    @Test
    void a_place_stays_empty_until_somebody_has_been_hired() {
        double hiring = 40 * DAY;
        Ear ear = run(centre(400, 1, Timetable.always(30), careers(0, 0, 0, 0, 1, hiring)), 1);
        assertThat(ear.left()).isGreaterThan(10);
        double empty = 0;
        double[] since = new double[30];
        for (Ear.Change change : ear.changes) {
            if (!change.joined()) {
                since[change.agent()] = change.at();
            } else if (change.at() > 0) {
                assertThat(change.at() - since[change.agent()]).isCloseTo(hiring, within(1e-6));
                empty += hiring;
                since[change.agent()] = 0;
            }
        }
        for (double open : since) {
            empty += open > 0 ? 400 * DAY - open : 0;
        }
        assertThat(ear.signedInSeconds)
                .as("those who are there and the empty places are the plan")
                .isCloseTo(30 * 400 * DAY - empty, within(30 * WORK * ear.left()));
    }

    /** Places alternate between somebody who stays for 1 / a and a search of length h, so the share that is empty is h / (h + 1 / a). */
    @Test
    void in_the_long_run_as_many_places_are_empty_as_renewal_theory_says() {
        double days = 4000;
        double attrition = 1.5;
        double hiring = 45;
        Ear ear = run(centre(days, 0.2, Timetable.always(60), careers(0, 0, 0, 0, attrition, hiring * DAY)), 3);
        double there = ear.signedInSeconds / (60 * days * DAY);
        // Leaving is decided at the end of a week: about half a week more after being hired than the hazard says.
        double stay = 365 / attrition + 3.5;
        assertThat(1 - there).isCloseTo(hiring / (hiring + stay), within(0.012));
        assertThat(1 - there).as("nobody replaced, or replaced at once").isBetween(0.1, 0.25);
    }

    @Test
    void who_works_for_longer_than_four_hours_gets_slower_and_is_fresh_the_next_day() {
        Timetable<Integer> day = World.staff(0, 0, 8 * HOUR, 1, 16 * HOUR, 0);
        Ear ear = run(centre(5, 4, day, careers(0, 0, 0, 0.2, 0, DAY)), 1);
        int slow = 0;
        double[] began = {-1, -1};
        for (Ear.Service service : ear.services) {
            if (began[1] < 0 || service.began() - began[1] > 6 * HOUR) {
                began[0] = service.began();
            }
            double hours = (service.began() - began[0]) / HOUR;
            double expected = WORK * (hours <= 4 ? 1 : 1 + 0.2 * Math.log(hours / 4));
            assertThat(service.seconds()).isCloseTo(expected, within(1e-6));
            began[1] = service.began();
            slow += hours > 5 ? 1 : 0;
        }
        assertThat(slow).isGreaterThan(20);
    }

    /** Half of what old hands do returns with odds 1; what a beginner does with odds e. */
    @Test
    void what_beginners_do_has_to_be_done_again_more_often() {
        Orbit half = new Orbit(0.5, new Distribution.Exponential(600), 1000);
        Careers unskilled = new Careers(0, 1e12, 0, 1, 0, 0, 5, 7 * DAY, 60 * DAY, 0, 0.85, 0);
        Scenario scenario = Scenario.of(
                "again",
                Horizon.steady(700 * DAY, 0),
                List.of(topic("billing", 4, half)),
                List.of(Team.steady("team", 6, Skill.of("billing")).withCareers(unskilled)),
                Routing.EVERYDAY);
        Ear ear = run(scenario, 1);
        double share = (double) ear.returns / ear.services.size();
        assertThat(share).isCloseTo(Math.E / (1 + Math.E), within(0.01));
    }

    /** The hazard is e to the 4 times the burnout beyond the usual: 0 or .225 where the limit is passed by .15. */
    @Test
    void where_agents_have_no_pause_more_of_them_burn_out_and_leave() {
        Careers burning = new Careers(0, LEARNING, 0, 0, 0, 0, 1, 7 * DAY, 60 * DAY, 1.5, 0.85, 4);
        long worn = run(centre(1500, 200, Timetable.always(20), burning), 1).left();
        long rested = run(centre(1500, 5, Timetable.always(20), burning), 1).left();
        assertThat((double) worn / rested).isCloseTo(Math.exp(4 * 0.225), within(0.7));
        assertThat(worn).isGreaterThan(90);
    }

    @Test
    void nobody_is_lost_where_shifts_breaks_absence_and_leaving_meet() {
        Timetable<Integer> shifts = World.staff(0, 1, 7 * HOUR, 4, 10 * HOUR, 9, 15 * HOUR, 5, 21 * HOUR, 2);
        for (Team.ShiftEnd end : Team.ShiftEnd.values()) {
            Team team = new Team(
                            "team",
                            List.of(Skill.of("billing"), new Skill("repairs", 0.7, 2)),
                            shifts,
                            end,
                            List.of(1.0, 1.6),
                            new Distribution.Exponential(30),
                            java.math.BigDecimal.ONE)
                    .withShrinkage(new Shrinkage(0.1, 0.1, List.of(new Shrinkage.Break(7200, 1200)), 0.05, 300))
                    .withCareers(careers(0.6, 1, HOUR, 0.1, 5, 12 * DAY));
            Scenario base = centre(90, 15, shifts, null);
            Scenario scenario = base.withTeams(List.of(team));
            for (int replication = 0; replication < 3; replication++) {
                new Engine(scenario)
                        .open(5, replication, new Conservation(scenario))
                        .toEnd();
                assertThat(run(scenario, replication).left()).isGreaterThan(3);
            }
        }
    }

    @Test
    void the_careers_of_one_team_leave_the_luck_of_another_alone() {
        Scenario base = centre(60, 5, Timetable.always(2), careers(0.5, 0, 0, 0, 3, 9 * DAY));
        List<Team> two = new ArrayList<>(base.teams());
        two.add(Team.steady("others", 3, Skill.of("billing")).withCareers(careers(0.5, 0, 0, 0, 3, 9 * DAY)));
        List<Ear.Change> alone = run(base, 2).changes;
        assertThat(run(base.withTeams(two), 2).changes).containsAll(alone);
    }
}
