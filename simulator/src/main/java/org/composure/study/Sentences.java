package org.composure.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.composure.experiment.Difference;
import org.composure.experiment.Estimate;
import org.composure.experiment.Level;
import org.composure.experiment.PseudoValues;
import org.composure.experiment.Selection;
import org.composure.experiment.Standing;
import org.composure.experiment.Verdict;
import org.composure.measure.Indicator;
import org.composure.scenario.Goal;
import org.composure.scenario.Scenario;

/** Answers in plain words, with both sides of the trade. */
final class Sentences {

    private static final double NOTICEABLE_HOURS = 0.25;
    private static final double HOPELESS = 1000;

    private final Indicator indicator;
    private final Goal goal;
    private final String currency;
    private final Gain gain;

    Sentences(Indicator indicator, Scenario base) {
        this.indicator = indicator;
        this.goal = base.goal();
        this.currency = base.currency();
        this.gain = new Gain(indicator, base);
    }

    /** The verdict on an alternative. */
    String verdict(String alternative, Difference difference, Verdict verdict, String price) {
        Estimate estimate = difference.estimate();
        return switch (verdict.finding()) {
            case BETTER ->
                "%s %s %s; %s sure.".formatted(alternative, gain.of(estimate), price, sure(verdict.probability()));
            case WORSE ->
                "%s is worse: it %s %s; %s sure."
                        .formatted(alternative, gain.of(estimate), price, sure(1 - verdict.probability()));
            case NO_DIFFERENCE_THAT_MATTERS -> noDifference(alternative, estimate, price);
            case TOO_CLOSE_TO_CALL -> tooClose(alternative, estimate, price);
        };
    }

    private String noDifference(String alternative, Estimate estimate, String price) {
        if (estimate.mean() == 0 && estimate.halfWidth() == 0) {
            return "%s changes nothing in this: every run came out the same, %s.".formatted(alternative, bare(price));
        }
        return "%s makes no difference that matters: at most %s, where %s would; %s."
                .formatted(
                        alternative,
                        Figures.size(indicator, Math.max(-estimate.lower(), estimate.upper()), currency),
                        Figures.size(indicator, goal.matters(), currency),
                        bare(price));
    }

    private String tooClose(String alternative, Estimate estimate, String price) {
        if (Double.isInfinite(estimate.halfWidth())) {
            return "Too close to call: one run says nothing about doubt. Maybe ask for 10 or more.";
        }
        return "Too close to call: %s %s %s. %s"
                .formatted(alternative, gain.between(estimate), price, whatItTakes(estimate));
    }

    /** The half-width shrinks with the square root of the number of runs. */
    private static String whatItTakes(Estimate estimate) {
        double ratio = estimate.halfWidth() / estimate.mean();
        double times = ratio * ratio;
        if (!(times <= HOPELESS)) {
            return "Even 1000 times as many runs might not tell.";
        }
        long runs = (long) Math.ceil(times * estimate.n());
        return "If the difference is what it seems, about %s times as many runs would tell (%d instead of %d)."
                .formatted(
                        Figures.significant(Math.max(1.1, times), 2), Math.max(runs, estimate.n() + 1), estimate.n());
    }

    private static String bare(String price) {
        return price.startsWith("and ") ? "it " + price.substring("and ".length()) : price;
    }

    /** What an alternative costs or saves: {@code and costs 2.0 more agent hours a day}. */
    static String price(Estimate hoursPerDay, BigDecimal moneyPerDay, String currency) {
        double hours = hoursPerDay.mean();
        boolean noticed = Math.abs(hours) >= NOTICEABLE_HOURS && hoursPerDay.excludesZero();
        boolean paid = moneyPerDay.signum() != 0;
        String amount = paid ? Figures.money(moneyPerDay.abs(), currency) : "";
        if (!noticed) {
            // Other wages for the same hours; what hours too few to notice cost is not worth a word.
            return paid && hours == 0
                    ? "at the same agent hours for %s %s a day"
                            .formatted(amount, moneyPerDay.signum() > 0 ? "more" : "less")
                    : "at the same agent hours";
        }
        String size = Figures.significant(Math.abs(hours), Math.abs(hours) < 10 ? 2 : 3);
        if (paid && hours * moneyPerDay.signum() < 0) {
            return hours > 0
                    ? "and takes %s more agent hours a day, which yet cost %s less".formatted(size, amount)
                    : "and saves %s agent hours a day, yet costs %s more".formatted(size, amount);
        }
        String money = paid ? " (%s)".formatted(amount) : "";
        return hours > 0
                ? "and costs %s more agent hours%s a day".formatted(size, money)
                : "and saves %s agent hours%s a day".formatted(size, money);
    }

    /** The choice among all. */
    String best(List<String> names, Selection selection) {
        String chosen = names.get(selection.chosen());
        String confidence = Math.round(selection.confidence() * 100) + " %";
        List<String> others = selection.candidates().stream()
                .filter(candidate -> candidate != selection.chosen())
                .map(names::get)
                .toList();
        if (selection.shortfallAtMost() == 0 && others.isEmpty()) {
            return "%s is the best of all %d (%s sure).".formatted(chosen, names.size(), confidence);
        }
        if (Double.isInfinite(selection.shortfallAtMost())) {
            return "Too close to call: one run says nothing about doubt.";
        }
        String give = Figures.size(indicator, selection.shortfallAtMost(), currency);
        if (selection.clear()) {
            return "%s is the best of all %d, or at most %s behind it, which nobody would act on (%s sure)."
                    .formatted(chosen, names.size(), give, confidence);
        }
        return "Too close to call between %s and %s. Whoever takes %s gives up at most %s (%s sure)."
                .formatted(chosen, String.join(", ", others), chosen, give, confidence);
    }

    /** What one scenario comes to: {@code Service level: 73.4 ± 0.8 % (SL-strict 20 s)}. */
    String level(Estimate estimate) {
        return "%s: %s (%s)"
                .formatted(indicator.name(), Figures.of(indicator, estimate, currency), indicator.definition());
    }

    /** Rough answers while a comparison runs, one per alternative. */
    List<String> rough(List<String> names, Standing standing) {
        List<PseudoValues> worlds = standing.goal();
        if (worlds.size() == 1) {
            return List.of(level(worlds.get(0).at(Level.ONCE)));
        }
        List<String> sentences = new ArrayList<>();
        for (int i = 1; i < worlds.size(); i++) {
            Difference difference = Difference.between(worlds.get(0), worlds.get(i), standing.level());
            Verdict verdict = difference.verdict(goal.higherIsBetter(), goal.matters());
            sentences.add(
                    verdict.isClear()
                            ? names.get(i) + " " + gain.of(difference.estimate())
                            : names.get(i) + ": too close to call yet");
        }
        return sentences;
    }

    private static String sure(double probability) {
        if (probability >= 0.999) {
            return "more than 99.9 %";
        }
        return (long) Math.floor(probability * 100) + " %";
    }
}
