package org.composure.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sim.engine.Schedule;
import sim.engine.Steppable;
import sim.engine.Stoppable;

/** MASON sees one schedule and can step it. */
class CalendarScheduleTest {

    private final List<String> log = new ArrayList<>();
    private final RunState state = new RunState(1, () -> false);
    private final Calendar calendar = state.calendar();

    private Steppable note(String what) {
        return at -> log.add(what + " " + at.schedule.getTime());
    }

    private void stepToEnd() {
        while (state.schedule.step(state)) {
            assertThat(log).hasSizeLessThan(1000);
        }
    }

    @Test
    void stepping_masons_schedule_does_what_the_calendar_holds_an_instant_at_a_time() {
        int role = calendar.enrol(Rank.ARRIVAL, subject -> log.add("ours " + subject));
        calendar.book(role, 1, 3);
        calendar.book(role, 2, 3);
        calendar.book(role, 3, 4);

        assertThat(state.schedule.getTime()).isEqualTo(Schedule.BEFORE_SIMULATION);
        assertThat(state.schedule.step(state)).isTrue();
        assertThat(log).containsExactly("ours 1", "ours 2");
        assertThat(state.schedule.getTime()).isEqualTo(3);
        assertThat(state.schedule.step(state)).isTrue();
        assertThat(state.schedule.step(state)).isFalse();
        assertThat(state.schedule.scheduleComplete()).isTrue();
        assertThat(state.schedule.getSteps()).isEqualTo(2);
    }

    @Test
    void what_mason_tools_book_comes_after_everything_of_ours_at_that_instant() {
        int role = calendar.enrol(Rank.ARRIVAL, subject -> log.add("ours"));
        assertThat(state.schedule.scheduleOnce(3.0, note("guest"))).isTrue();
        calendar.book(role, 0, 3);
        stepToEnd();
        assertThat(log).containsExactly("ours", "guest 3.0");
    }

    @Test
    void a_guest_booked_for_now_stays_at_now() {
        state.schedule.scheduleOnce(3.0, at -> at.schedule.scheduleOnceIn(0, note("now")));
        stepToEnd();
        assertThat(log).containsExactly("now 3.0");
    }

    @Test
    void a_repeated_guest_comes_until_stopped() {
        Stoppable guest = state.schedule.scheduleRepeating(1.0, note("again"), 2.0);
        state.schedule.scheduleOnce(6.0, at -> guest.stop());
        stepToEnd();
        assertThat(log).containsExactly("again 1.0", "again 3.0", "again 5.0");
    }

    @Test
    void the_past_cannot_be_booked() {
        state.schedule.scheduleOnce(3.0, note("guest"));
        stepToEnd();
        assertThat(state.schedule.scheduleOnce(2.0, note("late"))).isFalse();
        assertThat(state.schedule.scheduleOnce(Double.NaN, note("never"))).isFalse();
    }

    @Test
    void nothing_is_stepped_after_the_ending() {
        RunState ended = new RunState(1, () -> true);
        ended.schedule.scheduleOnce(3.0, note("guest"));
        assertThat(ended.schedule.step(ended)).isFalse();
        assertThat(log).isEmpty();
    }
}
