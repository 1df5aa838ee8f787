package org.composure.studio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.composure.study.live.LiveRequest;

/** The sessions of all visitors. Each has its own; those nobody has looked at for long are closed. */
final class Sessions {

    private static final int SESSIONS_MAX = 12;
    private static final double FORGOTTEN_AFTER_SECONDS = 1800;
    private static final double TEN_O_CLOCK = 10 * 3600;

    private final Shelf shelf;
    private final Studio.Setup setup;
    private final Map<String, Session> all = new LinkedHashMap<>();
    private int number;

    Sessions(Shelf shelf, Studio.Setup setup) {
        this.shelf = shelf;
        this.setup = setup;
    }

    /** What a visitor sees first. */
    Session opening() {
        return add(shelf.find(setup.openingName()), setup.file(), setup.opening(), (double) setup.at());
    }

    /** A file of a story, at ten in the morning of its first day. */
    Session open(Shelf.Book book, String file, long seed) {
        LiveRequest request = LiveRequest.of(file.isEmpty() ? book.base() : book.file(file), seed);
        return add(book, file, request, TEN_O_CLOCK);
    }

    private Session add(Shelf.Book book, String file, LiveRequest request, double at) {
        // Opened outside of the lock: a long story must not keep the others waiting.
        Session session = new Session(nextId(), book, file, request, at);
        synchronized (this) {
            makeRoom();
            all.put(session.id(), session);
        }
        return session;
    }

    private synchronized String nextId() {
        return "s" + ++number;
    }

    private void makeRoom() {
        if (all.size() < SESSIONS_MAX) {
            return;
        }
        long now = System.nanoTime();
        Session idlest = null;
        for (Session session : all.values()) {
            if (session.idleSeconds(now) > 0 && idlest == null) {
                idlest = session;
            }
        }
        if (idlest == null) {
            throw new Refused(Refused.TOO_MANY, "Too many runs are on show; close one first.");
        }
        all.remove(idlest.id());
        idlest.close();
    }

    synchronized Session find(String id) {
        Session session = all.get(id);
        if (session == null) {
            throw new Refused(Refused.NOT_THERE, "That run is no longer on show.");
        }
        return session;
    }

    /** Lets all sessions go on. */
    void tick(double wallSeconds, long nowNanos) {
        List<Session> now;
        synchronized (this) {
            all.values().removeIf(session -> session.idleSeconds(nowNanos) > FORGOTTEN_AFTER_SECONDS);
            now = List.copyOf(all.values());
        }
        now.forEach(session -> session.tick(wallSeconds));
    }

    synchronized void close() {
        all.values().forEach(Session::close);
        all.clear();
    }
}
