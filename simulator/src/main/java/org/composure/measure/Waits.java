package org.composure.measure;

import java.util.Arrays;

/** Waiting-time histograms: a fine one by contact type, a coarse one by slot. */
final class Waits {

    /** Waits are noted first and entered many at a time, which keeps the wide histograms out of everybody's way. */
    private static final int NOTES_MAX = 256;

    private final WaitHistogram[] ofTypes;
    private final WaitHistogram[] ofSlots;
    private final int outside;

    private final int[] slots = new int[NOTES_MAX];
    private final int[] types = new int[NOTES_MAX];
    private final double[] seconds = new double[NOTES_MAX];
    private int noted;

    Waits(int typeCount, int slotCount) {
        ofTypes = new WaitHistogram[typeCount];
        Arrays.setAll(ofTypes, type -> WaitHistogram.fine());
        ofSlots = new WaitHistogram[slotCount];
        Arrays.setAll(ofSlots, slot -> WaitHistogram.coarse());
        outside = slotCount;
    }

    void recordZero(int slot, int type) {
        if (slot != outside) {
            ofTypes[type].recordZero();
            ofSlots[slot].recordZero();
        }
    }

    void record(int slot, int type, double waitSeconds) {
        if (slot != outside) {
            slots[noted] = slot;
            types[noted] = type;
            seconds[noted] = waitSeconds;
            if (++noted == NOTES_MAX) {
                enter();
            }
        }
    }

    private void enter() {
        for (int note = 0; note < noted; note++) {
            ofTypes[types[note]].record(seconds[note]);
            ofSlots[slots[note]].record(seconds[note]);
        }
        noted = 0;
    }

    void add(Waits other) {
        enter();
        other.enter();
        for (int type = 0; type < ofTypes.length; type++) {
            ofTypes[type].add(other.ofTypes[type]);
        }
        for (int slot = 0; slot < ofSlots.length; slot++) {
            ofSlots[slot].add(other.ofSlots[slot]);
        }
    }

    WaitHistogram ofType(int type) {
        enter();
        return ofTypes[type].copy();
    }

    WaitHistogram ofSlot(int slot) {
        enter();
        return ofSlots[slot].copy();
    }

    WaitHistogram ofAll() {
        enter();
        WaitHistogram all = WaitHistogram.fine();
        for (WaitHistogram ofType : ofTypes) {
            all.add(ofType);
        }
        return all;
    }
}
