package org.composure.measure;

import java.util.Arrays;

/** Waiting-time histograms: a fine one by contact type, a coarse one by slot. */
final class Waits {

    private final WaitHistogram[] ofTypes;
    private final WaitHistogram[] ofSlots;
    private final int outside;

    Waits(int types, int slots) {
        ofTypes = new WaitHistogram[types];
        Arrays.setAll(ofTypes, type -> WaitHistogram.fine());
        ofSlots = new WaitHistogram[slots];
        Arrays.setAll(ofSlots, slot -> WaitHistogram.coarse());
        outside = slots;
    }

    void recordZero(int slot, int type) {
        if (slot != outside) {
            ofTypes[type].recordZero();
            ofSlots[slot].recordZero();
        }
    }

    void record(int slot, int type, double waitSeconds) {
        if (slot != outside) {
            ofTypes[type].record(waitSeconds);
            ofSlots[slot].record(waitSeconds);
        }
    }

    void add(Waits other) {
        for (int type = 0; type < ofTypes.length; type++) {
            ofTypes[type].add(other.ofTypes[type]);
        }
        for (int slot = 0; slot < ofSlots.length; slot++) {
            ofSlots[slot].add(other.ofSlots[slot]);
        }
    }

    WaitHistogram ofType(int type) {
        return ofTypes[type].copy();
    }

    WaitHistogram ofSlot(int slot) {
        return ofSlots[slot].copy();
    }

    WaitHistogram ofAll() {
        WaitHistogram all = WaitHistogram.fine();
        for (WaitHistogram ofType : ofTypes) {
            all.add(ofType);
        }
        return all;
    }
}
