package org.composure.measure;

/** Where each quantity stands in a row; numbers that the compiler of the running program can see through. */
final class Column {
    private Column() {}

    static final int RUNS = Quantity.RUNS.column();
    static final int ELAPSED_TIME = Quantity.ELAPSED_TIME.column();
    static final int DESK_TIME = Quantity.DESK_TIME.column();
    static final int OFFERED = Quantity.OFFERED.column();
    static final int OFFERED_FRESH = Quantity.OFFERED_FRESH.column();
    static final int OFFERED_AGAIN = Quantity.OFFERED_AGAIN.column();
    static final int ANSWERED = Quantity.ANSWERED.column();
    static final int ANSWERED_IN_TIME = Quantity.ANSWERED_IN_TIME.column();
    static final int ANSWERED_AT_ONCE = Quantity.ANSWERED_AT_ONCE.column();
    static final int ANSWERED_FROM_QUEUE = Quantity.ANSWERED_FROM_QUEUE.column();
    static final int ABANDONED = Quantity.ABANDONED.column();
    static final int ABANDONED_IN_TIME = Quantity.ABANDONED_IN_TIME.column();
    static final int ABANDONED_SHORT = Quantity.ABANDONED_SHORT.column();
    static final int ABANDONED_SILENTLY = Quantity.ABANDONED_SILENTLY.column();
    static final int BLOCKED = Quantity.BLOCKED.column();
    static final int DIVERTED_TO_CALLBACK = Quantity.DIVERTED_TO_CALLBACK.column();
    static final int DIVERTED_TO_MESSAGE = Quantity.DIVERTED_TO_MESSAGE.column();
    static final int DISCONNECTED = Quantity.DISCONNECTED.column();
    static final int TURNED_AWAY = Quantity.TURNED_AWAY.column();
    static final int STILL_WAITING = Quantity.STILL_WAITING.column();
    static final int DELAYED = Quantity.DELAYED.column();
    static final int WAIT_OF_ANSWERED = Quantity.WAIT_OF_ANSWERED.column();
    static final int SQUARED_WAIT_OF_ANSWERED = Quantity.SQUARED_WAIT_OF_ANSWERED.column();
    static final int WAIT_OF_ABANDONED = Quantity.WAIT_OF_ABANDONED.column();
    static final int SQUARED_WAIT_OF_ABANDONED = Quantity.SQUARED_WAIT_OF_ABANDONED.column();
    static final int WAIT_OF_DIVERTED = Quantity.WAIT_OF_DIVERTED.column();
    static final int EXCESS_WAIT = Quantity.EXCESS_WAIT.column();
    static final int HANDLED = Quantity.HANDLED.column();
    static final int HANDLE_TIME = Quantity.HANDLE_TIME.column();
    static final int TALK_TIME = Quantity.TALK_TIME.column();
    static final int AFTER_CONTACT_TIME = Quantity.AFTER_CONTACT_TIME.column();
    static final int NOBODY_TIME = Quantity.NOBODY_TIME.column();
    static final int SOJOURN_TIME = Quantity.SOJOURN_TIME.column();
    static final int INTERRUPTIONS = Quantity.INTERRUPTIONS.column();
    static final int CALLBACKS_SERVED = Quantity.CALLBACKS_SERVED.column();
    static final int CALLBACK_DELAY = Quantity.CALLBACK_DELAY.column();
    static final int WILL_REDIAL = Quantity.WILL_REDIAL.column();
    static final int WILL_RETURN = Quantity.WILL_RETURN.column();
    static final int HANDLED_FRESH = Quantity.HANDLED_FRESH.column();
    static final int HANDLED_AGAIN = Quantity.HANDLED_AGAIN.column();
    static final int WILL_RETURN_FRESH = Quantity.WILL_RETURN_FRESH.column();
    static final int MENU_ENTERED = Quantity.MENU_ENTERED.column();
    static final int MENU_FINISHED = Quantity.MENU_FINISHED.column();
    static final int MENU_TIME = Quantity.MENU_TIME.column();
    static final int QUEUE_TIME = Quantity.QUEUE_TIME.column();
    static final int IN_SERVICE_TIME = Quantity.IN_SERVICE_TIME.column();
    static final int DESK_QUEUE_TIME = Quantity.DESK_QUEUE_TIME.column();
    static final int DESK_IN_SERVICE_TIME = Quantity.DESK_IN_SERVICE_TIME.column();
    static final int ORBIT_TIME = Quantity.ORBIT_TIME.column();
    static final int SQUARED_QUEUE_TIME = Quantity.SQUARED_QUEUE_TIME.column();
    static final int SQUARED_SYSTEM_TIME = Quantity.SQUARED_SYSTEM_TIME.column();
    static final int BUSY_TIME = Quantity.BUSY_TIME.column();
    static final int SIGNED_IN_TIME = Quantity.SIGNED_IN_TIME.column();
    static final int OVERTIME = Quantity.OVERTIME.column();
    static final int AGENT_COST = Quantity.AGENT_COST.column();
    static final int ALL_BUSY_TIME = Quantity.ALL_BUSY_TIME.column();
    static final int INTERVALS_JUDGED = Quantity.INTERVALS_JUDGED.column();
    static final int INTERVALS_MET = Quantity.INTERVALS_MET.column();
}
