package org.composure.engine.floor;

/**
 * What the floor does not know about customers and agents: how their mood changes waiting and work. The floor's port to
 * whoever does.
 *
 * <p>Each method is asked once, at the instant it speaks of.
 */
public interface Temper {

    /**
     * Waiting time credited to a contact that joins the queue.
     *
     * @param usual what the contact type says
     */
    double headStartSeconds(int contact, double usual);

    /**
     * How long a customer who joins the queue is going to wait at most.
     *
     * @param drawn by the law of the contact type
     */
    double patienceSeconds(int contact, double drawn);

    /**
     * Work of a service that begins now, in seconds of an agent of speed one.
     *
     * @param drawn by the law of the contact type
     */
    double workSeconds(int contact, int agent, double drawn);

    /** Somebody was taken on while the run was going on. */
    void newAgent(int agent, int team);

    /** What the centre's sensor says of the frustration of a contact's customer; 0 where nothing is sensed. */
    default double sensedFrustration(int contact) {
        return 0;
    }
}
