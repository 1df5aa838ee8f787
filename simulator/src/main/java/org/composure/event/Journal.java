package org.composure.event;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What happened in a run, in order of time.
 *
 * <p>Its text form has one event per line: the record's name, then its components as {@code name=value}, e.g. {@code
 * ContactQueued at=12.5 customer=4711 type=0}. Numbers are written so that reading them gives the same bits.
 *
 * @param events in the order in which they were told
 */
public record Journal(List<ContactEvent> events) {
    public Journal {
        events = List.copyOf(events);
    }

    /** Tells everything again. A witness that hears a replay learns exactly what it would have learnt live. */
    public void replay(Witness witness) {
        events.forEach(event -> event.tell(witness));
    }

    /** One event per line, each line ended by a line feed. */
    public String text() {
        return events.stream()
                .map(EventText::write)
                .collect(Collectors.joining("\n", "", events.isEmpty() ? "" : "\n"));
    }

    /**
     * Reads the text form; empty lines are skipped.
     *
     * @throws IllegalArgumentException at the first line that is no event, naming it
     */
    public static Journal parse(String text) {
        return new Journal(text.lines()
                .filter(line -> !line.isBlank())
                .map(EventText::read)
                .toList());
    }
}
