package org.composure.measure;

/** Callers in the voice menu, which has a clock of its own; counted in the interval in which they entered it. */
final class Menu {

    private final Books books;
    private final Timeline time;
    private final CustomerNotes insideSince = new CustomerNotes();

    Menu(Books books, Timeline time) {
        this.books = books;
        this.time = time;
    }

    void enters(double at, long customer, int type) {
        books.ofTypes[row(at, type) + Column.MENU_ENTERED]++;
        insideSince.put(customer, at);
    }

    void finishes(double at, long customer, int type) {
        double enteredAt = leaves(at, customer, type);
        if (!Double.isNaN(enteredAt)) {
            books.ofTypes[row(enteredAt, type) + Column.MENU_FINISHED]++;
        }
    }

    /** Returns when the customer had entered; NaN for those who were not in the menu. */
    double leaves(double at, long customer, int type) {
        double enteredAt = insideSince.remove(customer);
        if (!Double.isNaN(enteredAt)) {
            books.ofTypes[row(enteredAt, type) + Column.MENU_TIME] += at - enteredAt;
        }
        return enteredAt;
    }

    private int row(double enteredAt, int type) {
        return books.typeRow(time.slotAt(enteredAt), type);
    }
}
