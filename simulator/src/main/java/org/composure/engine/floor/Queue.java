package org.composure.engine.floor;

import java.util.Arrays;
import org.composure.engine.floor.Contact.State;

/**
 * The human queue: first come, first served within a type, with a second list per type for those to be called back.
 *
 * <p>Silent leavers hold their place; interrupted customers stand in front.
 */
final class Queue {

    static final int NONE = Chains.NONE;

    private final Contacts contacts;
    private final int types;
    private final int[] heads;
    private final int[] tails;
    private final int[] sizes;
    private int waiting;
    private int callbacks;

    Queue(Contacts contacts, int types) {
        this.contacts = contacts;
        this.types = types;
        this.heads = new int[2 * types];
        this.tails = new int[2 * types];
        this.sizes = new int[2 * types];
        Arrays.fill(heads, NONE);
        Arrays.fill(tails, NONE);
    }

    /** Contacts of all types waiting, silent leavers included and callbacks not. */
    int waiting() {
        return waiting;
    }

    int waiting(int type) {
        return sizes[type];
    }

    boolean isWaiting(int type) {
        return heads[type] != NONE;
    }

    int first(int type) {
        return heads[type];
    }

    int callbacks() {
        return callbacks;
    }

    int firstCallback(int type) {
        return heads[types + type];
    }

    int next(int contact) {
        return contacts.at(contact).next;
    }

    /** Joins behind everybody who has waited as long or longer, head starts included. */
    void join(int contact) {
        waiting++;
        Contact last = contacts.at(contact);
        addInOrder(last.type, last);
    }

    void joinInFront(int contact) {
        waiting++;
        Contact first = contacts.at(contact);
        int list = first.type;
        int head = heads[list];
        first.previous = NONE;
        first.next = head;
        heads[list] = contact;
        if (head == NONE) {
            tails[list] = contact;
        } else {
            contacts.at(head).previous = contact;
        }
        sizes[list]++;
    }

    void joinCallbacks(int contact) {
        callbacks++;
        Contact last = contacts.at(contact);
        addLast(types + last.type, last);
    }

    private void addInOrder(int list, Contact newcomer) {
        int before = tails[list];
        while (before != NONE
                && contacts.at(before).queuedSince > newcomer.queuedSince
                && contacts.at(before).state != State.INTERRUPTED) {
            before = contacts.at(before).previous;
        }
        if (before == tails[list]) {
            addLast(list, newcomer);
        } else {
            addAfter(list, before, newcomer);
        }
    }

    /** Puts a contact behind another, or in front of all; there is somebody behind it. */
    private void addAfter(int list, int before, Contact newcomer) {
        int behind = before == NONE ? heads[list] : contacts.at(before).next;
        newcomer.previous = before;
        newcomer.next = behind;
        if (before == NONE) {
            heads[list] = newcomer.slot;
        } else {
            contacts.at(before).next = newcomer.slot;
        }
        contacts.at(behind).previous = newcomer.slot;
        sizes[list]++;
    }

    private void addLast(int list, Contact last) {
        int tail = tails[list];
        last.next = NONE;
        last.previous = tail;
        tails[list] = last.slot;
        if (tail == NONE) {
            heads[list] = last.slot;
        } else {
            contacts.at(tail).next = last.slot;
        }
        sizes[list]++;
    }

    /** Takes a contact out, whether it waits or is to be called back. */
    void leave(int contact) {
        Contact leaver = contacts.at(contact);
        if (leaver.state == State.CALLBACK) {
            callbacks--;
            remove(types + leaver.type, leaver);
        } else {
            waiting--;
            remove(leaver.type, leaver);
        }
    }

    private void remove(int list, Contact leaver) {
        int next = leaver.next;
        int before = leaver.previous;
        if (before == NONE) {
            heads[list] = next;
        } else {
            contacts.at(before).next = next;
        }
        if (next == NONE) {
            tails[list] = before;
        } else {
            contacts.at(next).previous = before;
        }
        sizes[list]--;
    }
}
