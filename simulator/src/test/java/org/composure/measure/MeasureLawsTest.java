package org.composure.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.composure.event.Chorus;
import org.composure.event.Journal;
import org.composure.scenario.Horizon;
import org.composure.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold whatever happens. */
class MeasureLawsTest {

    private static final double LENGTH = 100_000;
    private static final Scenario SCENARIO =
            Worlds.over(new Horizon(Horizon.SOME_MONDAY, LENGTH, 0.0, Horizon.Regime.TERMINATING));
    private static final Scenario WARMED =
            Worlds.over(new Horizon(Horizon.SOME_MONDAY, LENGTH, 12_345.6, Horizon.Regime.TERMINATING));

    private static Tally tallyOf(Scenario scenario, Journal journal) {
        Tally tally = new Tally(scenario);
        journal.replay(tally);
        return tally;
    }

    @Test
    void a_journal_read_back_from_text_measures_to_the_same_bits() {
        Journal live = TinyFloor.journal(1, LENGTH);
        Tally first = tallyOf(SCENARIO, live);
        Tally second = tallyOf(SCENARIO, Journal.parse(live.text()));

        for (Quantity quantity : Quantity.values()) {
            assertThat(second.total().get(quantity))
                    .as("%s", quantity)
                    .isEqualTo(first.total().get(quantity));
        }
        assertThat(second.total().waits().quantile(0.9))
                .isEqualTo(first.total().waits().quantile(0.9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_total_is_the_sum_of_its_intervals_and_of_its_types_and_teams(long seed) {
        Tally tally = tallyOf(WARMED, TinyFloor.journal(seed, LENGTH));
        Sums total = tally.total();

        for (Quantity quantity : Quantity.values()) {
            double ofIntervals = 0;
            for (int i = 0; i < tally.intervals(); i++) {
                ofIntervals += quantity == Quantity.RUNS
                        ? 1.0 / 48
                        : tally.ofInterval(i).get(quantity);
            }
            assertThat(ofIntervals).as("%s", quantity).isCloseTo(total.get(quantity), within(1e-6));
            double ofTypes = tally.ofType(0).get(quantity) + tally.ofType(1).get(quantity);
            if (quantity.addsUpOverTypes()) {
                assertThat(ofTypes).as("%s", quantity).isCloseTo(total.get(quantity), within(1e-6));
            }
            double ofTeams = tally.ofTeam(0).get(quantity) + tally.ofTeam(1).get(quantity);
            if (quantity.addsUpOverTeams()
                    || List.of(Quantity.ANSWERED, Quantity.HANDLE_TIME).contains(quantity)) {
                assertThat(ofTeams).as("%s", quantity).isCloseTo(total.get(quantity), within(1e-6));
            }
        }
        assertThat(tally.ofType(0).waits().count() + tally.ofType(1).waits().count())
                .isEqualTo(total.waits().count());
    }

    @Test
    void two_tallies_added_are_one_tally_of_both() {
        Tally first = tallyOf(SCENARIO, TinyFloor.journal(1, LENGTH));
        Tally second = tallyOf(SCENARIO, TinyFloor.journal(2, LENGTH));
        Tally both = new Tally(SCENARIO);
        both.add(first);
        both.add(second);

        Sums together = Sums.together(List.of(first.total(), second.total()));
        for (Quantity quantity : Quantity.values()) {
            assertThat(both.total().get(quantity))
                    .as("%s", quantity)
                    .isCloseTo(together.get(quantity), within(1e-6 * (1 + Math.abs(together.get(quantity)))));
        }
        assertThat(both.total().get(Quantity.RUNS)).isEqualTo(2);
        assertThat(both.total().waits().quantile(0.95))
                .isEqualTo(together.waits().quantile(0.95))
                .isPositive();
    }

    /** Over a run from empty to empty, time in queue seen by the clock is time in queue seen by the customers. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_integral_of_the_queue_is_the_sum_of_the_waits(long seed) {
        // The whole journal falls into this horizon, serving out included.
        Scenario longEnough =
                Worlds.over(new Horizon(Horizon.SOME_MONDAY, LENGTH + 50_000, 0.0, Horizon.Regime.TERMINATING));
        Sums total = tallyOf(longEnough, TinyFloor.journal(seed, LENGTH)).total();

        double waits = total.get(Quantity.WAIT_OF_ANSWERED) + total.get(Quantity.WAIT_OF_ABANDONED);
        assertThat(total.get(Quantity.QUEUE_TIME)).isCloseTo(waits, within(1e-6));
        assertThat(total.get(Quantity.IN_SERVICE_TIME)).isCloseTo(total.get(Quantity.TALK_TIME), within(1e-6));
        assertThat(total.get(Quantity.BUSY_TIME)).isCloseTo(total.get(Quantity.HANDLE_TIME), within(1e-6));
        assertThat(total.get(Quantity.SOJOURN_TIME))
                .isCloseTo(total.get(Quantity.WAIT_OF_ANSWERED) + total.get(Quantity.TALK_TIME), within(1e-6));
        assertThat(total.get(Quantity.WILL_REDIAL)).isEqualTo(total.get(Quantity.OFFERED_AGAIN));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void slices_add_up_to_the_run(long seed) {
        Journal journal = TinyFloor.journal(seed, LENGTH);
        SlicedTally sliced = new SlicedTally(WARMED, 7_777);
        journal.replay(sliced);
        Sums run = tallyOf(SCENARIO, journal).total();
        Sums slices = Sums.together(sliced.slices());

        assertThat(sliced.slices()).hasSize(13);
        for (Quantity quantity : List.of(
                Quantity.OFFERED,
                Quantity.ANSWERED,
                Quantity.WAIT_OF_ANSWERED,
                Quantity.QUEUE_TIME,
                Quantity.BUSY_TIME,
                Quantity.SQUARED_SYSTEM_TIME,
                Quantity.ELAPSED_TIME,
                Quantity.AGENT_COST)) {
            assertThat(slices.get(quantity))
                    .as("%s", quantity)
                    .isCloseTo(run.get(quantity), within(1e-9 * run.get(quantity)));
        }
        assertThat(slices.waits().count()).isEqualTo(run.waits().count());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void records_and_tally_tell_the_same_story_and_nothing_is_lost(long seed) {
        Records records = new Records(SCENARIO);
        Tally tally = new Tally(SCENARIO);
        Conservation conservation = new Conservation(SCENARIO);
        TinyFloor.journal(seed, LENGTH).replay(Chorus.of(records, tally, conservation));
        // Redials after the horizon are in the records but not in the tally.
        List<ContactRecord> counted = records.all().stream()
                .filter(record -> record.arrivedAt() < LENGTH)
                .toList();

        assertThat(counted.size()).isEqualTo((int) tally.total().get(Quantity.OFFERED));
        assertThat(counted.stream()
                        .filter(record -> record.outcome() == ContactRecord.Outcome.SERVED)
                        .mapToDouble(ContactRecord::waitSeconds)
                        .sum())
                .isCloseTo(tally.total().get(Quantity.WAIT_OF_ANSWERED), within(1e-6));
        assertThat(counted.stream().mapToDouble(ContactRecord::handleSeconds).sum())
                .isCloseTo(tally.total().get(Quantity.HANDLE_TIME), within(1e-6));
        assertThat(counted.stream().filter(record -> record.interval() == 20).count())
                .isEqualTo((long) tally.ofInterval(20).get(Quantity.OFFERED));
        assertThat(conservation.undecided()).isZero();
        assertThat(conservation.offered()).isEqualTo(records.all().size());
    }

    @Test
    void what_snapshots_see_at_many_instants_averages_to_the_integrals() {
        double[] instants =
                IntStream.range(0, 100_000).mapToDouble(i -> i + 0.5).toArray();
        Snapshots snapshots = new Snapshots(SCENARIO, instants);
        Journal journal = TinyFloor.journal(7, LENGTH);
        journal.replay(snapshots);
        Sums total = tallyOf(SCENARIO, journal).total();

        assertThat(snapshots.taken().stream()
                        .mapToInt(Snapshot::waiting)
                        .average()
                        .orElseThrow())
                .isCloseTo(Worlds.value(SCENARIO, "queueLengthMean", total), within(0.005));
        assertThat(snapshots.taken().stream()
                        .mapToInt(Snapshot::inSystem)
                        .average()
                        .orElseThrow())
                .isCloseTo(Worlds.value(SCENARIO, "inSystemMean", total), within(0.005));
        assertThat(snapshots.taken().stream().mapToInt(Snapshot::busy).average().orElseThrow() / 4)
                .isCloseTo(Worlds.value(SCENARIO, "occupancy", total), within(0.002));
        assertThat(snapshots.taken().stream()
                        .mapToInt(Snapshot::inOrbit)
                        .average()
                        .orElseThrow())
                .isCloseTo(total.get(Quantity.ORBIT_TIME) / LENGTH, within(0.005));
        double meanSquare = snapshots.taken().stream()
                .mapToDouble(snapshot -> snapshot.inSystem() * (double) snapshot.inSystem())
                .average()
                .orElseThrow();
        assertThat(meanSquare).isCloseTo(total.get(Quantity.SQUARED_SYSTEM_TIME) / LENGTH, within(0.005 * meanSquare));
        assertThat(snapshots.taken().stream()
                        .filter(snapshot -> snapshot.busy() == snapshot.signedIn())
                        .count())
                .isCloseTo(Math.round(total.get(Quantity.ALL_BUSY_TIME)), within(200L));
    }
}
