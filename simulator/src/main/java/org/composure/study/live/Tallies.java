package org.composure.study.live;

import java.util.LinkedHashMap;
import java.util.Map;
import org.composure.event.Ending;

/** What an onlooker counts. */
final class Tallies {
    private static final Ending[] ENDINGS = Ending.values();

    long offered;
    long answered;
    long inTime;
    long abandoned;
    long blocked;
    long badContacts;
    long contacts;
    long lostCustomers;
    /** In the order of the list of endings. */
    final long[] endings = new long[ENDINGS.length];

    Frame.Counts counts() {
        Map<String, Long> byName = new LinkedHashMap<>();
        for (int ending = 0; ending < endings.length; ending++) {
            if (endings[ending] > 0) {
                byName.put(ENDINGS[ending].name(), endings[ending]);
            }
        }
        return new Frame.Counts(
                offered, answered, inTime, abandoned, blocked, badContacts, contacts, lostCustomers, byName);
    }
}
