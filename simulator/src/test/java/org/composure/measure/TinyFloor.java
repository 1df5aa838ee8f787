package org.composure.measure;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.composure.event.Journal;
import org.composure.event.JournalKeeper;
import org.composure.event.Witness;
import org.composure.event.Witness.Start;

/**
 * Two contact types, one queue in order of arrival, two teams, patience, redials: enough of a floor to have random journals
 * for laws about measures. It books the engine's events in a plain list and makes no claim to speed.
 */
final class TinyFloor {

    private record Booked(double at, long order, Runnable doing) {}

    private record Waiting(long customer, int type, int attempt, double arrivedAt) {}

    private final PriorityQueue<Booked> calendar =
            new PriorityQueue<>(Comparator.comparingDouble(Booked::at).thenComparingLong(Booked::order));
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private final Deque<Integer> idle = new ArrayDeque<>();
    private final SplittableRandom luck;
    private final double lengthSeconds;
    private final Witness witness;
    private long booked;
    private long customers;
    private double now;

    private TinyFloor(long seed, double lengthSeconds, Witness witness) {
        this.luck = new SplittableRandom(seed);
        this.lengthSeconds = lengthSeconds;
        this.witness = witness;
    }

    /** What a morning of so many seconds may look like with that luck: four agents, 90 % load. */
    static Journal journal(long seed, double lengthSeconds) {
        JournalKeeper keeper = new JournalKeeper();
        new TinyFloor(seed, lengthSeconds, keeper).run();
        return keeper.journal();
    }

    private void run() {
        witness.staffChanged(0, Worlds.FRONT, 3);
        witness.staffChanged(0, Worlds.BACK, 1);
        for (int agent = 0; agent < 4; agent++) {
            idle.add(agent);
        }
        book(exponential(60), this::arrive);
        while (!calendar.isEmpty()) {
            Booked next = calendar.remove();
            now = next.at();
            next.doing().run();
        }
        witness.ended(Math.max(now, lengthSeconds));
    }

    private void book(double at, Runnable doing) {
        calendar.add(new Booked(at, booked++, doing));
    }

    private double exponential(double mean) {
        return -mean * Math.log1p(-luck.nextDouble());
    }

    private void arrive() {
        if (now >= lengthSeconds) {
            return;
        }
        offer(new Waiting(++customers, luck.nextInt(2), 1, now));
        book(now + exponential(60), this::arrive);
    }

    private void offer(Waiting contact) {
        witness.offered(now, contact.customer(), contact.type(), contact.attempt());
        if (!idle.isEmpty()) {
            serve(contact, idle.removeFirst());
            return;
        }
        witness.queued(now, contact.customer(), contact.type());
        queue.add(contact);
        book(now + exponential(120), () -> giveUp(contact));
    }

    private void giveUp(Waiting contact) {
        if (queue.remove(contact)) {
            witness.abandoned(now, contact.customer(), contact.type(), contact.arrivedAt(), false);
            if (luck.nextInt(2) == 0) {
                witness.orbitEntered(now, contact.customer(), contact.type(), Witness.Orbiting.REDIAL_AFTER_ABANDONING);
                book(now + exponential(300), () -> redial(contact));
            }
        }
    }

    private void redial(Waiting contact) {
        witness.orbitLeft(now, contact.customer(), contact.type(), Witness.Orbiting.REDIAL_AFTER_ABANDONING);
        offer(new Waiting(contact.customer(), contact.type(), contact.attempt() + 1, now));
    }

    private void serve(Waiting contact, int agent) {
        double startedAt = now;
        int team = agent < 3 ? Worlds.FRONT : Worlds.BACK;
        witness.serviceStarted(
                now, contact.customer(), contact.type(), contact.arrivedAt(), team, agent, 1, Start.ANSWER);
        book(now + exponential(220), () -> {
            witness.serviceEnded(now, contact.customer(), contact.type(), contact.arrivedAt(), startedAt, team, agent);
            witness.agentReady(now, contact.type(), startedAt, team, agent, 0);
            idle.addLast(agent);
            if (!queue.isEmpty()) {
                serve(queue.removeFirst(), idle.removeFirst());
            }
        });
    }
}
