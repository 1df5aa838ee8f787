package org.composure.measure;

import java.util.List;
import org.composure.measure.MetricDefinition.Told;

/** Backlog, conversations, shrinkage and adherence: exact definitions. */
final class ChannelDefinitions {
    private ChannelDefinitions() {}

    static final List<MetricDefinition> ALL = List.of(
            new MetricDefinition(
                    "backlogMean",
                    "Backlog",
                    "contacts",
                    false,
                    "mean number of contacts waiting, nights and days off included",
                    "integral of the number waiting / measured time",
                    Counting.OVER_TIME,
                    "Unlike the queue length it does not leave out the hours without a desk: a backlog is there at night too.",
                    "Our definition",
                    Told.WHEN_MODELLED),
            new MetricDefinition(
                    "roundsPerConversation",
                    "Rounds per conversation",
                    "1",
                    false,
                    "answers given / conversations ended with an answer",
                    "(conversations + further rounds) / conversations",
                    "A round counts in the interval in which it was offered, a conversation in that of its last round.",
                    "Conversations still going on at the end have rounds above the line and nothing below.",
                    "Our definition",
                    Told.WHEN_MODELLED),
            new MetricDefinition(
                    "resolutionTimeMeanSeconds",
                    "Time to the last answer",
                    "s",
                    false,
                    "mean time from a customer's first message to the end of the last answer",
                    "sum of (end of the last answer - first message) / conversations ended with an answer",
                    "A conversation counts in the interval in which its last round was offered.",
                    "Customers' time to write is in it, and all hours count. Long conversations that do not end within the run are left out, which makes it look shorter.",
                    "Ticket desks call it full resolution time (Zendesk)",
                    Told.WHEN_MODELLED),
            new MetricDefinition(
                    "estimateMissedShare",
                    "Announced waits missed",
                    "1",
                    false,
                    "answered customers who waited longer than announced / answered customers who had been told",
                    "waits longer than announced / waits that had been announced and ended with an answer",
                    "A wait counts in the interval in which it ended.",
                    "An estimate without bias is missed about half the time. Those who gave up are left out, and they were told long waits.",
                    "Our definition",
                    Told.WITH_PEOPLE),
            new MetricDefinition(
                    "estimateErrorMeanSeconds",
                    "Error of announced waits",
                    "s",
                    false,
                    "mean difference between the announced wait and the wait, without its sign",
                    "sum of |wait - announced| / waits that had been announced and ended with an answer",
                    "A wait counts in the interval in which it ended.",
                    "Ibrahim and Whitt compare mean squared errors; large misses weigh less here.",
                    "Our definition after Ibrahim and Whitt, M&SOM 11(3), 2009",
                    Told.WITH_PEOPLE),
            new MetricDefinition(
                    "shrinkage",
                    "Shrinkage",
                    "1",
                    false,
                    "planned and paid time in which agents are not there for contacts / planned time",
                    "(leave and absence + breaks + time away) / planned time",
                    Counting.OVER_TIME,
                    "Planned agents = needed agents / (1 - shrinkage), not times (1 + shrinkage). A break that begins late because of a contact counts from its time on the plan.",
                    "Common usage in workforce management",
                    Told.WHEN_MODELLED),
            new MetricDefinition(
                    "adherence",
                    "Adherence",
                    "1",
                    true,
                    "time agents are where the plan says / time they are planned for contacts",
                    "(planned time - leave and absence - breaks - time away) / (planned time - leave and absence - breaks)",
                    Counting.OVER_TIME,
                    "Not conformance: who works longer in the evening does not adhere better. Absent agents are left out.",
                    "Common usage in workforce management",
                    Told.WHEN_MODELLED));
}
