package org.composure.engine.routing;

import java.io.Serial;

/** A policy of somebody's own cannot be used, or did what none may do; the message names it and says what. */
public final class PolicyFault extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public PolicyFault(String message) {
        super(message);
    }
}
