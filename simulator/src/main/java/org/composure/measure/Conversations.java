package org.composure.measure;

import org.composure.scenario.ContactType;
import org.composure.scenario.Scenario;

/** Conversations of several rounds, from the first message to the last answer. */
final class Conversations {

    private final boolean[] hasRounds;
    private final boolean any;
    private final Books books;
    private final CustomerNotes begun = new CustomerNotes();
    private double lastBegun;

    Conversations(Scenario scenario, Books books) {
        this.books = books;
        hasRounds = new boolean[scenario.contactTypes().size()];
        for (int type = 0; type < hasRounds.length; type++) {
            ContactType own = scenario.contactTypes().get(type);
            hasRounds[type] = own.course().isConversation();
        }
        any = scenario.contactTypes().stream().anyMatch(type -> type.course().isConversation());
    }

    void offered(double at, long customer, int type) {
        if (any && hasRounds[type] && Double.isNaN(begun.get(customer))) {
            begun.put(customer, at);
        }
    }

    /** The customer has left without an answer. */
    void brokenOff(long customer, int type) {
        if (any && hasRounds[type]) {
            begun.remove(customer);
        }
    }

    /** An answer, which is the last one until {@link #goesOn} tells otherwise. */
    void answered(double at, long customer, int type, int slot) {
        if (any && hasRounds[type]) {
            lastBegun = begun.remove(customer);
            int row = books.typeRow(slot, type);
            books.ofTypes[row + Column.CONVERSATIONS]++;
            books.ofTypes[row + Column.CONVERSATION_TIME] += at - lastBegun;
        }
    }

    /** The one just answered will write again. */
    void goesOn(double at, long customer, int type, int slot) {
        int row = books.typeRow(slot, type);
        books.ofTypes[row + Column.CONVERSATIONS]--;
        books.ofTypes[row + Column.CONVERSATION_TIME] -= at - lastBegun;
        books.ofTypes[row + Column.FURTHER_ROUNDS]++;
        begun.put(customer, lastBegun);
    }
}
