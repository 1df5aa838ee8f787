package org.composure.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.composure.event.Witness.Diversion;
import org.composure.event.Witness.Orbiting;
import org.composure.event.Witness.Start;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.Callback;
import org.composure.scenario.ContactType;
import org.composure.scenario.Course;
import org.composure.scenario.DayTable;
import org.composure.scenario.Distribution;
import org.composure.scenario.Horizon;
import org.composure.scenario.Opening;
import org.composure.scenario.Orbit;
import org.composure.scenario.Patience;
import org.composure.scenario.ReplyTarget;
import org.composure.scenario.ReplyTarget.Clock;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Shrinkage;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;
import org.composure.scenario.Transfer;
import org.junit.jupiter.api.Test;

/** Promises by business hours, conversations, shrinkage and adherence, told by hand. */
class ChannelMeasuresTest {

    private static final int CALLS = 0;
    private static final int MAIL = 1;
    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;

    private final Scenario scenario = scenario();
    private final Tally tally = new Tally(scenario);

    /** Two days from Monday; the house is open from 8 to 18; mail is promised within four business hours. */
    private static Scenario scenario() {
        DayTable<Boolean> hours = new DayTable<>(List.of(
                new DayTable.Step<>(0, false),
                new DayTable.Step<>(8 * HOUR, true),
                new DayTable.Step<>(18 * HOUR, false)));
        Transfer transfer = new Transfer(0.5, "mail", Transfer.Manner.COLD, 0);
        Orbit rounds = new Orbit(0.5, new Distribution.Exponential(HOUR), 3);
        Opening always = new Opening(Timetable.always(true), Opening.Closing.KEEP_WAITING);
        ReplyTarget fourHours = new ReplyTarget(4 * HOUR, Clock.BUSINESS_HOURS);
        ContactType calls = type("calls").withCourse(new Course(null, null, Orbit.NONE, transfer));
        ContactType mail = type("mail").withCourse(new Course(always, fourHours, rounds, null));
        Team team = new Team(
                        "team",
                        List.of(Skill.of("calls"), Skill.of("mail")),
                        Timetable.always(10),
                        Team.ShiftEnd.FINISH_CONTACT,
                        List.of(1.0),
                        null,
                        BigDecimal.valueOf(36))
                .withShrinkage(new Shrinkage(0.1, 0, List.of(), 0.1, 300));
        return Scenario.of("house", Horizon.days(2), List.of(calls, mail), List.of(team), Routing.EVERYDAY)
                .withOpening(new Opening(Timetable.daily(hours), Opening.Closing.SERVE_OUT));
    }

    private static ContactType type(String name) {
        return ContactType.plain(
                name, ArrivalProcess.Poisson.constant(1), new Distribution.Exponential(60), Patience.endless());
    }

    private double value(String key, Sums sums) {
        return Worlds.value(scenario, key, sums);
    }

    private void answeredMail(long customer, double arrived, double begun, double ended) {
        tally.serviceStarted(begun, customer, MAIL, arrived, 0, 0, 1, Start.ANSWER);
        tally.serviceEnded(ended, customer, MAIL, arrived, begun, 0, 0);
        tally.agentReady(ended, MAIL, begun, 0, 0, 0);
    }

    private void writes(long customer, double at, int attempt) {
        tally.offered(at, customer, MAIL, attempt);
        tally.queued(at, customer, MAIL);
    }

    @Test
    void only_business_hours_count_towards_a_promise_in_business_hours() {
        tally.staffChanged(0, 0, 1);
        // An hour on Monday and three on Tuesday are in time; a second more is not.
        writes(1, 17 * HOUR, 1);
        writes(2, 17 * HOUR, 1);
        answeredMail(1, 17 * HOUR, DAY + 11 * HOUR, DAY + 11 * HOUR + 1);
        answeredMail(2, 17 * HOUR, DAY + 11 * HOUR + 1, DAY + 11 * HOUR + 2);
        tally.ended(2 * DAY);

        assertThat(value("serviceLevel", tally.ofType(MAIL))).isEqualTo(0.5);
        assertThat(value("excessWaitMeanSeconds", tally.ofType(MAIL))).isCloseTo(0.5, within(1e-9));
        assertThat(value("backlogMean", tally.ofType(MAIL))).isCloseTo((2 * 18 * HOUR + 1) / (2 * DAY), within(1e-9));
    }

    @Test
    void business_hours_pass_over_nights_and_whole_days() {
        Deadlines deadlines = new Deadlines(scenario);
        assertThat(deadlines.openSeconds(0, 7 * HOUR)).isZero();
        assertThat(deadlines.openSeconds(9 * HOUR, 10 * HOUR)).isEqualTo(HOUR);
        assertThat(deadlines.openSeconds(0, 4 * DAY)).isEqualTo(40 * HOUR);
    }

    @Test
    void a_conversation_lasts_from_the_first_message_to_the_last_answer() {
        tally.staffChanged(0, 0, 1);
        writes(1, 9 * HOUR, 1);
        answeredMail(1, 9 * HOUR, 9 * HOUR + 10, 9 * HOUR + 20);
        tally.orbitEntered(9 * HOUR + 20, 1, MAIL, Orbiting.CONVERSATION);
        tally.orbitLeft(11 * HOUR, 1, MAIL, Orbiting.CONVERSATION);
        writes(1, 11 * HOUR, 2);
        answeredMail(1, 11 * HOUR, 11 * HOUR + 10, 12 * HOUR);
        // Another one is broken off, and a third still goes on.
        writes(2, 12 * HOUR, 1);
        tally.abandoned(13 * HOUR, 2, MAIL, 12 * HOUR, false);
        writes(3, 14 * HOUR, 1);
        tally.ended(2 * DAY);

        assertThat(value("roundsPerConversation", tally.total())).isEqualTo(2);
        assertThat(value("resolutionTimeMeanSeconds", tally.total())).isCloseTo(3 * HOUR, within(1e-6));
    }

    @Test
    void who_is_planned_is_paid_whether_there_or_not_and_whoever_stays_longer_too() {
        tally.rosterChanged(0, 0, 10, 1, 2, 1);
        tally.staffChanged(0, 0, 6);
        tally.rosterChanged(HOUR, 0, 0, 0, 0, 0);
        tally.staffChanged(HOUR, 0, 2);
        tally.staffChanged(2 * HOUR, 0, 0);
        tally.ended(2 * DAY);

        assertThat(value("cost", tally.total())).isCloseTo(36 * (10 + 2), within(1e-9));
        assertThat(value("shrinkage", tally.total())).isCloseTo(0.4, within(1e-12));
        assertThat(value("adherence", tally.total())).isCloseTo(6 / 7.0, within(1e-12));
        assertThat(value("adherence", tally.ofTeam(0))).isCloseTo(6 / 7.0, within(1e-12));
    }

    @Test
    void a_contact_that_is_passed_on_counts_as_a_transfer_of_its_first_queue() {
        tally.staffChanged(0, 0, 1);
        tally.offered(9 * HOUR, 1, CALLS, 1);
        tally.serviceStarted(9 * HOUR, 1, CALLS, 9 * HOUR, 0, 0, 1, Start.ANSWER);
        tally.serviceEnded(10 * HOUR, 1, CALLS, 9 * HOUR, 9 * HOUR, 0, 0);
        tally.agentReady(10 * HOUR, CALLS, 9 * HOUR, 0, 0, 0);
        tally.orbitEntered(10 * HOUR, 1, CALLS, Orbiting.TRANSFER);
        tally.orbitLeft(10 * HOUR, 1, CALLS, Orbiting.TRANSFER);
        writes(1, 10 * HOUR, 2);
        answeredMail(1, 10 * HOUR, 11 * HOUR, 12 * HOUR);
        tally.ended(2 * DAY);

        assertThat(value("transferRate", tally.ofType(CALLS))).isEqualTo(1);
        assertThat(value("transferRate", tally.total())).isEqualTo(0.5);
    }

    @Test
    void a_callback_after_the_promised_time_is_a_promise_missed_and_who_does_not_pick_up_is_not_reached() {
        ContactType offered = type("calls").withCallback(new Callback(0, 1, 0.5, 20, 600));
        Scenario desk = Scenario.of(
                "desk",
                Horizon.days(1),
                List.of(offered),
                List.of(Team.steady("team", 1, Skill.of("calls"))),
                Routing.EVERYDAY);
        Tally heard = new Tally(desk);
        heard.staffChanged(0, 0, 1);
        for (int customer = 1; customer <= 3; customer++) {
            heard.offered(0, customer, CALLS, 1);
            heard.queued(0, customer, CALLS);
            heard.diverted(0, customer, CALLS, 0, Diversion.CALLBACK_ACCEPTED);
        }
        heard.serviceStarted(600, 1, CALLS, 0, 0, 0, 1, Start.CALLBACK);
        heard.serviceEnded(650, 1, CALLS, 0, 600, 0, 0);
        heard.agentReady(650, CALLS, 600, 0, 0, 0);
        heard.serviceStarted(650, 2, CALLS, 0, 0, 0, 1, Start.NOBODY_THERE);
        heard.agentReady(670, CALLS, 650, 0, 0, 0);
        heard.notReached(670, 2, CALLS, 0);
        heard.serviceStarted(670, 3, CALLS, 0, 0, 0, 1, Start.CALLBACK);
        heard.ended(86_400);

        assertThat(Worlds.value(desk, "callbackPromiseKept", heard.total())).isEqualTo(0.5);
        assertThat(Worlds.value(desk, "callbackReachedShare", heard.total())).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(heard.total().get(Quantity.NOBODY_TIME)).isEqualTo(20);
    }
}
