package org.composure.study.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What happened to whom, in order of time, one event behind the other; the earliest are overwritten once there are many.
 *
 * <p>Writing goes straight ahead through memory and looks nobody up, so that it costs the run next to nothing; who asks for
 * one customer's history, now and then and by hand, has all of it searched.
 */
final class Chronicle {

    /** About 70 000 contacts of people who feel, or 300 000 without feelings. */
    private static final int EVENTS_MAX = 1 << 20;

    /** Contacts of one agent that are told. */
    private static final int LATEST_MAX = 60;

    private static final int EVENTS_AT_FIRST = 1 << 12;
    private static final int FIELDS = 4;
    private static final int UNKNOWN = -1;
    private static final int SEGMENT_SHIFT = 8;
    private static final Steps.What[] WHATS = Steps.What.values();

    /**
     * Of each event: time; customer; kind and detail; valence and contact type, where a need has the person for valence, and a
     * service the customer's number.
     */
    private long[] events = new long[EVENTS_AT_FIRST * FIELDS];

    private long written;

    /** Something happened that moved nobody. */
    void note(double at, long customer, int type, Steps.What what, int detail) {
        note(at, customer, type, what, detail, Float.NaN);
    }

    /** Something happened, and the customer's mood is so now. */
    void note(double at, long customer, int type, Steps.What what, int detail, double valence) {
        write(at, customer, pair(place(what), detail), pair(Float.floatToRawIntBits((float) valence), type));
    }

    /** Somebody has come to need help. */
    void begin(double at, long customer, int type, int person, int segment, int complexity) {
        int detail = segment << SEGMENT_SHIFT | complexity;
        write(at, customer, pair(place(Steps.What.NEEDED_HELP), detail), pair(person, type));
    }

    /** An agent turned to a customer who is known by a number. */
    void serve(double at, long customer, int type, int agent, int number) {
        write(at, customer, pair(place(Steps.What.SERVED), agent), pair(number, type));
    }

    private void write(double at, long customer, long what, long how) {
        if (written * FIELDS == events.length && written < EVENTS_MAX) {
            events = Arrays.copyOf(events, 2 * events.length);
        }
        long[] all = events;
        int place = (int) (written++ * FIELDS) & (all.length - 1);
        all[place] = Double.doubleToRawLongBits(at);
        all[place + 1] = customer;
        all[place + 2] = what;
        all[place + 3] = how;
    }

    /** What is remembered of a customer; empty if nothing is. */
    Optional<History> of(long customer) {
        List<History> found = new ArrayList<>(1);
        forEach(event -> {
            if (event.customer == customer) {
                if (found.isEmpty()) {
                    found.add(new History(event.at, event.type()));
                }
                found.get(0).add(event);
            }
        });
        return found.stream().findFirst();
    }

    /** The latest contacts that an agent finished, as far as remembered; the oldest first. */
    List<AgentView.Served> latestOf(int agent) {
        Deque<Visit> latest = new ArrayDeque<>();
        Map<Long, Visit> known = new HashMap<>();
        forEach(event -> {
            if (event.what() == Steps.What.SERVED && event.detail() == agent) {
                known.put(event.customer, new Visit(event.number(), event.at));
                return;
            }
            Visit visit = known.isEmpty() ? null : known.get(event.customer);
            if (visit == null) {
                return;
            }
            if (event.at > visit.to) {
                known.remove(event.customer);
            } else if (event.moved()) {
                visit.valence = event.valence();
            } else if (event.what() == Steps.What.SERVICE_ENDED) {
                // How it was is felt at the same instant, and told next.
                visit.to = event.at;
                latest.add(visit);
                if (latest.size() > LATEST_MAX) {
                    latest.remove();
                }
            }
        });
        return latest.stream()
                .map(visit -> new AgentView.Served(visit.number, visit.from, visit.to, visit.valence))
                .toList();
    }

    private void forEach(Consumer<Event> told) {
        Event event = new Event();
        long kept = events.length / FIELDS;
        for (long which = Math.max(0, written - kept); which < written; which++) {
            int place = (int) (which * FIELDS) & (events.length - 1);
            event.at = Double.longBitsToDouble(events[place]);
            event.customer = events[place + 1];
            event.whatAndDetail = events[place + 2];
            event.howAndType = events[place + 3];
            told.accept(event);
        }
    }

    @SuppressWarnings("EnumOrdinal") // Kept in this object only.
    private static int place(Steps.What what) {
        return what.ordinal();
    }

    private static long pair(int high, int low) {
        return (long) high << 32 | (low & 0xffffffffL);
    }

    /** One event, read from its four fields; used again for the next. */
    private static final class Event {
        double at;
        long customer;
        long whatAndDetail;
        long howAndType;

        Steps.What what() {
            return WHATS[(int) (whatAndDetail >>> 32)];
        }

        int detail() {
            return (int) whatAndDetail;
        }

        int type() {
            return (int) howAndType;
        }

        int number() {
            return (int) (howAndType >>> 32);
        }

        float valence() {
            return Float.intBitsToFloat(number());
        }

        boolean moved() {
            return what() != Steps.What.NEEDED_HELP && what() != Steps.What.SERVED && !Float.isNaN(valence());
        }
    }

    private static final class Visit {
        final int number;
        final double from;
        double to = Double.POSITIVE_INFINITY;
        double valence = Double.NaN;

        Visit(int number, double from) {
            this.number = number;
            this.from = from;
        }
    }

    /** What is remembered of one customer. */
    static final class History {
        final double since;
        final int type;
        int person = UNKNOWN;
        int segment = UNKNOWN;
        final List<Steps.Step> steps = new ArrayList<>();
        private double valence = Double.NaN;

        private History(double since, int type) {
            this.since = since;
            this.type = type;
        }

        private void add(Event event) {
            int detail = event.detail();
            if (event.what() == Steps.What.NEEDED_HELP) {
                person = event.number();
                segment = detail >> SEGMENT_SHIFT;
                detail &= (1 << SEGMENT_SHIFT) - 1;
            } else if (event.moved()) {
                valence = event.valence();
            }
            steps.add(new Steps.Step(event.at, event.what(), detail, valence));
        }
    }
}
