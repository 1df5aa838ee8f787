package org.composure.event;

/**
 * How an episode ended: one terminal label each, worst first ({@code product.md} §7.4). {@code CHURNED} is given
 * afterwards, when the customer leaves because of it.
 */
public enum Ending {
    CHURNED(false),
    COMPLAINT(false),
    ANGRY_EXIT(false),
    WRONG_ANSWER(false),
    FALSE_CONTAINED(false),
    GAVE_UP_BOT(false),
    ABANDONED(false),
    BLOCKED(false),
    EXPIRED(false),
    UNRESOLVED_CLOSED(false),
    SOLVED_FIRST(true),
    SOLVED_LATER(true),
    SELF_SERVED(true);

    private final boolean good;

    Ending(boolean good) {
        this.good = good;
    }

    /** Whether the issue was solved and nothing worse is to be told. */
    public boolean isGood() {
        return good;
    }
}
