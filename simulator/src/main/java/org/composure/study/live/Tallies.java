package org.composure.study.live;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.composure.event.Ending;

/** What an onlooker counts. */
final class Tallies {
    long offered;
    long answered;
    long inTime;
    long abandoned;
    long blocked;
    long badContacts;
    long contacts;
    long lostCustomers;
    final Map<Ending, Long> endings = new EnumMap<>(Ending.class);

    Frame.Counts counts() {
        Map<String, Long> byName = new LinkedHashMap<>();
        endings.forEach((ending, number) -> byName.put(ending.name(), number));
        return new Frame.Counts(
                offered, answered, inTime, abandoned, blocked, badContacts, contacts, lostCustomers, byName);
    }
}
