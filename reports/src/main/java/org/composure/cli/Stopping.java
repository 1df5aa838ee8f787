package org.composure.cli;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ctrl-C: the replications under way are finished and what is there is reported; a second one ends the program at once.
 *
 * <p>Until somebody listens, Java does what it always does and ends at once.
 */
final class Stopping {

    /** What a shell says of a program that Ctrl-C ended: 128 and the number of the signal. */
    static final int INTERRUPTED = 130;

    private final AtomicInteger asked = new AtomicInteger();
    private final Terminal terminal;

    Stopping(Terminal terminal) {
        this.terminal = terminal;
    }

    /** From now on Ctrl-C is heard. */
    void listen() {
        try {
            // Java has no other way to hear a second Ctrl-C; named by text, as compilers rightly warn of it.
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler hear = (proxy, method, words) -> {
                if (method.getDeclaringClass() == Object.class) {
                    return method.invoke(this, words);
                }
                ask();
                return null;
            };
            signal.getMethod("handle", signal, handler)
                    .invoke(
                            null,
                            signal.getConstructor(String.class).newInstance("INT"),
                            Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, hear));
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            // A Java machine that keeps signals to itself: then Ctrl-C ends the program at once.
            return;
        }
    }

    /** Whether somebody pressed Ctrl-C. */
    boolean isAsked() {
        return asked.get() > 0;
    }

    /** The program's exit code, once its command ended with this one. */
    int exitCode(int ofCommand) {
        return isAsked() && ofCommand == 0 ? INTERRUPTED : ofCommand;
    }

    /** As Ctrl-C does. */
    void ask() {
        if (asked.incrementAndGet() > 1) {
            System.exit(INTERRUPTED);
        }
        terminal.err().println("\nStopping when the runs under way are over; Ctrl-C again ends at once …");
        terminal.err().flush();
    }
}
