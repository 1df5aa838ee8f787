package org.composure.scenario.people;

/** Where people turn first, and what they do when it fails. */
public record Paths(
        double selfServiceFirst,
        double humanFirst,
        double humanAfterSearch,
        double giveUpAfterSearch,
        double redial,
        double redialDelayMeanSeconds,
        double recontact,
        double recontactDelayMeanSeconds,
        int contactsMost,
        double giveUpPerDisappointment,
        double channelSwitch,
        double botWhenBack) {}
