package org.composure.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.composure.event.Witness.Start;
import org.junit.jupiter.api.Test;

class SnapshotsTest {

    @Test
    void a_snapshot_is_taken_just_before_what_happens_at_its_instant() {
        Snapshots snapshots = new Snapshots(Worlds.oneHour(), new double[] {0, 10, 15, 20, 5000});
        snapshots.staffChanged(0, Worlds.BACK, 2);
        snapshots.offered(10, 1, Worlds.SALES, 1);
        snapshots.queued(10, 1, Worlds.SALES);
        snapshots.serviceStarted(20, 1, Worlds.SALES, 10, Worlds.BACK, 3, 1, Start.ANSWER);
        snapshots.ended(3600);

        assertThat(snapshots.taken())
                .containsExactly(
                        new Snapshot(0, List.of(0, 0), List.of(0, 0), List.of(0, 0), List.of(0, 0), List.of(0, 0)),
                        new Snapshot(10, List.of(0, 0), List.of(0, 0), List.of(0, 0), List.of(0, 0), List.of(0, 2)),
                        new Snapshot(15, List.of(0, 1), List.of(0, 0), List.of(0, 0), List.of(0, 0), List.of(0, 2)),
                        new Snapshot(20, List.of(0, 1), List.of(0, 0), List.of(0, 0), List.of(0, 0), List.of(0, 2)),
                        new Snapshot(5000, List.of(0, 0), List.of(0, 1), List.of(0, 0), List.of(0, 1), List.of(0, 2)));
    }

    @Test
    void instants_must_be_in_order_of_time() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Snapshots(Worlds.oneHour(), new double[] {2, 1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Snapshots(Worlds.oneHour(), new double[] {Double.NaN}));
    }
}
