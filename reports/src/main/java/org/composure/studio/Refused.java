package org.composure.studio;

/** A request that cannot be granted, and why, in words for whoever asked. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    static final int BAD = 400;
    static final int NOT_THERE = 404;
    static final int TOO_LARGE = 413;
    static final int TOO_MANY = 429;

    private final int status;

    Refused(int status, String why) {
        super(why);
        this.status = status;
    }

    int status() {
        return status;
    }
}
