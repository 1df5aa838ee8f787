package org.composure.measure;

import java.util.BitSet;
import java.util.List;
import org.composure.event.BotExit;
import org.composure.event.ContactEnding;
import org.composure.event.Ending;
import org.composure.event.EpisodeEnding;
import org.composure.event.Search;
import org.composure.scenario.people.People;
import org.composure.scenario.people.Reaction;
import org.composure.scenario.people.Segment;
import org.jspecify.annotations.Nullable;

/**
 * Adds up every {@link PeopleQuantity} of a run while it happens. Memory grows with one bit per customer, not with events.
 *
 * <p>An episode whose customer leaves because of it is told as {@link Ending#CHURNED} from then on, if it ended in the
 * measured window.
 */
final class PeopleBookkeeping {

    private static final double YEAR_SECONDS = 365 * 86_400.0;

    private final Slots slots;
    private final PeopleBooks books;
    private final Reaction thresholds;
    private final double[] marginPerSecond;
    private final BitSet endedBadlyInWindow = new BitSet();

    /** Of those whose episodes are open; null where all are of one segment. */
    private final @Nullable CustomerNotes segments;

    private final int[] customers;
    private int agents;
    private double integratedUntil;
    private boolean startCounted;
    private double stretchUntil;
    private int slot;
    private double now;
    private boolean over;

    PeopleBookkeeping(Slots slots, int types, People people) {
        List<Segment> kinds = people.population().segments();
        this.slots = slots;
        this.books = new PeopleBooks(slots.count(), types, kinds.size());
        this.thresholds = people.feelings().surveyThresholds();
        this.customers = new int[kinds.size()];
        this.segments = kinds.size() > 1 ? new CustomerNotes() : null;
        this.marginPerSecond = kinds.stream()
                .mapToDouble(segment -> segment.marginPerYear() / YEAR_SECONDS)
                .toArray();
        beginStretch(0);
    }

    private void beginStretch(double from) {
        int interval = slots.intervalAt(from);
        slot = slots.slotOf(interval);
        if (interval != slots.intervals()) {
            stretchUntil = slots.endOf(interval);
        } else {
            stretchUntil = from < slots.from() ? slots.from() : Double.POSITIVE_INFINITY;
        }
    }

    /** Lets time go on until now. */
    private void pass(double at) {
        now = at;
        while (at >= stretchUntil) {
            integrate(books, stretchUntil);
            integratedUntil = stretchUntil;
            beginStretch(stretchUntil);
        }
        if (!startCounted && at >= slots.from() && at > 0) {
            countStart(books);
            startCounted = true;
        }
    }

    private void countStart(PeopleBooks into) {
        for (int segment = 0; segment < customers.length; segment++) {
            into.countPerson(
                    slots.slotOf(slots.intervalAt(slots.from())),
                    segment,
                    PeopleQuantity.CUSTOMERS_AT_START,
                    customers[segment]);
        }
    }

    private void integrate(PeopleBooks into, double until) {
        double seconds = until - integratedUntil;
        if (seconds == 0) {
            return;
        }
        for (int segment = 0; segment < customers.length; segment++) {
            double time = customers[segment] * seconds;
            into.countPerson(slot, segment, PeopleQuantity.CUSTOMER_TIME, time);
            into.countPerson(slot, segment, PeopleQuantity.MARGIN, time * marginPerSecond[segment]);
        }
        into.countOnFloor(slot, PeopleQuantity.AGENT_TIME, agents * seconds);
    }

    /** The slot of what happens now: in the last one if the measured window is over. */
    private int slotNow(double at) {
        return at >= slots.until() ? slots.slotOf(slots.intervalAt(Math.nextDown(slots.until()))) : slot;
    }

    void needArose(double at, long customer, int type, int segment) {
        pass(at);
        if (segments != null) {
            segments.put(customer, segment);
        }
        books.count(slotNow(at), type, segment, PeopleQuantity.NEEDS, 1);
    }

    private int segmentOf(long customer) {
        if (segments == null) {
            return 0;
        }
        double noted = segments.get(customer);
        if (Double.isNaN(noted)) {
            throw new IllegalStateException("Nobody has need %d.".formatted(customer));
        }
        return (int) noted;
    }

    void estimateTested(double at, long customer, int type, double announced, double waited) {
        pass(at);
        int segment = segmentOf(customer);
        int when = slotNow(at);
        books.count(when, type, segment, PeopleQuantity.ESTIMATES, 1);
        books.count(when, type, segment, PeopleQuantity.ESTIMATES_MISSED, waited > announced ? 1 : 0);
        books.count(when, type, segment, PeopleQuantity.ESTIMATE_ERROR, Math.abs(waited - announced));
    }

    void searched(double at, long customer, int type, Search how) {
        pass(at);
        int segment = segmentOf(customer);
        books.count(slotNow(at), type, segment, PeopleQuantity.SEARCHES, 1);
        books.count(slotNow(at), type, segment, PeopleQuantity.SEARCHES_SOLVED, how == Search.SOLVED ? 1 : 0);
    }

    void botLeft(long customer, int type, double enteredAt, BotExit how) {
        int segment = segmentOf(customer);
        int when = slots.slotOf(slots.intervalAt(enteredAt));
        books.count(when, type, segment, PeopleQuantity.BOT_SESSIONS, 1);
        switch (how) {
            case SOLVED -> books.count(when, type, segment, PeopleQuantity.BOT_SOLVED, 1);
            case WRONG_AND_BELIEVED, QUIT -> {
                // Contained, and not solved: what is left of the sessions.
            }
            case HANDED_OVER_AFTER_FAILURES, HANDED_OVER_ON_REQUEST, HANDED_OVER_ON_FRUSTRATION, HANDED_OVER_BY_RULE ->
                books.count(when, type, segment, PeopleQuantity.HANDED_OVER, 1);
        }
    }

    void contactEnded(double at, int type, ContactEnding ending) {
        pass(at);
        books.contact(slots.slotOf(slots.intervalAt(ending.startedAt())), type, ending, thresholds);
    }

    void episodeEnded(double at, long customer, int type, EpisodeEnding ending) {
        pass(at);
        if (segments != null) {
            segments.remove(customer);
        }
        books.episode(slotNow(at), type, ending);
        if (!ending.ending().isGood()) {
            endedBadlyInWindow.set(ending.person(), at >= slots.from());
        }
    }

    void customerJoined(double at, int segment) {
        pass(at);
        change(segment, 1, at);
        if (at > 0) {
            books.countPerson(slotNow(at), segment, PeopleQuantity.CUSTOMERS_JOINED, 1);
        }
    }

    private void change(int segment, int by, double at) {
        integrate(books, at);
        integratedUntil = at;
        customers[segment] += by;
    }

    void customerLeft(
            double at,
            int person,
            int segment,
            boolean because,
            int type,
            @Nullable Ending ending,
            boolean complained) {
        pass(at);
        change(segment, -1, at);
        int now = slotNow(at);
        books.countPerson(now, segment, PeopleQuantity.CUSTOMERS_LEFT, 1);
        if (!because) {
            return;
        }
        books.countPerson(now, segment, PeopleQuantity.CUSTOMERS_LEFT_BECAUSE, 1);
        books.countPerson(now, segment, PeopleQuantity.CUSTOMERS_LEFT_SILENTLY, complained ? 0 : 1);
        if (endedBadlyInWindow.get(person)) {
            endedBadlyInWindow.clear(person);
            double missed = Math.max(0, slots.until() - at) * marginPerSecond[segment];
            books.countPerson(now, segment, PeopleQuantity.MARGIN_MISSED, missed);
            if (ending != null) {
                books.countEnding(now, type, segment, ending, -1);
                books.countEnding(now, type, segment, Ending.CHURNED, 1);
            }
        }
    }

    void spokeOf(double at, int segment, boolean well, int people, int stars) {
        pass(at);
        PeopleQuantity told = well ? PeopleQuantity.TOLD_GOOD : PeopleQuantity.TOLD_BAD;
        books.countPerson(slotNow(at), segment, told, people);
        if (stars > 0) {
            books.countPerson(slotNow(at), segment, PeopleQuantity.REVIEWS, 1);
            books.countPerson(slotNow(at), segment, PeopleQuantity.STARS, stars);
        }
    }

    void agentJoined(double at) {
        pass(at);
        integrate(books, at);
        integratedUntil = at;
        agents++;
        if (at > 0) {
            books.countOnFloor(slotNow(at), PeopleQuantity.AGENTS_JOINED, 1);
        }
    }

    void agentLeft(double at) {
        pass(at);
        integrate(books, at);
        integratedUntil = at;
        agents--;
        books.countOnFloor(slotNow(at), PeopleQuantity.AGENTS_LEFT, 1);
    }

    /** Lets time go on to the end of the run. */
    void end(double at) {
        pass(at);
        integrate(books, at);
        integratedUntil = at;
        if (!startCounted) {
            countStart(books);
            startCounted = true;
        }
        over = true;
    }

    /** The books as they would be if the run ended at the latest event; reading them in mid-run changes nothing. */
    PeopleBooks settled() {
        if (over) {
            return books;
        }
        PeopleBooks settled = books.copy();
        if (!startCounted && now >= slots.from()) {
            countStart(settled);
        }
        integrate(settled, now);
        return settled;
    }

    void add(PeopleBookkeeping other) {
        books.add(other.settled());
    }
}
