package org.composure.study;

import org.composure.language.Library;

/** Gets ready, while a command is still being understood, what nearly every command needs. */
public final class LookAhead {
    private LookAhead() {}

    /** Begins; whoever needs it earlier than it is ready waits for it. */
    public static void begin() {
        Thread reading = new Thread(Library::getReady, "defaults");
        reading.setDaemon(true);
        reading.start();
    }
}
