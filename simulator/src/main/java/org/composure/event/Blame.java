package org.composure.event;

/** What a negative feeling is put down to. The closed list of tags; a cause chain is a sum for each. */
public enum Blame {
    /** Waiting, on hold or in a queue. */
    ORG_WAIT(true),
    /** The bot did not understand, or went in circles. */
    ORG_LOOP(true),
    /** Information had to be repeated, or the customer was passed on. */
    ORG_REPEAT(true),
    /** A human was refused. */
    ORG_REFUSE(true),
    /** The help centre had no answer, or a wrong or ambiguous one; a false answer of the bot. */
    ORG_KB(true),
    /** An uninformed wait, no next step, no reply: a cause of its own, whoever should have spoken. */
    COMM(false),
    /** The agent was slow. */
    SLOW(false),
    /** The agent was rude. */
    RUDE(false),
    /** The agent could not solve it. */
    AGENT_SKILL(false),
    /** The issue itself. */
    ISSUE(false),
    /** Somebody outside the centre. */
    THIRD_PARTY(false);

    /** How many there are. */
    public static final int COUNT = values().length;

    private final boolean organisation;

    Blame(boolean organisation) {
        this.organisation = organisation;
    }

    /** Whether how service is organised, rather than a person, silence, the issue or a stranger, is the cause. */
    public boolean isOrganisation() {
        return organisation;
    }
}
