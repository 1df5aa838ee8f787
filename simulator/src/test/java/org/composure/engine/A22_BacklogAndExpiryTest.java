package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.engine.ExactRuns.UNIT;
import static org.composure.engine.ExactRuns.assertMeets;
import static org.composure.engine.World.staff;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.composure.event.Silence;
import org.composure.measure.Quantity;
import org.composure.measure.Tally;
import org.composure.scenario.ContactType;
import org.composure.scenario.Course;
import org.composure.scenario.DayTable;
import org.composure.scenario.Horizon;
import org.composure.scenario.Opening;
import org.composure.scenario.Opening.Closing;
import org.composure.scenario.Orbit;
import org.composure.scenario.Patience;
import org.composure.scenario.ReplyTarget;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Team.ShiftEnd;
import org.composure.scenario.Timetable;
import org.composure.scenario.WaitLimit;
import org.composure.theory.GeneralPatienceQueue;
import org.composure.theory.PatienceSurvival;
import org.junit.jupiter.api.Test;

/** Chapter 15: work that is carried over nights, weekends and holidays, promises in business hours, and what expires. */
class A22_BacklogAndExpiryTest {

    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;
    /** A Monday, the first day. */
    private static final LocalDate MONDAY = Horizon.SOME_MONDAY;

    private static <T> Timetable<T> officeHours(T inside, T outside) {
        DayTable<T> day = new DayTable<>(List.of(
                new DayTable.Step<>(0, outside),
                new DayTable.Step<>(9 * HOUR, inside),
                new DayTable.Step<>(17 * HOUR, outside)));
        DayTable<T> free = DayTable.always(outside);
        // Tuesday of the second week is a holiday.
        return new Timetable<>(
                day, Map.of(DayOfWeek.SATURDAY, free, DayOfWeek.SUNDAY, free), Map.of(MONDAY.plusDays(8), free));
    }

    private static Scenario office(ContactType... types) {
        Team team = Team.of("desk", officeHours(1, 0), Skill.of("mail"));
        return Scenario.of("office", Horizon.days(10), List.of(types), List.of(team), Routing.EVERYDAY)
                .withOpening(new Opening(officeHours(true, false), Closing.KEEP_WAITING));
    }

    private static ContactType mail(ReplyTarget target, Double... arrivals) {
        return World.type("mail", 600, Patience.endless(), arrivals)
                .withCourse(new Course(
                        new Opening(Timetable.always(true), Closing.KEEP_WAITING), target, Orbit.NONE, null));
    }

    @Test
    void mail_of_friday_night_is_read_on_monday_and_that_of_a_holiday_on_the_day_after() {
        double fridayNight = 4 * DAY + 20 * HOUR;
        double holiday = 8 * DAY + 11 * HOUR;
        ReplyTarget promise = new ReplyTarget(HOUR, ReplyTarget.Clock.BUSINESS_HOURS);
        assertThat(Diary.of(office(mail(promise, fridayNight, fridayNight + 60, holiday))))
                .containsSubsequence(
                        "417600 c1 queued",
                        "%d c1 ANSWER by agent 0 of team 0 after %d, in hand 1"
                                .formatted((long) (7 * DAY + 9 * HOUR), (long) (2 * DAY + 13 * HOUR)),
                        "%d c2 ANSWER by agent 0 of team 0 after %d, in hand 1"
                                .formatted((long) (7 * DAY + 9 * HOUR + 600), (long) (2 * DAY + 13 * HOUR + 540)),
                        "%d c3 ANSWER by agent 0 of team 0 after %d, in hand 1"
                                .formatted((long) (9 * DAY + 9 * HOUR), (long) (22 * HOUR)));
    }

    /** Eleven mails of ten minutes on Friday night: on Monday six are begun within an hour, the seventh at its very end. */
    @Test
    void a_promise_in_business_hours_passes_over_weekends_and_holidays() {
        Double[] arrivals = new Double[11];
        for (int i = 0; i < arrivals.length; i++) {
            arrivals[i] = 4 * DAY + 20 * HOUR + i;
        }
        assertThat(inTime(mail(new ReplyTarget(HOUR, ReplyTarget.Clock.BUSINESS_HOURS), arrivals)))
                .isEqualTo(7);
        assertThat(inTime(mail(new ReplyTarget(HOUR, ReplyTarget.Clock.ALL_HOURS), arrivals)))
                .isZero();
        Double holiday = 8 * DAY + 11 * HOUR;
        assertThat(inTime(mail(new ReplyTarget(60, ReplyTarget.Clock.BUSINESS_HOURS), holiday)))
                .isEqualTo(1);
    }

    private static double inTime(ContactType mail) {
        Scenario scenario = office(mail);
        Tally tally = new Tally(scenario);
        new Engine(scenario).open(1, 1, tally).toEnd();
        return tally.total().get(Quantity.ANSWERED_IN_TIME);
    }

    private static ContactType expiring(ContactType type, double seconds) {
        return new ContactType(
                type.name(),
                type.channel(),
                type.arrivals(),
                type.handleTime(),
                Patience.endless(),
                0,
                null,
                Orbit.NONE,
                Orbit.NONE,
                Orbit.NONE,
                null,
                new WaitLimit(seconds, WaitLimit.Then.DISCONNECT),
                null);
    }

    /** Whoever has waited for the limit is closed: patience of constant length for a desk of single-minded agents. */
    @Test
    void as_much_expires_as_hangs_up_with_constant_patience() {
        double rate = 2.2;
        double limit = 0.8;
        double warmUp = 500 * UNIT;
        ContactType mail = expiring(ExactRuns.type("mail", rate, 1, Patience.endless()), limit * UNIT);
        Scenario scenario = Scenario.of(
                "expiry",
                Horizon.steady(20_000 * UNIT, warmUp),
                List.of(mail),
                List.of(Team.steady("desk", 2, Skill.of("mail"))),
                Routing.EVERYDAY);
        double exact = new GeneralPatienceQueue(2, rate, 1, PatienceSurvival.constant(limit)).abandonment();
        double exponential = new org.composure.theory.ErlangA(2, rate, 1, limit).abandonment();
        List<Expired> runs = ExactRuns.runs(scenario, 16, replication -> new Expired(warmUp));
        assertMeets(runs, run -> (double) run.expired / run.offered, exact, exponential);
    }

    /** Offered and expired contacts after a warm-up. */
    private static final class Expired extends Silence {
        private final double warmUp;
        private long offered;
        private long expired;

        private Expired(double warmUp) {
            this.warmUp = warmUp;
        }

        @Override
        public void offered(double at, long customer, int type, int attempt) {
            offered += at >= warmUp ? 1 : 0;
        }

        @Override
        public void diverted(double at, long customer, int type, double arrivedAt, Diversion how) {
            expired += arrivedAt >= warmUp && how == Diversion.DISCONNECTED ? 1 : 0;
        }
    }

    /** Whatever comes between closing and opening waits in the morning: Poisson, with mean and variance rate times time. */
    @Test
    void the_backlog_of_the_morning_is_poisson() {
        double perHour = 3;
        double closedHours = 16;
        ContactType mail = ContactType.plain(
                "mail",
                org.composure.scenario.ArrivalProcess.Poisson.constant(perHour),
                new org.composure.scenario.Distribution.Exponential(60),
                Patience.endless());
        Scenario scenario = Scenario.of(
                "mornings",
                Horizon.steady(1500 * DAY, 0),
                List.of(mail.withCourse(
                        new Course(new Opening(Timetable.always(true), Closing.KEEP_WAITING), null, Orbit.NONE, null))),
                List.of(Team.of("desk", staff(0, 0, 9 * HOUR, 8, 17 * HOUR, 0), Skill.of("mail"))),
                Routing.EVERYDAY);
        assertThat(scenario.teams().get(0).shiftEnd()).isEqualTo(ShiftEnd.FINISH_CONTACT);
        List<Mornings> runs = ExactRuns.runs(scenario, 8, replication -> new Mornings());
        assertMeets(runs, Mornings::mean, perHour * closedHours, perHour * 24);
        assertMeets(runs, Mornings::variance, perHour * closedHours, 0.0);
    }

    /** How many wait when the desk opens. */
    private static final class Mornings extends Silence {
        private final List<Integer> counts = new ArrayList<>();
        private int waiting;
        private int signedIn;

        @Override
        public void queued(double at, long customer, int type) {
            waiting++;
        }

        @Override
        public void serviceStarted(
                double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Start how) {
            waiting -= arrivedAt < at ? 1 : 0;
        }

        @Override
        public void staffChanged(double at, int team, int agentsSignedIn) {
            if (signedIn == 0 && agentsSignedIn == 8 && at > DAY) {
                counts.add(waiting);
            }
            signedIn = agentsSignedIn;
        }

        double mean() {
            return counts.stream().mapToInt(Integer::intValue).average().orElseThrow();
        }

        double variance() {
            double mean = mean();
            return counts.stream()
                    .mapToDouble(count -> (count - mean) * (count - mean))
                    .average()
                    .orElseThrow();
        }
    }
}
