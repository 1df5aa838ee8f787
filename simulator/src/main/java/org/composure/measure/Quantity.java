package org.composure.measure;

/**
 * What is added up during a run. Every quantity is a plain sum, so two runs, two intervals or two contact types are
 * joined by adding; rates are made from sums afterwards ({@link Indicator}).
 *
 * <p>Sums about contacts count a contact in the interval in which it was offered (a callback: accepted; a voice menu:
 * entered), if that was in the measured window [warm-up, length). Integrals over time cover exactly [warm-up, length].
 * Waiting starts when the contact enters the human queue; the voice menu has a clock of its own.
 */
public enum Quantity {
    /** Runs that were heard. */
    RUNS("1", Scope.FLOOR),
    /** Measured time of all runs. */
    ELAPSED_TIME("s", Scope.FLOOR),
    /** The part of the measured time during which the doors were open or an agent was signed in. */
    DESK_TIME("s", Scope.FLOOR),

    /** Contacts that reached the human queue's door, whatever became of them. */
    OFFERED("contacts", Scope.CONTACTS),
    /** Offered contacts that are a first attempt. */
    OFFERED_FRESH("contacts", Scope.CONTACTS),
    /** Offered contacts that are a redial or a return. */
    OFFERED_AGAIN("contacts", Scope.CONTACTS),
    /** Offered contacts to which an agent turned. */
    ANSWERED("contacts", Scope.CONTACTS_BY_TEAM),
    /** Answered contacts that waited no longer than the threshold. */
    ANSWERED_IN_TIME("contacts", Scope.CONTACTS_BY_TEAM),
    /** Answered contacts that did not have to queue. */
    ANSWERED_AT_ONCE("contacts", Scope.CONTACTS_BY_TEAM),
    /** Answered contacts that had to queue first. */
    ANSWERED_FROM_QUEUE("contacts", Scope.CONTACTS_BY_TEAM),
    /** Contacts whose customer left before an agent came, noticed or not, balking included. */
    ABANDONED("contacts", Scope.CONTACTS),
    /** Abandoned contacts that had waited no longer than the threshold. */
    ABANDONED_IN_TIME("contacts", Scope.CONTACTS),
    /** Abandoned contacts that had waited no longer than the threshold of short abandonments. */
    ABANDONED_SHORT("contacts", Scope.CONTACTS),
    /** Abandoned contacts that the centre did not notice. */
    ABANDONED_SILENTLY("contacts", Scope.CONTACTS),
    /** Offered contacts that found no line or no waiting place. */
    BLOCKED("contacts", Scope.CONTACTS),
    /** Offered contacts that took the offer to be called back. */
    DIVERTED_TO_CALLBACK("contacts", Scope.CONTACTS),
    /** Offered contacts that left a message at the wait limit. */
    DIVERTED_TO_MESSAGE("contacts", Scope.CONTACTS),
    /** Offered contacts cut off by a wait limit or at closing time. */
    DISCONNECTED("contacts", Scope.CONTACTS),
    /** Offered contacts that came while the doors were closed. */
    TURNED_AWAY("contacts", Scope.CONTACTS),
    /** Offered contacts that queue and whose wait has not ended: at the end of a run, those still waiting. */
    STILL_WAITING("contacts", Scope.CONTACTS),
    /** Offered contacts that could not be served at once though they were let in. */
    DELAYED("contacts", Scope.CONTACTS),

    /** Waits of the answered, zero waits included. */
    WAIT_OF_ANSWERED("s", Scope.CONTACTS_BY_TEAM),
    /** Squared waits of the answered. */
    SQUARED_WAIT_OF_ANSWERED("s²", Scope.CONTACTS),
    /** Waits of those who abandoned, until they left. */
    WAIT_OF_ABANDONED("s", Scope.CONTACTS),
    /** Squared waits of those who abandoned. */
    SQUARED_WAIT_OF_ABANDONED("s²", Scope.CONTACTS),
    /** Waits of those the centre diverted, until it did. */
    WAIT_OF_DIVERTED("s", Scope.CONTACTS),
    /** What answered and abandoned contacts waited beyond the threshold. */
    EXCESS_WAIT("s", Scope.CONTACTS),

    /** Services that ended with a served customer; callbacks included. */
    HANDLED("contacts", Scope.CONTACTS_BY_TEAM),
    /** Time agents gave to handled contacts: talk, hold and after-contact work, each contact on its own clock. */
    HANDLE_TIME("s", Scope.CONTACTS_BY_TEAM),
    /** The part of the handle time during which the customer was with the agent. */
    TALK_TIME("s", Scope.CONTACTS_BY_TEAM),
    /** The part of the handle time that came after the customer had left. */
    AFTER_CONTACT_TIME("s", Scope.CONTACTS_BY_TEAM),
    /** Time agents spent finding out that nobody was there. */
    NOBODY_TIME("s", Scope.CONTACTS_BY_TEAM),
    /** Time agents spent with customers of colleagues who had asked them to join. */
    CONSULTATION_TIME("s", Scope.CONTACTS_BY_TEAM),
    /** From the offer (the callback's acceptance) to the end of the service, of handled contacts. */
    SOJOURN_TIME("s", Scope.CONTACTS),
    /** Services broken off and taken up again later; counted when it happens. */
    INTERRUPTIONS("1", Scope.CONTACTS_BY_TEAM),
    /** Customers called back. */
    CALLBACKS_SERVED("contacts", Scope.CONTACTS),
    /** Of these, who were called within the time promised; all where none was promised. */
    CALLBACKS_IN_TIME("contacts", Scope.CONTACTS),
    /** Customers called back who did not pick up. */
    CALLBACKS_NOT_REACHED("contacts", Scope.CONTACTS),
    /** From accepting a callback to being called, of those called. */
    CALLBACK_DELAY("s", Scope.CONTACTS),

    /** Offered contacts after which the customer decided to dial again: they had abandoned or been blocked. */
    WILL_REDIAL("contacts", Scope.CONTACTS),
    /** Handled contacts after which the customer decided to come back with the same issue. */
    WILL_RETURN("contacts", Scope.CONTACTS),
    /** Handled contacts that were a first attempt. */
    HANDLED_FRESH("contacts", Scope.CONTACTS_BY_TEAM),
    /** Handled contacts that were a redial or a return. */
    HANDLED_AGAIN("contacts", Scope.CONTACTS_BY_TEAM),
    /** Handled first attempts after which the customer decided to come back. */
    WILL_RETURN_FRESH("contacts", Scope.CONTACTS),

    /** Conversations of several rounds that ended with an answer. */
    CONVERSATIONS("1", Scope.CONTACTS),
    /** Rounds answered after which the customer wrote again. */
    FURTHER_ROUNDS("1", Scope.CONTACTS),
    /** From the first message to the end of the last answer, of {@link #CONVERSATIONS}. */
    CONVERSATION_TIME("s", Scope.CONTACTS),
    /** Handled contacts that were passed on to another queue. */
    TRANSFERRED("contacts", Scope.CONTACTS),

    /** Callers who entered the voice menu. */
    MENU_ENTERED("contacts", Scope.CONTACTS),
    /** Callers who finished there. */
    MENU_FINISHED("contacts", Scope.CONTACTS),
    /** Time spent in the voice menu by those who have left it. */
    MENU_TIME("s", Scope.CONTACTS),

    /** Integral over time of the number waiting; those interrupted and waiting again included. */
    QUEUE_TIME("contact s", Scope.CONTACTS),
    /** Integral over time of the number of customers with an agent. */
    IN_SERVICE_TIME("contact s", Scope.CONTACTS),
    /** {@link #QUEUE_TIME} during {@link #DESK_TIME}. */
    DESK_QUEUE_TIME("contact s", Scope.CONTACTS),
    /** {@link #IN_SERVICE_TIME} during {@link #DESK_TIME}. */
    DESK_IN_SERVICE_TIME("contact s", Scope.CONTACTS),
    /** Integral over time of the number of customers in orbit. */
    ORBIT_TIME("contact s", Scope.CONTACTS),
    /** Integral of the squared number waiting; over all types it is that of the whole queue, not a sum of parts. */
    SQUARED_QUEUE_TIME("contact² s", Scope.WHOLE_AND_PARTS),
    /** Integral of the squared number waiting or with an agent; over all types that of the whole system. */
    SQUARED_SYSTEM_TIME("contact² s", Scope.WHOLE_AND_PARTS),

    /** Integral over time of the number of agents with at least one contact in hand or after-contact work. */
    BUSY_TIME("agent s", Scope.AGENTS),
    /** Integral over time of the number of agents signed in; those finishing after their shift are until they leave. */
    SIGNED_IN_TIME("agent s", Scope.AGENTS),
    /** Integral over time of the number of agents paid: planned, or staying longer; without shrinkage those signed in. */
    PAID_TIME("agent s", Scope.AGENTS),
    /** Integral over time of the number of agents planned; told of teams with shrinkage only, as are the next three. */
    PLANNED_TIME("agent s", Scope.AGENTS),
    /** Integral over time of the number of planned agents on leave or absent. */
    ABSENT_TIME("agent s", Scope.AGENTS),
    /** Integral over time of the number of planned agents on a planned break. */
    BREAK_TIME("agent s", Scope.AGENTS),
    /** Integral over time of the number of planned agents not where the plan says. */
    AWAY_TIME("agent s", Scope.AGENTS),
    /** Paid time after the measured window, while a terminating run serves out those inside. */
    OVERTIME("agent s", Scope.AGENTS),
    /** Pay of agents signed in, overtime included, in the scenario's currency. */
    AGENT_COST("money", Scope.AGENTS),
    /** Time during which at least one agent was signed in and no agent was idle. */
    ALL_BUSY_TIME("s", Scope.FLOOR),

    /** Intervals of single days in which something was answered or abandoned. */
    INTERVALS_JUDGED("1", Scope.FLOOR),
    /** Judged intervals whose strict service level met the target. */
    INTERVALS_MET("1", Scope.FLOOR);

    /** Who a quantity can be told of. */
    enum Scope {
        /** Contact types. */
        CONTACTS,
        /** Contact types, and also teams; the teams' parts add up to the types' parts. */
        CONTACTS_BY_TEAM,
        /** Teams. */
        AGENTS,
        /** The whole floor only. */
        FLOOR,
        /** Contact types and, separately, the whole floor. */
        WHOLE_AND_PARTS
    }

    private static final Quantity[] ALL = values();

    /** How many there are. */
    static final int COUNT = ALL.length;

    private final String unit;
    private final Scope scope;

    Quantity(String unit, Scope scope) {
        this.unit = unit;
        this.scope = scope;
    }

    /** Unit of the sum; {@code "1"} for a pure number. */
    public String unit() {
        return unit;
    }

    /** Where it stands in a row of numbers. */
    @SuppressWarnings("EnumOrdinal") // Rows live for one run only and are never stored.
    int column() {
        return ordinal();
    }

    /** Whether a sum over contact types tells it of the whole floor. */
    boolean addsUpOverTypes() {
        return scope == Scope.CONTACTS || scope == Scope.CONTACTS_BY_TEAM;
    }

    /** Whether a sum over teams tells it of the whole floor, and the types know nothing of it. */
    boolean addsUpOverTeams() {
        return scope == Scope.AGENTS;
    }

    /** Whether only the whole floor's own book tells it of the whole floor. */
    boolean isOfTheFloor() {
        return scope == Scope.FLOOR || scope == Scope.WHOLE_AND_PARTS;
    }

    /** Whether it is the same for every part of a floor: runs and time. */
    public boolean isShared() {
        return this == RUNS || this == ELAPSED_TIME || this == DESK_TIME;
    }

    static Quantity at(int column) {
        return ALL[column];
    }
}
