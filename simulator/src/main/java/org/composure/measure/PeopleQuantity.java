package org.composure.measure;

import org.composure.event.Blame;
import org.composure.event.Ending;
import org.composure.event.Stage;

/**
 * What is added up about people during a run, beside the {@link Quantity queueing quantities}: plain sums.
 *
 * <p>A contact is one with a bot or with humans; a search alone is none. Contacts count if they began in the measured
 * window [warm-up, length), in the interval in which they began; bot sessions likewise. Episodes, searches, customers and
 * agents count if what is told happened after the warm-up, in the interval in which it happened (what comes after the
 * measured window, in its last interval). Integrals over time cover [warm-up, length] exactly.
 */
public enum PeopleQuantity {
    CONTACTS(Scope.TYPES),
    /** Contacts in which a human served. */
    CONTACTS_WITH_AGENT(Scope.TYPES),
    /** Contacts beyond the first of their episode. */
    CONTACTS_AGAIN(Scope.TYPES),
    /** Contacts that ended badly, as felt at the end. */
    BAD(Scope.TYPES),
    /** The same, and those whose answer is found to be wrong within the retrospective window. */
    BAD_IN_RETROSPECT(Scope.TYPES),
    /** Contacts whose customer would answer 4 or 5 of 5. */
    CSAT_TOP(Scope.TYPES),
    SURVEYS_ANSWERED(Scope.TYPES),
    CSAT_TOP_SURVEYED(Scope.TYPES),
    /** Promoters minus detractors. */
    NPS_BALANCE(Scope.TYPES),
    NPS_BALANCE_SURVEYED(Scope.TYPES),
    EFFORT(Scope.TYPES),
    EFFORT_SURVEYED(Scope.TYPES),
    /** Contacts whose customer says they would buy again. */
    WOULD_BUY_AGAIN(Scope.TYPES),
    /** Frustration at the end, summed. */
    FRUSTRATION(Scope.TYPES),
    IMPATIENT(Scope.TYPES),
    FRUSTRATED(Scope.TYPES),
    STRESSED(Scope.TYPES),
    DRAINED(Scope.TYPES),
    GRATEFUL(Scope.TYPES),
    DAYS_RUINED(Scope.TYPES),
    HOSTILE(Scope.TYPES),
    /** Strain of the agents who served, as contacts met it, summed. */
    AGENT_LOAD(Scope.TYPES),
    TRANSFERS(Scope.TYPES),
    /** Goodwill paid, in cents of the currency. */
    GOODWILL_CENTS(Scope.TYPES),

    /** Customers answered who had been told how long it would take. */
    ESTIMATES(Scope.TYPES),
    /** Of these, who waited longer than they were told. */
    ESTIMATES_MISSED(Scope.TYPES),
    /** Waits less what was announced, without their signs, summed. */
    ESTIMATE_ERROR(Scope.TYPES),

    BOT_SESSIONS(Scope.TYPES),
    /** Sessions handed over to a human. */
    HANDED_OVER(Scope.TYPES),
    BOT_SOLVED(Scope.TYPES),
    SEARCHES(Scope.TYPES),
    SEARCHES_SOLVED(Scope.TYPES),

    /** Episodes that ended. */
    EPISODES(Scope.TYPES),
    /** Episodes that ended solved. */
    EPISODES_SOLVED(Scope.TYPES),
    /** Episodes that ended and had at least one contact. */
    EPISODES_WITH_CONTACT(Scope.TYPES),
    /** Their contacts. */
    CONTACTS_OF_EPISODES(Scope.TYPES),
    /** Episodes in which nobody helped, human or bot: the queue was left, or there was no way in. */
    SALES_LOST(Scope.TYPES),
    /** Episodes that began. */
    NEEDS(Scope.TYPES),
    /** Expected value lost because of bad endings. */
    VALUE_AT_RISK(Scope.TYPES),
    /** Expected value gained because of good endings. */
    VALUE_GAINED(Scope.TYPES),

    ENDED_CHURNED(Scope.TYPES),
    ENDED_COMPLAINT(Scope.TYPES),
    ENDED_ANGRY_EXIT(Scope.TYPES),
    ENDED_WRONG_ANSWER(Scope.TYPES),
    ENDED_FALSE_CONTAINED(Scope.TYPES),
    ENDED_GAVE_UP_BOT(Scope.TYPES),
    ENDED_ABANDONED(Scope.TYPES),
    ENDED_BLOCKED(Scope.TYPES),
    ENDED_EXPIRED(Scope.TYPES),
    ENDED_UNRESOLVED_CLOSED(Scope.TYPES),
    ENDED_SOLVED_FIRST(Scope.TYPES),
    ENDED_SOLVED_LATER(Scope.TYPES),
    ENDED_SELF_SERVED(Scope.TYPES),

    /** Bad contacts, each shared out over the causes its frustration was put down to. */
    BAD_FROM_ORG_WAIT(Scope.TYPES),
    BAD_FROM_ORG_LOOP(Scope.TYPES),
    BAD_FROM_ORG_REPEAT(Scope.TYPES),
    BAD_FROM_ORG_REFUSE(Scope.TYPES),
    BAD_FROM_ORG_KB(Scope.TYPES),
    BAD_FROM_COMM(Scope.TYPES),
    BAD_FROM_SLOW(Scope.TYPES),
    BAD_FROM_RUDE(Scope.TYPES),
    BAD_FROM_AGENT_SKILL(Scope.TYPES),
    BAD_FROM_ISSUE(Scope.TYPES),
    BAD_FROM_THIRD_PARTY(Scope.TYPES),
    /** Bad contacts whose frustration was put down to nothing. */
    BAD_FROM_NOTHING(Scope.TYPES),

    /** Bad contacts that ended with the bot. */
    BAD_AT_BOT(Scope.TYPES),
    /** Bad contacts that ended at the door or in a queue. */
    BAD_AT_QUEUE(Scope.TYPES),
    /** Bad contacts that ended with a human. */
    BAD_AT_AGENT(Scope.TYPES),

    /** Those who are customers when the warm-up ends. */
    CUSTOMERS_AT_START(Scope.SEGMENTS),
    CUSTOMERS_JOINED(Scope.SEGMENTS),
    CUSTOMERS_LEFT(Scope.SEGMENTS),
    /** Customers who left and would have stayed without bad endings. */
    CUSTOMERS_LEFT_BECAUSE(Scope.SEGMENTS),
    /** Those of them who never said a word. */
    CUSTOMERS_LEFT_SILENTLY(Scope.SEGMENTS),
    /** Integral over time of the number of customers, s. */
    CUSTOMER_TIME(Scope.SEGMENTS),
    /** Margin earned with those who are customers. */
    MARGIN(Scope.SEGMENTS),
    /** Margin that is missing in the run because customers left after a bad ending in it. */
    MARGIN_MISSED(Scope.SEGMENTS),
    /** People who heard something good from a customer. */
    TOLD_GOOD(Scope.SEGMENTS),
    /** People who heard something bad from a customer. */
    TOLD_BAD(Scope.SEGMENTS),
    REVIEWS(Scope.SEGMENTS),
    STARS(Scope.SEGMENTS),

    AGENTS_JOINED(Scope.FLOOR),
    AGENTS_LEFT(Scope.FLOOR),
    /** Integral over time of the number of agents employed, s. */
    AGENT_TIME(Scope.FLOOR);

    /** Of which parts it can be told. */
    enum Scope {
        /** Contact types and segments. */
        TYPES,
        /** Segments; it has nothing to do with contact types. */
        SEGMENTS,
        /** The whole floor only. */
        FLOOR
    }

    private static final PeopleQuantity[] ALL = values();

    /** How many there are. */
    static final int COUNT = ALL.length;

    private final Scope scope;

    PeopleQuantity(Scope scope) {
        this.scope = scope;
    }

    /** Where it stands in a row of numbers. */
    @SuppressWarnings("EnumOrdinal") // Rows live for one run only and are never stored.
    int column() {
        return ordinal();
    }

    /** Whether it is kept by contact type, and its sum over types is that of the whole floor. */
    boolean isOfTypes() {
        return scope == Scope.TYPES;
    }

    /** Episodes that ended so. */
    public static PeopleQuantity of(Ending ending) {
        return valueOf("ENDED_" + ending.name());
    }

    /** Bad contacts that ended at a stage. */
    public static PeopleQuantity of(Stage stage) {
        return valueOf("BAD_AT_" + stage.name());
    }

    /** The share of bad contacts put down to a cause. */
    public static PeopleQuantity of(Blame blame) {
        return valueOf("BAD_FROM_" + blame.name());
    }
}
