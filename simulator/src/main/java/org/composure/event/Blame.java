package org.composure.event;

/** What a negative feeling is put down to. The closed list of tags; a cause chain is a sum for each. */
public enum Blame {
    /** Waiting, on hold or in a queue. */
    ORG_WAIT,
    /** The bot did not understand, or went in circles. */
    ORG_LOOP,
    /** Information had to be repeated, or the customer was passed on. */
    ORG_REPEAT,
    /** A human was refused. */
    ORG_REFUSE,
    /** The help centre had no answer, or a wrong or ambiguous one; a false answer of the bot. */
    ORG_KB,
    /** An uninformed wait, no next step, no reply. */
    COMM,
    /** The agent was slow. */
    SLOW,
    /** The agent was rude. */
    RUDE,
    /** The agent could not solve it. */
    AGENT_SKILL,
    /** The issue itself. */
    ISSUE,
    /** Somebody outside the centre. */
    THIRD_PARTY;

    /** How many there are. */
    public static final int COUNT = values().length;

    /** Whether the organisation, rather than an agent, the issue or a stranger, is the cause. */
    public boolean isOrganisation() {
        return ordinal() <= COMM.ordinal();
    }
}
