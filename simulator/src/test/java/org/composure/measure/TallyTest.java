package org.composure.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.composure.measure.Worlds.BACK;
import static org.composure.measure.Worlds.BILLING;
import static org.composure.measure.Worlds.FRONT;
import static org.composure.measure.Worlds.SALES;

import org.composure.event.Witness.Diversion;
import org.composure.event.Witness.Orbiting;
import org.composure.event.Witness.Start;
import org.composure.scenario.Distribution;
import org.composure.scenario.Horizon;
import org.composure.scenario.Orbit;
import org.composure.scenario.Scenario;
import org.composure.scenario.Team;
import org.junit.jupiter.api.Test;

class TallyTest {

    private final Scenario scenario = Worlds.oneHour();
    private final Tally tally = new Tally(scenario);

    @Test
    void the_queue_is_integrated_over_time() {
        tally.offered(10, 1, BILLING, 1);
        tally.queued(10, 1, BILLING);
        tally.offered(20, 2, SALES, 1);
        tally.queued(20, 2, SALES);
        tally.abandoned(30, 1, BILLING, 10, false);
        tally.abandoned(60, 2, SALES, 20, false);
        tally.ended(3600);

        assertThat(tally.total().get(Quantity.QUEUE_TIME)).isCloseTo(20 + 40, within(1e-9));
        assertThat(tally.ofType(SALES).get(Quantity.QUEUE_TIME)).isCloseTo(40, within(1e-9));
        // One waits for 10 s, two for 10 s, one for 30 s.
        assertThat(tally.total().get(Quantity.SQUARED_QUEUE_TIME)).isCloseTo(10 + 4 * 10 + 30, within(1e-9));
        assertThat(Worlds.value(scenario, "queueLengthMean", tally.total())).isCloseTo(60.0 / 3600, within(1e-12));
    }

    @Test
    void occupancy_is_time_with_contacts_out_of_time_signed_in() {
        tally.staffChanged(0, FRONT, 1);
        tally.staffChanged(0, BACK, 1);
        Worlds.served(tally, 1, 0, 0, 1800);
        tally.staffChanged(1800, BACK, 0);
        Worlds.served(tally, 2, 1800, 0, 360);
        tally.ended(3600);

        assertThat(Worlds.value(scenario, "occupancy", tally.total())).isCloseTo(2160.0 / 5400, within(1e-12));
        assertThat(Worlds.value(scenario, "occupancy", tally.ofTeam(FRONT))).isCloseTo(0.6, within(1e-12));
        assertThat(Worlds.value(scenario, "occupancy", tally.ofTeam(BACK))).isZero();
        assertThat(Worlds.value(scenario, "occupancy", tally.ofInterval(1))).isCloseTo(0.2, within(1e-12));
        assertThat(Worlds.value(scenario, "allBusyShare", tally.total())).isCloseTo(0.1, within(1e-12));
        assertThat(Worlds.value(scenario, "cost", tally.total())).isCloseTo(54, within(1e-9));
        assertThat(Worlds.value(scenario, "costPerContact", tally.ofTeam(FRONT)))
                .isCloseTo(18, within(1e-9));
    }

    @Test
    void a_contact_counts_in_the_interval_of_its_offer() {
        Worlds.served(tally, 1, 1790, 30, 60);
        tally.ended(3600);

        assertThat(tally.ofInterval(0).get(Quantity.ANSWERED)).isEqualTo(1);
        assertThat(tally.ofInterval(0).get(Quantity.HANDLE_TIME)).isEqualTo(60);
        assertThat(tally.ofInterval(1).get(Quantity.ANSWERED)).isZero();
        assertThat(tally.ofInterval(0).waits().quantile(1)).isEqualTo(30);
    }

    @Test
    void time_is_counted_in_the_interval_in_which_it_passes() {
        Worlds.served(tally, 1, 1790, 30, 60);
        tally.ended(3600);

        assertThat(tally.ofInterval(0).get(Quantity.QUEUE_TIME)).isCloseTo(10, within(1e-9));
        assertThat(tally.ofInterval(1).get(Quantity.QUEUE_TIME)).isCloseTo(20, within(1e-9));
        assertThat(tally.ofInterval(1).get(Quantity.ELAPSED_TIME)).isEqualTo(1800);
    }

    @Test
    void an_interval_of_the_day_takes_in_every_day() {
        Scenario days = Worlds.over(Horizon.days(3));
        Tally threeDays = new Tally(days);
        for (int day = 0; day < 3; day++) {
            Worlds.served(threeDays, day, day * 86_400 + 36_000, 40, 60);
        }
        threeDays.ended(3 * 86_400);

        assertThat(threeDays.intervals()).isEqualTo(48);
        assertThat(threeDays.ofInterval(20).get(Quantity.ANSWERED)).isEqualTo(3);
        assertThat(threeDays.ofInterval(20).get(Quantity.QUEUE_TIME)).isCloseTo(120, within(1e-9));
        assertThat(threeDays.ofInterval(20).get(Quantity.INTERVALS_JUDGED)).isEqualTo(3);
        assertThat(threeDays.total().get(Quantity.ELAPSED_TIME)).isCloseTo(3 * 86_400, within(1e-6));
    }

    @Test
    void averages_over_time_are_over_the_hours_in_which_the_doors_are_open_or_agents_signed_in() {
        // Two days; open from 08:00 to 10:00; one agent from 09:00 to 11:00; one contact waits from 09:30 to 10:30.
        Scenario hours =
                Worlds.openFrom8To10(new Horizon(Horizon.SOME_MONDAY, 2 * 86_400, 0.0, Horizon.Regime.TERMINATING));
        Tally days = new Tally(hours);
        days.staffChanged(9 * 3600, FRONT, 1);
        days.offered(9 * 3600, 1, BILLING, 1);
        days.serviceStarted(9 * 3600, 1, BILLING, 9 * 3600, FRONT, 7, 1, Start.ANSWER);
        days.offered(9.5 * 3600, 2, BILLING, 1);
        days.queued(9.5 * 3600, 2, BILLING);
        days.abandoned(10.5 * 3600, 2, BILLING, 9.5 * 3600, false);
        days.serviceEnded(11 * 3600, 1, BILLING, 9 * 3600, 9 * 3600, FRONT, 7);
        days.agentReady(11 * 3600, BILLING, 9 * 3600, FRONT, 7, 0);
        days.staffChanged(11 * 3600, FRONT, 0);
        days.ended(2 * 86_400);
        Sums total = days.total();

        assertThat(total.get(Quantity.ELAPSED_TIME)).isCloseTo(48 * 3600, within(1e-6));
        assertThat(total.get(Quantity.DESK_TIME)).isCloseTo((3 + 2) * 3600, within(1e-6));
        assertThat(days.ofType(BILLING).get(Quantity.DESK_TIME)).isCloseTo((3 + 2) * 3600, within(1e-6));
        assertThat(Worlds.value(hours, "queueLengthMean", total)).isCloseTo(1.0 / 5, within(1e-12));
        assertThat(Worlds.value(hours, "inSystemMean", total)).isCloseTo(3.0 / 5, within(1e-12));
        assertThat(Worlds.value(hours, "allBusyShare", total)).isCloseTo(2.0 / 5, within(1e-12));
        assertThat(days.ofInterval(20).get(Quantity.DESK_TIME)).isCloseTo(1800, within(1e-6));
        assertThat(days.ofInterval(22).get(Quantity.DESK_TIME)).isZero();
    }

    @Test
    void who_waits_through_the_night_is_left_out_of_the_mean_queue_but_not_of_its_integral() {
        Scenario hours =
                Worlds.openFrom8To10(new Horizon(Horizon.SOME_MONDAY, 2 * 86_400, 0.0, Horizon.Regime.TERMINATING));
        Tally days = new Tally(hours);
        days.offered(9 * 3600, 1, BILLING, 1);
        days.queued(9 * 3600, 1, BILLING);
        days.staffChanged(33 * 3600, FRONT, 1);
        days.serviceStarted(33 * 3600, 1, BILLING, 9 * 3600, FRONT, 7, 1, Start.ANSWER);
        days.ended(2 * 86_400);

        assertThat(days.total().get(Quantity.QUEUE_TIME)).isCloseTo(24 * 3600, within(1e-6));
        assertThat(days.total().get(Quantity.DESK_QUEUE_TIME)).isCloseTo((1 + 1) * 3600, within(1e-6));
        // Open twice from 08:00 to 10:00, and staffed from 09:00 of the second day on.
        assertThat(days.total().get(Quantity.DESK_TIME)).isCloseTo((2 + 1 + 15) * 3600, within(1e-6));
    }

    @Test
    void what_happens_before_the_warm_up_is_over_is_left_out_and_integrals_are_clipped() {
        Tally warmed = new Tally(Worlds.over(Horizon.steady(3600, 1000)));
        warmed.staffChanged(0, FRONT, 2);
        warmed.offered(900, 1, BILLING, 1);
        warmed.queued(900, 1, BILLING);
        warmed.offered(1000, 2, BILLING, 1);
        warmed.queued(1000, 2, BILLING);
        warmed.serviceStarted(1100, 1, BILLING, 900, FRONT, 1, 1, Start.ANSWER);
        warmed.serviceStarted(1200, 2, BILLING, 1000, FRONT, 2, 1, Start.ANSWER);
        warmed.serviceEnded(3500, 1, BILLING, 900, 1100, FRONT, 1);
        warmed.agentReady(3500, BILLING, 1100, FRONT, 1, 0);
        warmed.offered(3600, 3, BILLING, 1);
        warmed.serviceStarted(3600, 3, BILLING, 3600, FRONT, 1, 1, Start.ANSWER);
        warmed.ended(3600);
        Sums total = warmed.total();

        assertThat(total.get(Quantity.OFFERED)).isEqualTo(1);
        assertThat(total.get(Quantity.ANSWERED)).isEqualTo(1);
        assertThat(total.get(Quantity.HANDLED)).isZero();
        assertThat(total.waits().count()).isEqualTo(1);
        assertThat(total.get(Quantity.ELAPSED_TIME)).isEqualTo(2600);
        assertThat(total.get(Quantity.QUEUE_TIME)).isCloseTo(100 + 200, within(1e-9));
        assertThat(total.get(Quantity.BUSY_TIME)).isCloseTo(2400 + 2400, within(1e-9));
        assertThat(total.get(Quantity.SIGNED_IN_TIME)).isCloseTo(5200, within(1e-9));
        assertThat(total.get(Quantity.ALL_BUSY_TIME)).isCloseTo(2300, within(1e-9));
    }

    @Test
    void serving_out_after_the_end_is_overtime_that_is_paid_but_not_measured() {
        tally.staffChanged(0, FRONT, 1);
        tally.offered(3590, 1, BILLING, 1);
        tally.serviceStarted(3590, 1, BILLING, 3590, FRONT, 1, 1, Start.ANSWER);
        tally.serviceEnded(3700, 1, BILLING, 3590, 3590, FRONT, 1);
        tally.agentReady(3700, BILLING, 3590, FRONT, 1, 0);
        tally.ended(3700);

        assertThat(tally.total().get(Quantity.BUSY_TIME)).isCloseTo(10, within(1e-9));
        assertThat(tally.total().get(Quantity.SIGNED_IN_TIME)).isEqualTo(3600);
        assertThat(tally.total().get(Quantity.OVERTIME)).isEqualTo(100);
        assertThat(tally.total().get(Quantity.AGENT_COST)).isCloseTo(37, within(1e-9));
        assertThat(tally.total().get(Quantity.HANDLE_TIME)).isEqualTo(110);
    }

    @Test
    void handle_time_is_talk_plus_after_contact_work_and_the_agent_is_busy_all_along() {
        Scenario wrapping = Worlds.of(
                scenario.horizon(), Orbit.NONE, new Distribution.Deterministic(30), Team.ShiftEnd.FINISH_CONTACT);
        Tally wrapped = new Tally(wrapping);
        wrapped.staffChanged(0, FRONT, 1);
        wrapped.offered(0, 1, BILLING, 1);
        wrapped.serviceStarted(0, 1, BILLING, 0, FRONT, 1, 1, Start.ANSWER);
        wrapped.serviceEnded(100, 1, BILLING, 0, 0, FRONT, 1);
        wrapped.agentReady(130, BILLING, 0, FRONT, 1, 0);
        wrapped.ended(3600);

        assertThat(wrapped.total().get(Quantity.TALK_TIME)).isEqualTo(100);
        assertThat(wrapped.total().get(Quantity.HANDLE_TIME)).isEqualTo(130);
        assertThat(wrapped.total().get(Quantity.BUSY_TIME)).isCloseTo(130, within(1e-9));
        assertThat(wrapped.total().get(Quantity.IN_SERVICE_TIME)).isCloseTo(100, within(1e-9));
    }

    @Test
    void an_interrupted_service_keeps_what_was_done() {
        Scenario breakable = Worlds.of(scenario.horizon(), Orbit.NONE, null, Team.ShiftEnd.LEAVE_AT_ONCE);
        Tally broken = new Tally(breakable);
        broken.offered(0, 1, BILLING, 1);
        broken.serviceStarted(0, 1, BILLING, 0, FRONT, 1, 1, Start.ANSWER);
        broken.interrupted(40, 1, BILLING, FRONT, 1, 0);
        broken.serviceStarted(100, 1, BILLING, 0, BACK, 2, 1, Start.RESUMPTION);
        broken.serviceEnded(160, 1, BILLING, 0, 100, BACK, 2);
        broken.agentReady(160, BILLING, 100, BACK, 2, 0);
        broken.ended(3600);
        Sums total = broken.total();

        assertThat(total.get(Quantity.ANSWERED)).isEqualTo(1);
        assertThat(total.get(Quantity.HANDLED)).isEqualTo(1);
        assertThat(total.get(Quantity.INTERRUPTIONS)).isEqualTo(1);
        assertThat(total.get(Quantity.HANDLE_TIME)).isEqualTo(100);
        assertThat(total.get(Quantity.TALK_TIME)).isEqualTo(100);
        assertThat(total.get(Quantity.SOJOURN_TIME)).isEqualTo(160);
        assertThat(total.get(Quantity.QUEUE_TIME)).isCloseTo(60, within(1e-9));
        assertThat(total.get(Quantity.BUSY_TIME)).isCloseTo(100, within(1e-9));
    }

    @Test
    void every_offered_contact_has_exactly_one_fate() {
        Worlds.served(tally, 1, 10, 0, 10);
        Worlds.lost(tally, 2, 20, 5);
        tally.offered(30, 3, SALES, 1);
        tally.blocked(30, 3, SALES);
        divert(4, Diversion.CALLBACK_ACCEPTED);
        divert(5, Diversion.MESSAGE);
        divert(6, Diversion.DISCONNECTED);
        tally.offered(70, 7, SALES, 1);
        tally.diverted(70, 7, SALES, 70, Diversion.CLOSED);
        tally.offered(80, 8, SALES, 2);
        tally.queued(80, 8, SALES);
        tally.ended(3600);
        Sums total = tally.total();

        assertThat(total.get(Quantity.OFFERED)).isEqualTo(8);
        assertThat(total.get(Quantity.ANSWERED)
                        + total.get(Quantity.ABANDONED)
                        + total.get(Quantity.BLOCKED)
                        + total.get(Quantity.DIVERTED_TO_CALLBACK)
                        + total.get(Quantity.DIVERTED_TO_MESSAGE)
                        + total.get(Quantity.DISCONNECTED)
                        + total.get(Quantity.TURNED_AWAY)
                        + total.get(Quantity.STILL_WAITING))
                .isEqualTo(8);
        assertThat(total.get(Quantity.STILL_WAITING)).isEqualTo(1);
        assertThat(total.get(Quantity.OFFERED_AGAIN)).isEqualTo(1);
        assertThat(total.get(Quantity.WAIT_OF_DIVERTED)).isEqualTo(15);
        assertThat(total.get(Quantity.QUEUE_TIME)).isCloseTo(5 + 15 + 3520, within(1e-9));
    }

    private void divert(long customer, Diversion how) {
        double at = 10.0 * customer;
        tally.offered(at, customer, SALES, 1);
        tally.queued(at, customer, SALES);
        tally.diverted(at + 5, customer, SALES, at, how);
    }

    @Test
    void a_callback_is_diverted_first_and_handled_later() {
        tally.offered(40, 1, SALES, 1);
        tally.diverted(40, 1, SALES, 40, Diversion.CALLBACK_ACCEPTED);
        tally.serviceStarted(100, 1, SALES, 40, FRONT, 1, 1, Start.CALLBACK);
        tally.serviceEnded(160, 1, SALES, 40, 100, FRONT, 1);
        tally.agentReady(160, SALES, 100, FRONT, 1, 0);
        tally.ended(3600);
        Sums total = tally.total();

        assertThat(total.get(Quantity.ANSWERED)).isZero();
        assertThat(total.get(Quantity.HANDLED)).isEqualTo(1);
        assertThat(total.get(Quantity.CALLBACKS_SERVED)).isEqualTo(1);
        assertThat(total.get(Quantity.CALLBACK_DELAY)).isEqualTo(60);
        assertThat(total.get(Quantity.QUEUE_TIME)).isZero();
        assertThat(total.get(Quantity.IN_SERVICE_TIME)).isCloseTo(60, within(1e-9));
    }

    @Test
    void who_balks_was_delayed_and_waited_zero_seconds_whether_or_not_the_queue_was_entered() {
        tally.offered(40, 1, SALES, 1);
        tally.abandoned(40, 1, SALES, 40, false);
        Worlds.lost(tally, 2, 50, 0);

        assertThat(tally.total().get(Quantity.ABANDONED)).isEqualTo(2);
        assertThat(tally.total().get(Quantity.DELAYED)).isEqualTo(2);
        assertThat(tally.total().get(Quantity.STILL_WAITING)).isZero();
        assertThat(tally.total().waits().zeros()).isEqualTo(2);
    }

    @Test
    void returns_are_told_apart_by_whether_the_first_attempt_failed_to_solve() {
        Scenario returning = Worlds.of(
                scenario.horizon(),
                new Orbit(0.5, new Distribution.Deterministic(100), 5),
                null,
                Team.ShiftEnd.FINISH_CONTACT);
        Tally returned = new Tally(returning);
        Worlds.served(returned, 1, 0, 0, 10);
        returned.orbitEntered(10, 1, BILLING, Orbiting.RETURN_AFTER_SERVICE);
        Worlds.served(returned, 2, 20, 0, 10);
        returned.orbitLeft(110, 1, BILLING, Orbiting.RETURN_AFTER_SERVICE);
        returned.offered(110, 1, BILLING, 2);
        returned.serviceStarted(110, 1, BILLING, 110, FRONT, 7, 1, Start.ANSWER);
        returned.serviceEnded(120, 1, BILLING, 110, 110, FRONT, 7);
        returned.agentReady(120, BILLING, 110, FRONT, 7, 0);
        returned.orbitEntered(120, 1, BILLING, Orbiting.RETURN_AFTER_SERVICE);
        returned.ended(3600);
        Sums total = returned.total();

        assertThat(Worlds.value(returning, "firstContactResolution", total)).isEqualTo(0.5);
        assertThat(Worlds.value(returning, "recontactRate", total)).isEqualTo(2.0 / 3);
        assertThat(Worlds.value(returning, "contactsPerEpisode", total)).isEqualTo(1.5);
        assertThat(total.get(Quantity.ORBIT_TIME)).isCloseTo(100 + 3480, within(1e-9));
    }

    @Test
    void the_voice_menu_has_a_clock_of_its_own() {
        tally.menuEntered(1790, 1, SALES);
        tally.menuEntered(1795, 2, SALES);
        tally.finishedInMenu(1805, 1, SALES);
        tally.offered(1825, 2, SALES, 1);
        tally.queued(1825, 2, SALES);
        tally.abandoned(1835, 2, SALES, 1825, true);
        tally.ended(3600);

        assertThat(tally.ofInterval(0).get(Quantity.MENU_ENTERED)).isEqualTo(2);
        assertThat(tally.ofInterval(0).get(Quantity.MENU_FINISHED)).isEqualTo(1);
        assertThat(tally.ofInterval(0).get(Quantity.MENU_TIME)).isEqualTo(15 + 30);
        assertThat(tally.ofInterval(1).get(Quantity.OFFERED)).isEqualTo(1);
        assertThat(tally.total().get(Quantity.WAIT_OF_ABANDONED)).isEqualTo(10);
        assertThat(tally.total().get(Quantity.ABANDONED_SILENTLY)).isEqualTo(1);
    }

    @Test
    void finding_out_that_nobody_is_there_is_busy_time_but_no_handle_time() {
        Scenario silent = Worlds.withSilentLeavers();
        Tally heard = new Tally(silent);
        heard.staffChanged(0, FRONT, 1);
        heard.serviceStarted(100, 1, BILLING, 50, FRONT, 1, 1, Start.NOBODY_THERE);
        heard.agentReady(130, BILLING, 100, FRONT, 1, 0);
        Worlds.served(heard, 2, 200, 0, 60);
        heard.ended(3600);

        assertThat(heard.total().get(Quantity.NOBODY_TIME)).isEqualTo(30);
        assertThat(heard.total().get(Quantity.HANDLE_TIME)).isEqualTo(60);
        assertThat(heard.total().get(Quantity.ANSWERED)).isEqualTo(1);
        assertThat(heard.total().get(Quantity.BUSY_TIME)).isCloseTo(90, within(1e-9));
        assertThat(heard.total().get(Quantity.IN_SERVICE_TIME)).isCloseTo(60, within(1e-9));
    }

    @Test
    void every_wait_has_its_own_mean() {
        Worlds.served(tally, 1, 0, 0, 10);
        Worlds.served(tally, 2, 100, 30, 10);
        Worlds.lost(tally, 3, 200, 60);
        tally.ended(3600);
        Sums total = tally.total();

        assertThat(Worlds.value(scenario, "asaSeconds", total)).isEqualTo(15);
        assertThat(Worlds.value(scenario, "waitMeanSeconds", total)).isEqualTo(30);
        assertThat(Worlds.value(scenario, "waitGivenDelaySeconds", total)).isEqualTo(45);
        assertThat(Worlds.value(scenario, "timeToAbandonSeconds", total)).isEqualTo(60);
        assertThat(Worlds.value(scenario, "excessWaitMeanSeconds", total)).isCloseTo((10 + 40) / 3.0, within(1e-12));
        assertThat(Worlds.value(scenario, "delayProbability", total)).isEqualTo(2.0 / 3);
        assertThat(Worlds.value(scenario, "waitP50Seconds", total)).isCloseTo(30, within(0.03));
        assertThat(Worlds.value(scenario, "waitP95Seconds", total)).isEqualTo(60);
        assertThat(total.get(Quantity.SQUARED_WAIT_OF_ANSWERED)).isEqualTo(900);
        assertThat(total.get(Quantity.SQUARED_WAIT_OF_ABANDONED)).isEqualTo(3600);
    }

    @Test
    void reading_in_mid_run_tells_what_would_be_told_now_and_changes_nothing() {
        Tally unread = new Tally(scenario);
        tally.staffChanged(0, FRONT, 3);
        unread.staffChanged(0, FRONT, 3);
        Worlds.lost(tally, 1, 0.1, 33.3);
        Worlds.lost(unread, 1, 0.1, 33.3);
        assertThat(tally.total().get(Quantity.SIGNED_IN_TIME)).isCloseTo(3 * 33.4, within(1e-9));
        assertThat(tally.total().get(Quantity.RUNS)).isEqualTo(1);
        Worlds.lost(tally, 2, 70.7, 33.3);
        Worlds.lost(unread, 2, 70.7, 33.3);
        tally.ended(3600);
        unread.ended(3600);

        for (Quantity quantity : Quantity.values()) {
            assertThat(tally.total().get(quantity))
                    .as("%s", quantity)
                    .isEqualTo(unread.total().get(quantity));
        }
    }

    @Test
    void tallies_of_other_intervals_cannot_be_added() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.add(new Tally(Scenario.of(
                        "other",
                        scenario.horizon(),
                        scenario.contactTypes().subList(0, 1),
                        scenario.teams().subList(0, 1),
                        scenario.routing()))));
    }
}
