package org.composure.engine.chance;

/** What a draw is for. The numbers are part of every published result: never reuse or renumber one. */
public enum Purpose {
    ARRIVAL_GAP(1),
    BUSYNESS(2),
    HANDLE_TIME(3),
    AFTER_CONTACT_WORK(4),
    PATIENCE(5),
    BALKING(6),
    SILENCE(7),
    TIME_TO_NOTICE(8),
    MENU_TIME(9),
    FINISHED_IN_MENU(10),
    CALLBACK(11),
    REDIAL_AFTER_ABANDONING(12),
    REDIAL_AFTER_ABANDONING_DELAY(13),
    REDIAL_AFTER_BLOCKING(14),
    REDIAL_AFTER_BLOCKING_DELAY(15),
    RETURN_AFTER_SERVICE(16),
    RETURN_AFTER_SERVICE_DELAY(17);

    final long number;

    Purpose(int number) {
        this.number = number;
    }
}
