package org.composure.studio;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was asked from pages, of one kind: one works at a time for those who wait, some are kept.
 *
 * @param <T> comparisons, or plans
 */
final class Inquiries<T extends Inquiry> {

    private static final int KEPT_MAX = 20;

    private final String kind;
    private final Map<String, T> all = new LinkedHashMap<>();
    private int number;

    /** @param kind in a word */
    Inquiries(String kind) {
        this.kind = kind;
    }

    /**
     * Begins to work on a question.
     *
     * @param question by its name
     */
    synchronized T ask(Function<String, T> question) {
        if (all.values().stream().anyMatch(one -> !one.isOver() && one.isHeard())) {
            throw new Refused(
                    Refused.TOO_MANY, "A %s is under way; press That is enough, or wait for it.".formatted(kind));
        }
        // Whoever asked has gone: their question makes room.
        all.values().forEach(Inquiry::stop);
        if (all.size() >= KEPT_MAX) {
            T oldest = all.values().iterator().next();
            oldest.close();
            all.remove(oldest.id());
        }
        T inquiry = question.apply("q" + ++number);
        all.put(inquiry.id(), inquiry);
        Thread worker = new Thread(inquiry::work, "studio-" + kind + "-" + number);
        worker.setDaemon(true);
        worker.start();
        return inquiry;
    }

    synchronized T find(String id) {
        T inquiry = all.get(id);
        if (inquiry == null) {
            throw new Refused(Refused.NOT_THERE, "That %s is no longer there.".formatted(kind));
        }
        return inquiry;
    }

    synchronized void close() {
        all.values().forEach(Inquiry::close);
    }
}
