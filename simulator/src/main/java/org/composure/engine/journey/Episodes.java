package org.composure.engine.journey;

import java.util.Arrays;
import org.composure.engine.people.Persons;
import org.jspecify.annotations.Nullable;

/** The open episodes. Objects of episodes that are over are used again, so memory grows to the most ever open. */
final class Episodes {

    private final Persons persons;
    private @Nullable Episode[] all = new Episode[64];
    private int[] free = new int[64];
    private int freed;
    private int used;

    /** Read by nobody: what was looked at must be put somewhere, or Java leaves the look out. */
    @SuppressWarnings("UnusedVariable")
    private double lookedAt;

    Episodes(Persons persons) {
        this.persons = persons;
    }

    Episode open() {
        if (freed > 0) {
            return at(free[--freed]);
        }
        if (used == all.length) {
            all = Arrays.copyOf(all, 2 * used);
            free = Arrays.copyOf(free, 2 * used);
        }
        Episode fresh = new Episode(used);
        all[used++] = fresh;
        return fresh;
    }

    Episode at(int slot) {
        Episode episode = all[slot];
        if (episode == null) {
            throw new IllegalStateException("There is no episode %d.".formatted(slot));
        }
        return episode;
    }

    /** An episode in which something happens now, after a while in which others had the processor's cache for themselves. */
    Episode toHand(int slot) {
        Episode episode = at(slot);
        lookedAt = episode.lookAt() + persons.lookAt(episode.person);
        return episode;
    }

    void close(Episode episode) {
        free[freed++] = episode.slot;
    }

    /** Episodes there have ever been room for: the open ones, and some that are over. */
    int slots() {
        return used;
    }

    /** Episodes open now. */
    int inUse() {
        return used - freed;
    }
}
