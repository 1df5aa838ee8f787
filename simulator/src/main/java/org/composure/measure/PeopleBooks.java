package org.composure.measure;

import org.composure.event.Blame;
import org.composure.event.ContactEnding;
import org.composure.event.Ending;
import org.composure.event.EpisodeEnding;
import org.composure.event.Stage;
import org.composure.scenario.people.Reaction;

/**
 * The sums of all {@link PeopleQuantity quantities about people}: by slot and contact type, by slot for what belongs to no
 * type, and by segment.
 */
final class PeopleBooks {

    private static final int IMPATIENCE = 0;
    private static final int FRUSTRATION = 1;
    private static final int STRESS = 2;
    private static final int EXHAUSTION = 3;
    private static final int GRATITUDE = 4;
    private static final int COUNT = PeopleQuantity.COUNT;
    private static final int[] ENDED = new int[Ending.values().length];
    private static final int[] BAD_FROM = new int[Blame.COUNT];
    private static final int[] BAD_AT = new int[Stage.values().length];
    private static final Blame[] BLAMES = Blame.values();

    static {
        for (Ending ending : Ending.values()) {
            ENDED[place(ending)] = PeopleQuantity.of(ending).column();
        }
        for (Blame blame : BLAMES) {
            BAD_FROM[place(blame)] = PeopleQuantity.of(blame).column();
        }
        for (Stage stage : Stage.values()) {
            BAD_AT[place(stage)] = PeopleQuantity.of(stage).column();
        }
    }

    private final int slots;
    private final int types;
    private final int segments;
    private final double[] ofTypes;
    private final double[] ofFloor;
    private final double[] ofSegments;

    PeopleBooks(int slots, int types, int segments) {
        this.slots = slots;
        this.types = types;
        this.segments = segments;
        this.ofTypes = new double[(slots + 1) * types * COUNT];
        this.ofFloor = new double[(slots + 1) * COUNT];
        this.ofSegments = new double[segments * COUNT];
    }

    @SuppressWarnings("EnumOrdinal") // Only to find a column again within one run.
    private static int place(Enum<?> constant) {
        return constant.ordinal();
    }

    PeopleBooks copy() {
        PeopleBooks copy = new PeopleBooks(slots, types, segments);
        copy.add(this);
        return copy;
    }

    void add(PeopleBooks other) {
        if (other.ofTypes.length != ofTypes.length || other.segments != segments) {
            throw new IllegalArgumentException("Only sums over the same intervals, types and segments can be added.");
        }
        addAll(ofTypes, other.ofTypes);
        addAll(ofFloor, other.ofFloor);
        addAll(ofSegments, other.ofSegments);
    }

    private static void addAll(double[] ours, double[] theirs) {
        for (int i = 0; i < ours.length; i++) {
            ours[i] += theirs[i];
        }
    }

    /** Adds to what is known of a contact type in a slot and of a segment. What lies outside the window is not kept. */
    void count(int slot, int type, int segment, PeopleQuantity quantity, double amount) {
        if (slot < slots) {
            ofTypes[(slot * types + type) * COUNT + quantity.column()] += amount;
            ofSegments[segment * COUNT + quantity.column()] += amount;
        }
    }

    /** Adds to what is known of a segment, and of a slot whatever the type. */
    void countPerson(int slot, int segment, PeopleQuantity quantity, double amount) {
        if (slot < slots) {
            ofFloor[slot * COUNT + quantity.column()] += amount;
            ofSegments[segment * COUNT + quantity.column()] += amount;
        }
    }

    /** Adds to what is known of a slot only. */
    void countOnFloor(int slot, PeopleQuantity quantity, double amount) {
        if (slot < slots) {
            ofFloor[slot * COUNT + quantity.column()] += amount;
        }
    }

    /** One more episode that ended so, or one less if it has to be told otherwise. */
    void countEnding(int slot, int type, int segment, Ending ending, int amount) {
        if (slot < slots) {
            ofTypes[(slot * types + type) * COUNT + ENDED[place(ending)]] += amount;
            ofSegments[segment * COUNT + ENDED[place(ending)]] += amount;
        }
    }

    void contact(int slot, int type, ContactEnding ending, Reaction thresholds) {
        if (slot >= slots || ending.kind() == ContactEnding.Kind.SELF_SERVICE) {
            return;
        }
        addContact(ofTypes, (slot * types + type) * COUNT, ending, thresholds);
        addContact(ofSegments, ending.segment() * COUNT, ending, thresholds);
    }

    private static void addContact(double[] rows, int row, ContactEnding ending, Reaction thresholds) {
        rows[row + PeopleQuantity.CONTACTS.column()]++;
        rows[row + PeopleQuantity.CONTACTS_AGAIN.column()] += ending.place() > 1 ? 1 : 0;
        rows[row + PeopleQuantity.TRANSFERS.column()] += ending.transfers();
        rows[row + PeopleQuantity.GOODWILL_CENTS.column()] += Math.rint(100 * ending.goodwill());
        if (!Double.isNaN(ending.agentLoad())) {
            rows[row + PeopleQuantity.CONTACTS_WITH_AGENT.column()]++;
            rows[row + PeopleQuantity.AGENT_LOAD.column()] += ending.agentLoad();
            rows[row + PeopleQuantity.HOSTILE.column()] += ending.hostile() ? 1 : 0;
        }
        addFeelings(rows, row, ending, thresholds);
        addAnswers(rows, row, ending);
        if (ending.bad() || ending.badInRetrospect()) {
            rows[row + PeopleQuantity.BAD_IN_RETROSPECT.column()]++;
        }
        if (ending.bad()) {
            rows[row + PeopleQuantity.BAD.column()]++;
            rows[row + BAD_AT[place(Stage.of(ending))]]++;
            addCauses(rows, row, ending);
        }
    }

    private static void addFeelings(double[] rows, int row, ContactEnding ending, Reaction thresholds) {
        rows[row + PeopleQuantity.FRUSTRATION.column()] += ending.atEnd(FRUSTRATION);
        count(rows, row, PeopleQuantity.IMPATIENT, ending.highest(IMPATIENCE) > thresholds.impatience());
        count(rows, row, PeopleQuantity.FRUSTRATED, ending.highest(FRUSTRATION) > thresholds.frustration());
        count(rows, row, PeopleQuantity.STRESSED, ending.highest(STRESS) > thresholds.stress());
        count(rows, row, PeopleQuantity.DRAINED, ending.highest(EXHAUSTION) > thresholds.exhaustion());
        count(rows, row, PeopleQuantity.GRATEFUL, ending.atEnd(GRATITUDE) > thresholds.gratitude());
        count(rows, row, PeopleQuantity.DAYS_RUINED, ending.bad() && ending.ruinsTheDay());
    }

    private static void addAnswers(double[] rows, int row, ContactEnding ending) {
        boolean satisfied = ending.csat() >= 4;
        int balance = ending.nps() >= 9 ? 1 : ending.nps() <= 6 ? -1 : 0;
        count(rows, row, PeopleQuantity.CSAT_TOP, satisfied);
        rows[row + PeopleQuantity.NPS_BALANCE.column()] += balance;
        rows[row + PeopleQuantity.EFFORT.column()] += ending.ces();
        count(rows, row, PeopleQuantity.WOULD_BUY_AGAIN, ending.saysWouldBuyAgain());
        if (ending.answersSurvey()) {
            rows[row + PeopleQuantity.SURVEYS_ANSWERED.column()]++;
            count(rows, row, PeopleQuantity.CSAT_TOP_SURVEYED, satisfied);
            rows[row + PeopleQuantity.NPS_BALANCE_SURVEYED.column()] += balance;
            rows[row + PeopleQuantity.EFFORT_SURVEYED.column()] += ending.ces();
        }
    }

    private static void count(double[] rows, int row, PeopleQuantity quantity, boolean is) {
        rows[row + quantity.column()] += is ? 1 : 0;
    }

    /**
     * A bad ending is put down to what happened, to each event by its part in the frustration. How the issue felt from the start
     * is the cause only where nothing happened: it is there in good contacts too, and nobody in the centre can change it. Of a
     * contact that would not have been, had the one before not failed, that failure is the cause.
     */
    private static void addCauses(double[] rows, int row, ContactEnding ending) {
        if (ending.cameBecauseOf() != Blame.ISSUE) {
            rows[row + BAD_FROM[place(ending.cameBecauseOf())]]++;
            return;
        }
        double happened = 0;
        for (Blame blame : BLAMES) {
            happened += blame == Blame.ISSUE ? 0 : ending.blamed(blame);
        }
        if (!(happened > 0)) {
            boolean issue = ending.blamed(Blame.ISSUE) > 0;
            rows[row + (issue ? BAD_FROM[place(Blame.ISSUE)] : PeopleQuantity.BAD_FROM_NOTHING.column())]++;
            return;
        }
        for (Blame blame : BLAMES) {
            rows[row + BAD_FROM[place(blame)]] += blame == Blame.ISSUE ? 0 : ending.blamed(blame) / happened;
        }
    }

    void episode(int slot, int type, EpisodeEnding ending) {
        int segment = ending.segment();
        count(slot, type, segment, PeopleQuantity.EPISODES, 1);
        count(
                slot,
                type,
                segment,
                PeopleQuantity.EPISODES_SOLVED,
                ending.ending().isGood() ? 1 : 0);
        count(slot, type, segment, PeopleQuantity.EPISODES_WITH_CONTACT, ending.contacts() > 0 ? 1 : 0);
        count(slot, type, segment, PeopleQuantity.CONTACTS_OF_EPISODES, ending.contacts());
        count(slot, type, segment, PeopleQuantity.VALUE_AT_RISK, ending.valueAtRisk());
        count(slot, type, segment, PeopleQuantity.VALUE_GAINED, ending.valueGained());
        boolean nobodyHelped = ending.ending() == Ending.ABANDONED || ending.ending() == Ending.BLOCKED;
        count(slot, type, segment, PeopleQuantity.SALES_LOST, nobodyHelped ? 1 : 0);
        countEnding(slot, type, segment, ending.ending(), 1);
    }

    double[] type(int type) {
        double[] sums = new double[COUNT];
        for (int slot = 0; slot < slots; slot++) {
            addRow(sums, ofTypes, (slot * types + type) * COUNT);
        }
        return sums;
    }

    double[] segment(int segment) {
        double[] sums = new double[COUNT];
        addRow(sums, ofSegments, segment * COUNT);
        return sums;
    }

    /** Everything between two slots, the first included, the second not. */
    double[] floor(int from, int to) {
        double[] sums = new double[COUNT];
        for (int slot = from; slot < to; slot++) {
            for (int type = 0; type < types; type++) {
                addRow(sums, ofTypes, (slot * types + type) * COUNT);
            }
            addRow(sums, ofFloor, slot * COUNT);
        }
        return sums;
    }

    private static void addRow(double[] sums, double[] rows, int row) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += rows[row + i];
        }
    }
}
