package org.composure.console;

/** One queue, as MASON's inspector shows it: every getter is a row. */
public final class Queue {

    private final String name;
    private int waiting;
    private int longest;

    Queue(String name) {
        this.name = name;
    }

    void see(int number) {
        waiting = number;
        longest = Math.max(longest, number);
    }

    /** Name of the contact type. */
    public String getName() {
        return name;
    }

    /** Contacts that wait now. */
    public int getWaiting() {
        return waiting;
    }

    /** Most contacts seen waiting at a look at the floor. */
    public int getMostSeenWaiting() {
        return longest;
    }

    /** Title of the inspector. */
    @Override
    public String toString() {
        return "Queue " + name;
    }
}
