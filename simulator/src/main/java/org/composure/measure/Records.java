package org.composure.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.composure.event.Silence;
import org.composure.measure.ContactRecord.Outcome;
import org.composure.scenario.DayTable;
import org.composure.scenario.Scenario;

/**
 * Keeps one {@link ContactRecord} per offered contact, the warm-up's included: for tidy files, and for matching people
 * between two worlds. Memory grows with the number of contacts.
 */
public final class Records extends Silence {

    private final double intervalSeconds;
    private final List<ContactRecord> closed = new ArrayList<>();
    private final Map<Long, Open> open = new LinkedHashMap<>();

    /** Keeps the records of one run. */
    public Records(Scenario scenario) {
        intervalSeconds = scenario.intervalSeconds();
    }

    /** How many contacts are finished so far. */
    public int finished() {
        return closed.size();
    }

    /** Finished contacts in the order in which they ended; after the end of the run, all. */
    public List<ContactRecord> all() {
        return List.copyOf(closed);
    }

    @Override
    public void offered(double at, long customer, int type, int attempt) {
        open.put(customer, new Open(type, attempt, at));
    }

    @Override
    public void blocked(double at, long customer, int type) {
        close(customer, Outcome.BLOCKED);
    }

    @Override
    public void abandoned(double at, long customer, int type, double arrivedAt, boolean silent) {
        get(customer).waitSeconds = at - arrivedAt;
        close(customer, silent ? Outcome.ABANDONED_SILENTLY : Outcome.ABANDONED);
    }

    @Override
    public void diverted(double at, long customer, int type, double arrivedAt, Diversion how) {
        Open contact = get(customer);
        contact.waitSeconds = at - arrivedAt;
        switch (how) {
            case CALLBACK_ACCEPTED -> contact.ifNothingElse = Outcome.CALLBACK_DUE;
            case MESSAGE -> close(customer, Outcome.LEFT_MESSAGE);
            case DISCONNECTED -> close(customer, Outcome.DISCONNECTED);
            case CLOSED -> close(customer, Outcome.TURNED_AWAY);
        }
    }

    @Override
    public void serviceStarted(
            double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Start how) {
        if (!how.isOfCustomer()) {
            return;
        }
        Open contact = get(customer);
        if (how == Start.ANSWER) {
            contact.waitSeconds = at - arrivedAt;
        }
        contact.served = contact.ifNothingElse == Outcome.CALLBACK_DUE ? Outcome.SERVED_BY_CALLBACK : contact.served;
        contact.ifNothingElse = Outcome.STILL_IN_SERVICE;
        contact.startedAt = at;
        contact.team = team;
        contact.agent = agent;
    }

    @Override
    public void interrupted(double at, long customer, int type, int team, int agent, int inHand) {
        Open contact = get(customer);
        contact.handleSeconds += at - contact.startedAt;
        contact.startedAt = Double.NaN;
    }

    @Override
    public void serviceEnded(
            double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent) {
        Open contact = get(customer);
        contact.handleSeconds += at - startedAt;
        close(customer, contact.served);
    }

    @Override
    public void ended(double at) {
        for (long customer : List.copyOf(open.keySet())) {
            Open contact = get(customer);
            if (contact.ifNothingElse == Outcome.STILL_WAITING) {
                contact.waitSeconds = at - contact.arrivedAt;
            } else if (contact.startedAt <= at) {
                contact.handleSeconds += at - contact.startedAt;
            }
            close(customer, contact.ifNothingElse);
        }
    }

    private Open get(long customer) {
        Open contact = open.get(customer);
        if (contact == null) {
            throw new IllegalStateException("Customer %d has no contact under way.".formatted(customer));
        }
        return contact;
    }

    private void close(long customer, Outcome outcome) {
        Open contact = get(customer);
        open.remove(customer);
        closed.add(new ContactRecord(
                customer,
                contact.type,
                contact.attempt,
                contact.arrivedAt,
                outcome,
                contact.waitSeconds,
                contact.handleSeconds,
                contact.team,
                contact.agent,
                (int) (contact.arrivedAt % DayTable.DAY_SECONDS / intervalSeconds)));
    }

    /** A contact under way. */
    private static final class Open {
        private final int type;
        private final int attempt;
        private final double arrivedAt;
        private double waitSeconds;
        private double startedAt = Double.NaN;
        private double handleSeconds;
        private int team = ContactRecord.NONE;
        private int agent = ContactRecord.NONE;
        private Outcome served = Outcome.SERVED;
        private Outcome ifNothingElse = Outcome.STILL_WAITING;

        private Open(int type, int attempt, double arrivedAt) {
            this.type = type;
            this.attempt = attempt;
            this.arrivedAt = arrivedAt;
        }
    }
}
