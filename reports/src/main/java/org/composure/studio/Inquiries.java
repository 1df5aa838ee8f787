package org.composure.studio;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.composure.study.CompareAnswer;

/** Comparisons asked from pages: one works at a time, some are kept. */
final class Inquiries {

    private static final int KEPT_MAX = 20;

    private final Function<CompareAnswer, String> page;
    private final Map<String, Inquiry> all = new LinkedHashMap<>();
    private int number;

    Inquiries(Function<CompareAnswer, String> page) {
        this.page = page;
    }

    /** Begins to work on a question. */
    synchronized Inquiry ask(Shelf.Book book, int runs, long seed, boolean robust) {
        if (all.values().stream().anyMatch(one -> !one.isOver())) {
            throw new Refused(Refused.TOO_MANY, "A comparison is under way; stop it or wait for it.");
        }
        if (all.size() >= KEPT_MAX) {
            all.remove(all.keySet().iterator().next());
        }
        Inquiry inquiry = new Inquiry("q" + ++number, book, runs, seed, robust, page);
        all.put(inquiry.id(), inquiry);
        Thread worker = new Thread(inquiry::work, "studio-comparison-" + number);
        worker.setDaemon(true);
        worker.start();
        return inquiry;
    }

    synchronized Inquiry find(String id) {
        Inquiry inquiry = all.get(id);
        if (inquiry == null) {
            throw new Refused(Refused.NOT_THERE, "That comparison is no longer there.");
        }
        return inquiry;
    }

    synchronized void close() {
        all.values().forEach(Inquiry::close);
    }
}
