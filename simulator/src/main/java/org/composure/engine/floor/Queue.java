package org.composure.engine.floor;

import org.composure.engine.floor.Contacts.State;

/**
 * The human queue: first come, first served within a type, with a second list per type for those to be called back.
 *
 * <p>Silent leavers hold their place; interrupted customers stand in front.
 */
final class Queue {

    private final Contacts contacts;
    private final Chains lists;
    private final int types;
    private int waiting;
    private int callbacks;

    Queue(Contacts contacts, int types) {
        this.contacts = contacts;
        this.types = types;
        this.lists = new Chains(2 * types, contacts.capacity());
    }

    /** Contacts of all types waiting, silent leavers included and callbacks not. */
    int waiting() {
        return waiting;
    }

    int waiting(int type) {
        return lists.size(type);
    }

    boolean isWaiting(int type) {
        return !lists.isEmpty(type);
    }

    int first(int type) {
        return lists.first(type);
    }

    int callbacks() {
        return callbacks;
    }

    int firstCallback(int type) {
        return lists.first(types + type);
    }

    int next(int contact) {
        return lists.next(contact);
    }

    void join(int contact) {
        lists.grow(contacts.capacity());
        waiting++;
        lists.addLast(contacts.type[contact], contact);
    }

    void joinInFront(int contact) {
        lists.grow(contacts.capacity());
        waiting++;
        lists.addFirst(contacts.type[contact], contact);
    }

    void joinCallbacks(int contact) {
        lists.grow(contacts.capacity());
        callbacks++;
        lists.addLast(types + contacts.type[contact], contact);
    }

    /** Takes a contact out, whether it waits or is to be called back. */
    void leave(int contact) {
        if (contacts.state[contact] == State.CALLBACK) {
            callbacks--;
            lists.remove(types + contacts.type[contact], contact);
        } else {
            waiting--;
            lists.remove(contacts.type[contact], contact);
        }
    }
}
