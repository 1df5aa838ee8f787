package org.composure.scenario.people;

/** What remains of a contact. */
public record Memory(
        double end,
        double worst,
        double best,
        double mean,
        double disconfirmation,
        double whenResolved,
        double whenUnresolved,
        double perEarlierContact,
        double badBelow,
        double ruinedDayHours,
        double ruinedDayBelow,
        double retrospectiveDays) {}
