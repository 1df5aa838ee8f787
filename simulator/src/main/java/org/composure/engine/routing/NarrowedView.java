package org.composure.engine.routing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A view of the floor through which less is seen: everything as it is, until a heir says otherwise. */
abstract class NarrowedView implements FloorView {

    private @Nullable FloorView whole;

    final void show(FloorView floor) {
        whole = floor;
    }

    final FloorView whole() {
        return Objects.requireNonNull(whole, "nothing shown yet");
    }

    @Override
    public double nowSeconds() {
        return whole().nowSeconds();
    }

    @Override
    public int leastInHand(int team) {
        return whole().leastInHand(team);
    }

    @Override
    public double freeSince(int team) {
        return whole().freeSince(team);
    }

    @Override
    public boolean isWaiting(int type) {
        return whole().isWaiting(type);
    }

    @Override
    public double queuedSince(int type) {
        return whole().queuedSince(type);
    }

    @Override
    public double arrivedAt(int type) {
        return whole().arrivedAt(type);
    }

    @Override
    public int waiting(int type) {
        return whole().waiting(type);
    }

    @Override
    public int free(int team) {
        return whole().free(team);
    }

    @Override
    public int lastTeam() {
        return whole().lastTeam();
    }

    @Override
    public double luck() {
        return whole().luck();
    }

    @Override
    public double leastWorked(int team) {
        return whole().leastWorked(team);
    }
}
