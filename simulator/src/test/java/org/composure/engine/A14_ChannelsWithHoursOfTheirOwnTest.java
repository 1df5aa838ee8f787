package org.composure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.engine.World.calls;
import static org.composure.engine.World.openFromTo;
import static org.composure.engine.World.staff;

import org.composure.scenario.ContactType;
import org.composure.scenario.Course;
import org.composure.scenario.Opening;
import org.composure.scenario.Opening.Closing;
import org.composure.scenario.Orbit;
import org.composure.scenario.Team.ShiftEnd;
import org.composure.scenario.Timetable;
import org.junit.jupiter.api.Test;

/** Chapter 15: channels that open and close by themselves, and work that stays until the next day. */
class A14_ChannelsWithHoursOfTheirOwnTest {

    private static ContactType withHours(ContactType type, Opening own) {
        return type.withCourse(new Course(own, null, Orbit.NONE, null));
    }

    private static ContactType mail(Double... arrivals) {
        ContactType mail = World.type("mail", 100, org.composure.scenario.Patience.endless(), arrivals);
        return withHours(mail, new Opening(Timetable.always(true), Closing.KEEP_WAITING));
    }

    @Test
    void a_mail_may_come_when_the_phone_is_closed() {
        assertThat(World.of(calls(100, 600.0), mail(700.0))
                        .team("team", 1, "calls", "mail")
                        .opening(openFromTo(0, 500), Closing.SERVE_OUT)
                        .diary())
                .contains("600 c1 diverted CLOSED after 0", "700 c2 ANSWER by agent 0 of team 0 after 0, in hand 1");
    }

    @Test
    void mail_that_nobody_has_read_by_the_evening_is_read_the_next_morning() {
        assertThat(Diary.of(World.of(mail(300.0))
                        .team("team", staff(0, 0, 1000, 1, 1100, 0), ShiftEnd.FINISH_CONTACT, "mail")
                        .days(2)
                        .scenario()))
                .contains("300 c1 queued", "1000 c1 ANSWER by agent 0 of team 0 after 700, in hand 1");
        assertThat(Diary.of(World.of(mail(2000.0))
                        .team("team", staff(0, 0, 1000, 1, 1100, 0), ShiftEnd.FINISH_CONTACT, "mail")
                        .days(2)
                        .scenario()))
                .contains("87400 c1 ANSWER by agent 0 of team 0 after 85400, in hand 1");
    }

    @Test
    void nobody_stays_longer_for_mail_that_may_wait_but_somebody_does_for_callers() {
        // Both wait at 500, when the doors of the phone close and the shift ends.
        assertThat(Diary.of(World.of(calls(100, 410.0, 420.0), mail(430.0))
                        .team("team", staff(0, 1, 500, 0), ShiftEnd.FINISH_CONTACT, "calls", "mail")
                        .opening(openFromTo(0, 500), Closing.SERVE_OUT)
                        .scenario()))
                .contains("510 c2 ANSWER by agent 0 of team 0 after 90, in hand 1", "610 team 0 has 0 agents")
                .noneMatch(line -> line.contains("c3 ANSWER"));
        assertThat(Diary.of(World.of(calls(100, 410.0), mail(430.0))
                        .team("team", staff(0, 1, 500, 0), ShiftEnd.FINISH_CONTACT, "calls", "mail")
                        .opening(openFromTo(0, 500), Closing.SERVE_OUT)
                        .scenario()))
                .contains("510 team 0 has 0 agents")
                .noneMatch(line -> line.contains("c2 ANSWER"));
    }

    @Test
    void a_chat_that_closes_early_cuts_off_its_own_waiters_only() {
        ContactType chat = withHours(
                World.type("chat", 100, org.composure.scenario.Patience.endless(), 60.0),
                new Opening(openFromTo(0, 90), Closing.DISCONNECT));
        assertThat(World.of(calls(100, 0.0, 50.0), chat)
                        .team("team", 1, "calls", "chat")
                        .diary())
                .contains(
                        "90 c3 diverted DISCONNECTED after 30",
                        "100 c2 ANSWER by agent 0 of team 0 after 50, in hand 1");
    }

    @Test
    void at_the_end_callers_are_served_out_and_mail_stays_for_another_day() {
        assertThat(Diary.of(World.of(calls(100, 9940.0, 9960.0), mail(9950.0))
                        .team("team", 1, "calls", "mail")
                        .scenario()))
                .contains("10040 c3 ANSWER by agent 0 of team 0 after 80, in hand 1")
                .noneMatch(line -> line.contains("c2 ANSWER"))
                .endsWith("10140 over");
    }
}
