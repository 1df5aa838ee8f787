package org.composure.engine.floor;

import java.util.Arrays;

/**
 * Several lists of small numbers, linked both ways in arrays, so that joining, leaving and looking at the front take
 * constant time. A number is in at most one of the lists at a time.
 */
final class Chains {

    static final int NONE = -1;

    private final int[] heads;
    private final int[] tails;
    private final int[] sizes;
    private int[] nexts;
    private int[] previous;

    Chains(int lists, int members) {
        this.heads = new int[lists];
        this.tails = new int[lists];
        this.sizes = new int[lists];
        this.nexts = new int[members];
        this.previous = new int[members];
        Arrays.fill(heads, NONE);
        Arrays.fill(tails, NONE);
    }

    /** Makes room for numbers below {@code members}. */
    void grow(int members) {
        if (members > nexts.length) {
            nexts = Arrays.copyOf(nexts, members);
            previous = Arrays.copyOf(previous, members);
        }
    }

    boolean isEmpty(int list) {
        return heads[list] == NONE;
    }

    int size(int list) {
        return sizes[list];
    }

    int first(int list) {
        return heads[list];
    }

    int last(int list) {
        return tails[list];
    }

    int next(int member) {
        return nexts[member];
    }

    int previous(int member) {
        return previous[member];
    }

    void addLast(int list, int member) {
        int tail = tails[list];
        nexts[member] = NONE;
        previous[member] = tail;
        tails[list] = member;
        if (tail == NONE) {
            heads[list] = member;
        } else {
            nexts[tail] = member;
        }
        sizes[list]++;
    }

    void addFirst(int list, int member) {
        int head = heads[list];
        previous[member] = NONE;
        nexts[member] = head;
        heads[list] = member;
        if (head == NONE) {
            tails[list] = member;
        } else {
            previous[head] = member;
        }
        sizes[list]++;
    }

    /** Behind a member of the list; {@link #NONE} for the front. */
    void addAfter(int list, int before, int member) {
        if (before == tails[list]) {
            addLast(list, member);
        } else if (before == NONE) {
            addFirst(list, member);
        } else {
            int next = nexts[before];
            nexts[before] = member;
            previous[member] = before;
            nexts[member] = next;
            previous[next] = member;
            sizes[list]++;
        }
    }

    void remove(int list, int member) {
        int next = nexts[member];
        int before = previous[member];
        if (before == NONE) {
            heads[list] = next;
        } else {
            nexts[before] = next;
        }
        if (next == NONE) {
            tails[list] = before;
        } else {
            previous[next] = before;
        }
        sizes[list]--;
    }
}
