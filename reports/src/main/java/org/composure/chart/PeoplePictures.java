package org.composure.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.composure.chart.DifferenceChart.Meaning;
import org.composure.event.Ending;
import org.composure.experiment.Estimate;
import org.composure.measure.EndingFlows;
import org.composure.study.CompareAnswer;
import org.composure.study.CompareAnswer.Alternative;
import org.composure.study.Figures;
import org.composure.study.Ledger;
import org.composure.study.Metric;
import org.composure.study.Reason;
import org.composure.study.journeys.Journeys;
import org.jspecify.annotations.Nullable;

/** The pictures that only a comparison with people has: money, bad endings by cause, and how the same issues end. */
public final class PeoplePictures {

    private static final int FLOWS_SHOWN = 10;
    private static final double SMALL = 0.03;
    private static final Estimate NOTHING = new Estimate(0, 0, 0.95, 0);

    private PeoplePictures() {}

    /** What each line of the ledger adds to the net, one picture for each alternative; none if only agents cost. */
    public static List<Picture> money(CompareAnswer answer) {
        List<Picture> pictures = new ArrayList<>();
        for (Alternative alternative : answer.alternatives()) {
            List<Waterfall.Step> steps = new ArrayList<>();
            for (Ledger.Line line : alternative.ledger().lines()) {
                double sign = line.isGain() ? 1 : -1;
                if (line.mean().signum() != 0 || line.name().equals("net")) {
                    Estimate estimate = scaled(line.estimate(), sign);
                    steps.add(step(Ledger.words(line.name()), estimate, true));
                }
            }
            if (steps.size() > 2) {
                pictures.add(new Waterfall(alternative.world().name(), steps).draw("money-" + pictures.size()));
            }
        }
        return pictures;
    }

    /** What the bad endings that an alternative has more or fewer are put down to, one picture for each. */
    public static List<Picture> causes(CompareAnswer answer) {
        List<Picture> pictures = new ArrayList<>();
        for (Alternative alternative : answer.alternatives()) {
            List<Waterfall.Step> steps = new ArrayList<>();
            double sum = 0;
            for (Reason reason : alternative.causes()) {
                Estimate estimate = reason.difference().estimate();
                if (estimate.mean() != 0 && !Double.isNaN(estimate.mean())) {
                    sum += estimate.mean();
                    steps.add(step(reason.what().name(), estimate, false));
                }
            }
            steps.sort(Comparator.comparingDouble(step -> -Math.abs(step.amount())));
            gatherSmall(steps);
            if (steps.size() > 1) {
                var whole = alternative.differences().get("badEndingsPerThousandEpisodes");
                Estimate estimate = whole == null ? new Estimate(sum, Double.NaN, 0.95, 0) : whole.estimate();
                Waterfall.Step last = step("All", estimate, false);
                steps.add(new Waterfall.Step(last.name(), sum, last.label(), last.meaning()));
                pictures.add(new Waterfall(alternative.world().name(), steps).draw("causes-" + pictures.size()));
            }
        }
        return pictures;
    }

    /** Steps too small to be seen become one. */
    private static void gatherSmall(List<Waterfall.Step> steps) {
        double greatest = steps.stream()
                .mapToDouble(step -> Math.abs(step.amount()))
                .max()
                .orElse(0);
        List<Waterfall.Step> small = steps.stream()
                .filter(step -> Math.abs(step.amount()) < SMALL * greatest)
                .toList();
        if (small.size() > 1) {
            double sum = small.stream().mapToDouble(Waterfall.Step::amount).sum();
            steps.removeAll(small);
            String label = "about " + Figures.plain(Math.round(sum * 10) / 10.0);
            steps.add(new Waterfall.Step("%d others together".formatted(small.size()), sum, label, Meaning.UNCLEAR));
        }
    }

    private static Waterfall.Step step(String name, Estimate estimate, boolean moreIsBetter) {
        double mean = estimate.mean();
        return new Waterfall.Step(name, mean, Figures.difference(estimate, ""), meaning(estimate, moreIsBetter));
    }

    private static Meaning meaning(Estimate estimate, boolean moreIsBetter) {
        boolean clear = Math.abs(estimate.mean()) > estimate.halfWidth();
        return !clear ? Meaning.UNCLEAR : estimate.mean() > 0 == moreIsBetter ? Meaning.BETTER : Meaning.WORSE;
    }

    private static Estimate scaled(Estimate estimate, double sign) {
        return sign > 0 ? estimate : estimate.negated();
    }

    /** Of 1000 issues, how many end otherwise than in the base, and how, one picture for each alternative. */
    public static List<Picture> shifts(CompareAnswer answer) {
        List<Picture> pictures = new ArrayList<>();
        for (Alternative alternative : answer.alternatives()) {
            EndingFlows flows = alternative.people().flows();
            List<ShiftChart.Flow> moved = flows.isEmpty()
                    ? List.of()
                    : flows.largestFirst().stream()
                            .filter(flow -> flow.from() != flow.to())
                            .limit(FLOWS_SHOWN)
                            .map(flow -> flow(flow, flows.episodes()))
                            .toList();
            if (!moved.isEmpty()) {
                pictures.add(new ShiftChart(
                                alternative.world().name(),
                                answer.base().name(),
                                alternative.world().name(),
                                moved)
                        .draw("shifts-" + pictures.size()));
            }
        }
        return pictures;
    }

    /** Where contacts end badly, per 1000 issues: one picture for each stage that there is, with all alternatives. */
    public static List<Picture> stages(CompareAnswer answer) {
        List<Picture> pictures = new ArrayList<>();
        for (Metric stage : answer.base().people().stages()) {
            List<DifferenceChart.Row> rows = new ArrayList<>();
            boolean isThere = stage.estimate().mean() != 0;
            for (Alternative alternative : answer.alternatives()) {
                Estimate estimate = alternative.stages().stream()
                        .filter(reason -> reason.what().key().equals(stage.key()))
                        .map(reason -> reason.difference().estimate())
                        .findFirst()
                        .orElse(NOTHING);
                isThere |= estimate.mean() != 0;
                rows.add(new DifferenceChart.Row(
                        alternative.world().name(),
                        estimate.mean(),
                        estimate.halfWidth(),
                        meaning(estimate, false),
                        Figures.difference(estimate, "")));
            }
            if (isThere) {
                String title = "%s (%s: %s)"
                        .formatted(
                                stage.indicator().name(),
                                answer.base().name(),
                                Figures.of(stage.indicator(), stage.estimate(), ""));
                pictures.add(new DifferenceChart(title, Scale.plain(""), rows).draw("stages-" + pictures.size()));
            }
        }
        return pictures;
    }

    /** Through which places people went in the base and in the alternative. */
    public static List<Picture> ways(Journeys journeys) {
        Map<Journeys.Way, Integer> base = Journeys.ways(journeys.ofBase());
        Map<Journeys.Way, Integer> other = Journeys.ways(journeys.ofOther());
        int greatest = Math.max(WaysChart.beginners(base), WaysChart.beginners(other));
        return List.of(
                new WaysChart(journeys.base(), base, greatest).draw("ways-0"),
                new WaysChart(journeys.other(), other, greatest).draw("ways-1"));
    }

    private static ShiftChart.Flow flow(EndingFlows.Flow flow, long all) {
        Meaning meaning = flow.from() == null
                        || flow.to() == null
                        || flow.from().isGood() == flow.to().isGood()
                ? Meaning.UNCLEAR
                : flow.to().isGood() ? Meaning.BETTER : Meaning.WORSE;
        return new ShiftChart.Flow(label(flow.from()), label(flow.to()), 1000.0 * flow.episodes() / all, meaning);
    }

    private static String label(@Nullable Ending ending) {
        if (ending == Ending.UNRESOLVED_CLOSED) {
            return "closed unsolved";
        }
        return ending == null
                ? "still open"
                : ending.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
