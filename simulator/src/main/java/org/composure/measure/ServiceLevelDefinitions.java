package org.composure.measure;

import java.util.List;
import org.composure.measure.MetricDefinition.Told;

/** The six service levels in use and their attainment: exact definitions. */
final class ServiceLevelDefinitions {
    private ServiceLevelDefinitions() {}

    static final List<MetricDefinition> ALL = List.of(
            new MetricDefinition(
                    "serviceLevel",
                    "Service level",
                    "1",
                    true,
                    "SL-strict {T}",
                    "A_T / (A + B)",
                    Counting.BY_ARRIVAL,
                    "An abandoned contact counts against us however soon it left. One of six definitions in use; it says nothing about how long the others waited. Never compare two centres without naming the definition.",
                    "ICMI, published list of service-level formulas, no. 3",
                    Told.ALWAYS),
            new MetricDefinition(
                    "serviceLevelNeutral",
                    "Service level, neutral",
                    "1",
                    true,
                    "SL-neutral {T}",
                    "A_T / (A + B - B_T)",
                    Counting.BY_ARRIVAL,
                    "Who left before the threshold counts neither way. One of six definitions in use; it says nothing about how long the others waited. Never compare two centres without naming the definition.",
                    "ICMI, published list of service-level formulas, no. 4; L'Ecuyer's g1, ratio of expectations",
                    Told.ALWAYS),
            new MetricDefinition(
                    "serviceLevelGenerous",
                    "Service level, generous",
                    "1",
                    true,
                    "SL-generous {T}",
                    "(A_T + B_T) / (A + B)",
                    Counting.BY_ARRIVAL,
                    "Who left before the threshold counts as a success. One of six definitions in use; it says nothing about how long the others waited. Never compare two centres without naming the definition.",
                    "ICMI, published list of service-level formulas, no. 1; L'Ecuyer's g2",
                    Told.ALWAYS),
            new MetricDefinition(
                    "serviceLevelAnswered",
                    "Service level of the answered",
                    "1",
                    true,
                    "SL-answered {T}",
                    "A_T / A",
                    Counting.BY_ARRIVAL,
                    "Looks better the more customers give up; ICMI advises against it. One of six definitions in use; it says nothing about how long the others waited. Never compare two centres without naming the definition.",
                    "ICMI, published list of service-level formulas, no. 2",
                    Told.ALWAYS),
            new MetricDefinition(
                    "serviceLevelShortCredit",
                    "Service level, short abandonments credited",
                    "1",
                    true,
                    "SL-short-credit {T}, short up to {s}",
                    "(A_T + B_s) / (A + B)",
                    Counting.BY_ARRIVAL,
                    "Needs a second threshold, which is often not printed. One of six definitions in use; it says nothing about how long the others waited. Never compare two centres without naming the definition.",
                    "ICMI, published list of service-level formulas, no. 5",
                    Told.ALWAYS),
            new MetricDefinition(
                    "serviceLevelShortOut",
                    "Service level, short abandonments left out",
                    "1",
                    true,
                    "SL-short-out {T}, short up to {s}",
                    "A_T / (A + B - B_s)",
                    Counting.BY_ARRIVAL,
                    "Needs a second threshold, which is often not printed. One of six definitions in use; it says nothing about how long the others waited. Never compare two centres without naming the definition.",
                    "Genesys reporting with short abandons switched off",
                    Told.ALWAYS),
            new MetricDefinition(
                    "serviceLevelAttainment",
                    "Service level attainment",
                    "1",
                    true,
                    "share of intervals with SL-strict {T} at {p} or more",
                    "intervals of single days that met the target / intervals with A + B > 0",
                    "An interval of a single day is judged by the contacts offered in it; those in which nothing was decided are left out.",
                    "An 80 % day can hide a 40 % lunch hour; this does not, but it weighs a quiet interval like a busy one.",
                    "Our definition",
                    Told.ALWAYS));
}
