package org.composure.language.grammar.people;

import static org.composure.language.grammar.people.Bundles.byComplexity;
import static org.composure.language.grammar.people.Bundles.line;
import static org.composure.language.grammar.people.Row.row;
import static org.composure.language.grammar.people.Terms.count;
import static org.composure.language.grammar.people.Terms.factor;
import static org.composure.language.grammar.people.Terms.list;
import static org.composure.language.grammar.people.Terms.money;
import static org.composure.language.grammar.people.Terms.name;
import static org.composure.language.grammar.people.Terms.number;
import static org.composure.language.grammar.people.Terms.positive;
import static org.composure.language.grammar.people.Terms.share;

import java.util.List;
import org.composure.language.shape.ListShape;
import org.composure.language.shape.Shape;
import org.composure.scenario.people.Issues;
import org.composure.scenario.people.Population;
import org.composure.scenario.people.Segment;

/** The rows that say who the customers are and what they need help with. */
final class WhoTheyAre {
    private WhoTheyAre() {}

    static final Section<Segment> SEGMENT = Section.of(
            Segment.class,
            "segment",
            new Row<>("name", name(), "Short and unique.", "every segment must have a name"),
            new Row<>("share", share(), "Of all customers.", "every segment must say how large it is, like 40 %"),
            row(
                    "marginPerYear",
                    money(),
                    "What one customer earns the firm in a year, in the currency of the scenario."),
            row("issueFactor", factor(), "On how often something needs help."),
            row("sensitivityFactor", factor(), "On how strongly bad events are felt."),
            row("patienceFactor", factor(), "On the patience in the queue."),
            row("selfServiceFactor", factor(), "On the share that searches first."),
            row(
                    "humanPreference",
                    number(-5, 5),
                    "Added to the preference for humans over bots, in standard deviations."),
            row("churnFactor", factor(), "On every hazard of leaving."));

    private static final int SEGMENTS_MAX = 1000;

    private static final Shape<List<Segment>> SEGMENTS = ListShape.named("segments", SEGMENT.shape(), 1, SEGMENTS_MAX)
            .checked((segments, spot) -> {
                double sum = segments.stream().mapToDouble(Segment::share).sum();
                boolean whole = Math.abs(sum - 1) <= 0.005;
                if (!whole) {
                    spot.problem("the shares of the segments must add up to 100 %%, and these add up to %s"
                            .formatted(Bundles.rounded(sum)));
                }
                return whole;
            });

    static final Section<Population> POPULATION = Section.of(
            Population.class,
            "customers",
            row("number", count("a number of customers", 1, 10_000_000), "Places for customers."),
            row("segments", list(SEGMENTS, SEGMENT), "Kinds of customers; their shares add up to 100 %."),
            row(
                    "newcomersPerYear",
                    share(),
                    "Customers who join in a year, as a share of the places; each takes a place that is free."),
            row(
                    "tenureMeanYears",
                    positive(),
                    "How long those of the first day have been customers, in years; exponential."));

    static final Section<Issues> ISSUES = Section.of(
            Issues.class,
            "issues",
            row("mix", Bundles.MIX_TERM, "Shares of simple, moderate and complex issues; they add up to 100 %."),
            row("severityExponent", byComplexity(positive()), "Severity is U^exponent with U uniform on 0 to 1."),
            row("frustrationAtOnset", line(), "By severity."),
            row("stressAtOnset", line(), "By severity."),
            row("disappointmentAtOnset", line(), "By severity."),
            row("impatienceAtOnset", line(), "By severity."),
            row("exhaustionAtOnset", line(), "By severity."),
            row("preventedShare", share(), "Of all issues that no longer come up because their cause was removed."));
}
