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
                    "bot sessions ended without a human / bot sessions",
                    "Counted in the interval in which the session began.",
                    "Counts those who gave up as successes; sources contradict each other on containment and deflection.",
                    "Common usage",
                    Told.WITH_SELF_SERVICE),
            new MetricDefinition(
                    "botResolvedContainment",
                    "Bot containment, resolved",
                    "1",
                    true,
                    "bot sessions contained and solved / bot sessions",
                    "bot sessions ended without a human and without a further contact on the issue / bot sessions",
                    "Counted in the interval in which the session began.",
                    "The honest one.",
                    "Our definition",
                    Told.WITH_SELF_SERVICE),
            new MetricDefinition(
                    "botFalseContainment",
                    "False containment",
                    "1",
                    false,
                    "bot sessions contained but not solved / contained",
                    "contained but not solved / contained",
                    "Counted in the interval in which the session began.",
                    "Vendors do not report it.",
                    "Our definition",
                    Told.WITH_SELF_SERVICE),
            new MetricDefinition(
                    "selfServiceSuccess",
                    "Self-service success",
                    "1",
                    true,
                    "tasks completed in self-service / tasks started there",
                    "tasks completed / tasks started in self-service",
                    "Counted in the interval in which the task began.",
                    "Completed is not solved.",
                    "Common usage",
                    Told.WITH_SELF_SERVICE),
            new MetricDefinition(
                    "handoverRate",
                    "Handover rate",
                    "1",
                    false,
                    "bot sessions handed over to a human / bot sessions",
                    "bot sessions handed over to a human / bot sessions",
                    "Counted in the interval in which the session began.",
                    "The rest is not all contained: some give up.",
                    "Common usage",
                    Told.WITH_SELF_SERVICE));
}
