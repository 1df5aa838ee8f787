package org.composure.engine.floor;

/** An agent's seat: who sits there, with what in hand. Points to nothing, like {@link Contact}. */
final class Agent {

    /** Whether an agent is there, and for how long; bytes, as with the states of contacts. */
    static final class Duty {
        static final byte OFF = 0;
        static final byte ON = 1;
        /** Leaves after the contact in hand. */
        static final byte LEAVING = 2;
        /** Should have gone home, the doors are closed, but stays while somebody waits whom they can serve. */
        static final byte LINGERING = 3;

        private Duty() {}
    }

    final int number;
    final int team;
    final int inHandMax;

    int inHand;
    byte duty;
    /** What an agent of a single-contact team holds: a contact or its papers. */
    int holding;
    /** After-contact work in hand, during which an agent takes nothing new. */
    int papers;

    /** Has given notice: goes for good at the next chance, and the seat is empty then. */
    boolean quits;

    boolean free;
    double freeSince;
    /** Who stands behind and in front in the list of those who are free. */
    int next;

    int previous;

    Agent(int number, int team, int inHandMax) {
        this.number = number;
        this.team = team;
        this.inHandMax = inHandMax;
    }

    /** Whether the agent could take one more contact. */
    boolean hasRoom() {
        return inHand < inHandMax && papers == 0;
    }
}
