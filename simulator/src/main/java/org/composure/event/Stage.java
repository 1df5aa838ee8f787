package org.composure.event;

/**
 * Where a contact was when it ended: the closed list by which bad endings are told by stage. A search alone is no contact, so it
 * is no stage.
 */
public enum Stage {
    /** With the bot, which did not hand over. */
    BOT,
    /** At the door of the humans or in a queue for them, the first or a later one. */
    QUEUE,
    /** With a human. */
    AGENT;

    /** The stage in which a contact with the bot or with humans ended. */
    public static Stage of(ContactEnding ending) {
        if (ending.kind() == ContactEnding.Kind.BOT) {
            return BOT;
        }
        return ending.abandoned() || Double.isNaN(ending.agentLoad()) ? QUEUE : AGENT;
    }
}
