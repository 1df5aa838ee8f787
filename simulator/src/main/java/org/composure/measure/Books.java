package org.composure.measure;

/** The sums of all quantities by slot and contact type, by slot and team, and by slot for the whole floor. */
final class Books {

    private final int slots;
    private final int types;
    private final int teams;

    /** Rows of {@link Quantity#COUNT} numbers. */
    final double[] ofTypes;

    final double[] ofTeams;
    final double[] ofFloor;
    private double runs;

    Books(int slots, int types, int teams) {
        this.slots = slots;
        this.types = types;
        this.teams = teams;
        this.ofTypes = new double[(slots + 1) * types * Quantity.COUNT];
        this.ofTeams = new double[(slots + 1) * teams * Quantity.COUNT];
        this.ofFloor = new double[(slots + 1) * Quantity.COUNT];
    }

    int typeRow(int slot, int type) {
        return (slot * types + type) * Quantity.COUNT;
    }

    int teamRow(int slot, int team) {
        return (slot * teams + team) * Quantity.COUNT;
    }

    int floorRow(int slot) {
        return slot * Quantity.COUNT;
    }

    void countRun() {
        runs++;
    }

    double runs() {
        return runs;
    }

    Books copy() {
        Books copy = new Books(slots, types, teams);
        copy.add(this);
        return copy;
    }

    void add(Books other) {
        if (other.slots != slots || other.types != types || other.teams != teams) {
            throw new IllegalArgumentException(
                    "Sums over %d intervals, %d types and %d teams cannot take in sums over %d, %d and %d."
                            .formatted(slots, types, teams, other.slots, other.types, other.teams));
        }
        runs += other.runs;
        addAll(ofTypes, other.ofTypes);
        addAll(ofTeams, other.ofTeams);
        addAll(ofFloor, other.ofFloor);
    }

    private static void addAll(double[] ours, double[] theirs) {
        for (int i = 0; i < ours.length; i++) {
            ours[i] += theirs[i];
        }
    }

    double[] type(int type) {
        double[] sums = new double[Quantity.COUNT];
        for (int slot = 0; slot < slots; slot++) {
            addRow(sums, ofTypes, typeRow(slot, type));
        }
        return shared(fates(derived(sums)), 0, slots);
    }

    double[] team(int team) {
        double[] sums = new double[Quantity.COUNT];
        for (int slot = 0; slot < slots; slot++) {
            addRow(sums, ofTeams, teamRow(slot, team));
        }
        return shared(derived(sums), 0, slots);
    }

    /** Everything between two slots, the first included, the second not. */
    double[] floor(int from, int to) {
        double[] fromTypes = new double[Quantity.COUNT];
        double[] fromTeams = new double[Quantity.COUNT];
        double[] own = new double[Quantity.COUNT];
        for (int slot = from; slot < to; slot++) {
            for (int type = 0; type < types; type++) {
                addRow(fromTypes, ofTypes, typeRow(slot, type));
            }
            for (int team = 0; team < teams; team++) {
                addRow(fromTeams, ofTeams, teamRow(slot, team));
            }
            addRow(own, ofFloor, floorRow(slot));
        }
        double[] sums = new double[Quantity.COUNT];
        for (int i = 0; i < sums.length; i++) {
            Quantity quantity = Quantity.at(i);
            sums[i] = quantity.addsUpOverTypes() ? fromTypes[i] : quantity.addsUpOverTeams() ? fromTeams[i] : own[i];
        }
        return shared(fates(derived(sums)), from, to);
    }

    /**
     * Sums that are the sum of two parts are not kept: every event would have to add twice. Whoever is answered at once is
     * answered in time; what is noted as in time are the others.
     */
    private static double[] derived(double[] sums) {
        sums[Column.OFFERED] = sums[Column.OFFERED_FRESH] + sums[Column.OFFERED_AGAIN];
        sums[Column.ANSWERED] = sums[Column.ANSWERED_AT_ONCE] + sums[Column.ANSWERED_FROM_QUEUE];
        sums[Column.ANSWERED_IN_TIME] += sums[Column.ANSWERED_AT_ONCE];
        sums[Column.HANDLED] = sums[Column.HANDLED_FRESH] + sums[Column.HANDLED_AGAIN];
        sums[Column.HANDLE_TIME] = sums[Column.TALK_TIME] + sums[Column.AFTER_CONTACT_TIME];
        return sums;
    }

    /** Whoever was offered and had no other fate is still waiting. */
    private static double[] fates(double[] sums) {
        sums[Column.STILL_WAITING] = sums[Column.OFFERED]
                - sums[Column.ANSWERED]
                - sums[Column.ABANDONED]
                - sums[Column.BLOCKED]
                - sums[Column.DIVERTED_TO_CALLBACK]
                - sums[Column.DIVERTED_TO_MESSAGE]
                - sums[Column.DISCONNECTED]
                - sums[Column.TURNED_AWAY];
        return sums;
    }

    private double[] shared(double[] sums, int from, int to) {
        sums[Column.RUNS] = runs;
        sums[Column.ELAPSED_TIME] = ofFloor(Column.ELAPSED_TIME, from, to);
        sums[Column.DESK_TIME] = ofFloor(Column.DESK_TIME, from, to);
        return sums;
    }

    private double ofFloor(int column, int from, int to) {
        double sum = 0;
        for (int slot = from; slot < to; slot++) {
            sum += ofFloor[floorRow(slot) + column];
        }
        return sum;
    }

    private static void addRow(double[] sums, double[] rows, int row) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += rows[row + i];
        }
    }
}
