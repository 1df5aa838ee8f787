package org.composure.measure;

import java.util.List;
import org.composure.measure.MetricDefinition.Told;

/** Bots and self-service: exact definitions. */
final class SelfServiceDefinitions {
    private SelfServiceDefinitions() {}

    static final List<MetricDefinition> ALL = List.of(
            new MetricDefinition(
                    "botContainment",
                    "Bot containment, raw",
                    "1",
                    true,
                    "bot sessions ended without a human / bot sessions",
                    "bot sessions that were not handed over / bot sessions",
                    Counting.PER_SESSION,
                    "Counts those who gave up and those who were told something wrong as successes.",
                    "Common usage; sources contradict each other on containment and deflection",
                    Told.WITH_SELF_SERVICE),
            new MetricDefinition(
                    "botResolvedContainment",
                    "Bot containment, resolved",
                    "1",
                    true,
                    "bot sessions in which the bot solved the issue / bot sessions",
                    "bot sessions whose issue is truly gone / bot sessions",
                    Counting.PER_SESSION,
                    "The honest one. No centre sees it at once: a wrong answer that is believed looks the same.",
                    "Our definition",
                    Told.WITH_SELF_SERVICE),
            new MetricDefinition(
                    "botFalseContainment",
                    "False containment",
                    "1",
                    false,
                    "bot sessions contained but not solved / contained",
                    "(contained - solved) / contained: wrong answers that were believed, and those who left",
                    Counting.PER_SESSION,
                    "Vendors do not report it.",
                    "Our definition",
                    Told.WITH_SELF_SERVICE),
            new MetricDefinition(
                    "selfServiceSuccess",
                    "Self-service success",
                    "1",
                    true,
                    "own searches that solved the issue / own searches",
                    "searches in help centre or open web that solved the issue / searches",
                    "Counted in the interval in which the search ended.",
                    "Bots are not in it; see their containment.",
                    "Common usage",
                    Told.WITH_SELF_SERVICE),
            new MetricDefinition(
                    "handoverRate",
                    "Handover rate",
                    "1",
                    false,
                    "bot sessions handed over to a human / bot sessions",
                    "bot sessions handed over, for whatever reason / bot sessions",
                    Counting.PER_SESSION,
                    "The rest is not all contained well: some give up, some believe a wrong answer.",
                    "Common usage",
                    Told.WITH_SELF_SERVICE));
}
