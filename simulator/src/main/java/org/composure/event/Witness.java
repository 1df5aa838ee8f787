package org.composure.event;

/**
 * Someone who wants to know what happens in a run.
 *
 * <p>One method per kind of event and no defaults, so that a new kind stops every witness from compiling until it has an
 * opinion. Calls come in order of time. All times are simulated seconds since the start of the run.
 *
 * <p>Common arguments: {@code customer} names the person for good (the same number in every policy compared on the same
 * luck); {@code type} and {@code team} are positions in the scenario's lists; {@code agent} is a number unique within the
 * run; {@code arrivedAt} is when this contact entered the human queue or was served at once, before any head start.
 *
 * <p>The life of a contact: {@code menuEntered} (only with a voice menu) → {@code offered} → one of {@code blocked},
 * {@code serviceStarted}, {@code queued}; a queued one ends in {@code serviceStarted}, {@code abandoned} or {@code
 * diverted}, or is still waiting when the run ends. A served one: {@code serviceStarted} → ({@code interrupted} → {@code
 * serviceStarted})* → {@code serviceEnded}; the agent's part ends with {@code agentReady}.
 */
public interface Witness extends PeopleWitness {

    /** A caller entered the voice menu. */
    void menuEntered(double at, long customer, int type);

    /** A caller finished in the voice menu and needs nobody; the contact is over and was never offered. */
    void finishedInMenu(double at, long customer, int type);

    /**
     * A contact reached the human queue's door.
     *
     * @param attempt 1 for a fresh contact, 2 for the first redial or return, and so on
     */
    void offered(double at, long customer, int type, int attempt);

    /** No line or no waiting place: the contact is over. */
    void blocked(double at, long customer, int type);

    /** The contact has to wait. */
    void queued(double at, long customer, int type);

    /**
     * The customer gave up waiting; after {@code at - arrivedAt} seconds, zero for those who balk.
     *
     * @param silent whether the centre does not notice
     */
    void abandoned(double at, long customer, int type, double arrivedAt, boolean silent);

    /** The centre ended the wait, or turned the contact away, without service. */
    void diverted(double at, long customer, int type, double arrivedAt, Diversion how);

    /**
     * An agent turned to the contact.
     *
     * @param arrivedAt for a callback, when it was accepted; see {@code how}
     * @param inHand contacts this agent has in hand now, this one included
     */
    void serviceStarted(
            double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Start how);

    /**
     * A customer who had accepted a callback did not pick up: the contact is over. The agent's part began with {@link
     * Start#NOBODY_THERE}.
     *
     * @param arrivedAt when the callback was accepted
     */
    void notReached(double at, long customer, int type, double arrivedAt);

    /** The agent was taken away before the contact was finished; the customer is at the head of the queue again. */
    void interrupted(double at, long customer, int type, int team, int agent, int inHand);

    /** The customer left the agent, served. {@code startedAt} is when the service started or last resumed. */
    void serviceEnded(double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent);

    /**
     * The agent finished everything about the contact, after-contact work included; the same instant as {@code
     * serviceEnded} where there is none. Also told when a silent leaver has been found out.
     *
     * @param startedAt when the agent turned to this contact, or last resumed it
     * @param inHand contacts the agent still has in hand
     */
    void agentReady(double at, int type, double startedAt, int team, int agent, int inHand);

    /** The number of agents of a team who are signed in has changed. Those finishing a last contact still count. */
    void staffChanged(double at, int team, int agentsSignedIn);

    /**
     * The plan of a team with shrinkage has changed, or who of those planned is at work. Told before {@code staffChanged}.
     *
     * @param planned agents on the plan, all of them paid
     * @param absent of them on leave or absent
     * @param onBreak of them on a planned break
     * @param away of them not where the plan says
     */
    void rosterChanged(double at, int team, int planned, int absent, int onBreak, int away);

    /** The customer will try again; until then they are in orbit. */
    void orbitEntered(double at, long customer, int type, Orbiting why);

    /** The customer tries again now; {@code offered} (or {@code menuEntered}) follows at the same instant. */
    void orbitLeft(double at, long customer, int type, Orbiting why);

    /** The run is over. Contacts still inside are still waiting or still in service. */
    void ended(double at);

    /** Why a contact ended without service though nobody hung up. */
    enum Diversion {
        /** Accepted an offer to be called back; the callback will be told as a service of its own. */
        CALLBACK_ACCEPTED,
        /** Left a message when the wait limit was reached. */
        MESSAGE,
        /** Cut off by a wait limit or at closing time. */
        DISCONNECTED,
        /** Came while the doors were closed. */
        CLOSED
    }

    /** What kind of service starts. */
    enum Start {
        /** A contact that was offered and waited until now, or not at all. */
        ANSWER,
        /** A contact that had been interrupted goes on. */
        RESUMPTION,
        /** A customer is called back; {@code arrivedAt} is when they accepted. */
        CALLBACK,
        /** The agent turns to a silent leaver; no service will end, only {@code agentReady} follows. */
        NOBODY_THERE,
        /** The agent joins a colleague who is with the customer; no service of this agent will end, only {@code agentReady} follows. */
        CONSULTATION;

        /** Whether a customer meets somebody new. */
        public boolean isOfCustomer() {
            return this != NOBODY_THERE && this != CONSULTATION;
        }
    }

    /** Why a customer is in orbit. */
    enum Orbiting {
        REDIAL_AFTER_ABANDONING,
        REDIAL_AFTER_BLOCKING,
        RETURN_AFTER_SERVICE,
        /** Passed on to somebody else; comes back to a queue at the same instant. */
        TRANSFER,
        /** Not solved; tries again later. */
        RECONTACT,
        /** Found out that an answer was wrong. */
        ANSWER_WAS_WRONG,
        /** Came while the doors were closed; comes when they open. */
        DOORS_CLOSED,
        /** Has got an answer and will write again in the same conversation. */
        CONVERSATION
    }
}
