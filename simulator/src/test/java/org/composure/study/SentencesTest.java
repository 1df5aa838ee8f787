package org.composure.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.composure.experiment.Difference;
import org.composure.experiment.Estimate;
import org.composure.experiment.Selection;
import org.composure.measure.Indicators;
import org.composure.scenario.Goal;
import org.composure.scenario.Scenario;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final String COSTS = "and costs 2.0 more agent hours (56.00 USD) a day";

    @Test
    void better_with_both_sides_of_the_trade() {
        assertThat(verdict(Goal.SERVICE_LEVEL, 0.041, 0.003, 0.9987, COSTS))
                .isEqualTo("One more agent answers 4.1 ± 0.3 points more within 20 s and costs 2.0 more agent hours"
                        + " (56.00 USD) a day; 99 % sure.");
    }

    @Test
    void worse_and_cheaper() {
        assertThat(verdict(Goal.SERVICE_LEVEL, -0.041, 0.003, 0.0001, "and saves 2.0 agent hours a day"))
                .isEqualTo("One more agent is worse: it answers 4.1 ± 0.3 points fewer within 20 s and saves 2.0 agent"
                        + " hours a day; more than 99.9 % sure.");
    }

    @Test
    void less_waiting_is_a_gain_where_waiting_is_the_goal() {
        assertThat(verdict(new Goal("waitMeanSeconds", false, 0), -12, 1.2, 0.004, "at the same agent hours"))
                .isEqualTo("One more agent makes customers wait 12.0 ± 1.2 s less (average wait) at the same agent"
                        + " hours; 99 % sure.");
    }

    @Test
    void fewer_callers_lost() {
        assertThat(verdict(new Goal("abandonmentRate", false, 0), -0.02, 0.004, 0.02, "at the same agent hours"))
                .isEqualTo("One more agent loses 2.0 ± 0.4 points less of its callers at the same agent hours; 98 %"
                        + " sure.");
    }

    @Test
    void too_close_to_call_says_what_it_would_take() {
        assertThat(verdict(Goal.SERVICE_LEVEL, 0.004, 0.008, 0.8, COSTS))
                .isEqualTo("Too close to call: One more agent answers between 0.40 points fewer and 1.2 points more"
                        + " within 20 s and costs 2.0 more agent hours (56.00 USD) a day. If the difference is what it"
                        + " seems, about 4.0 times as many runs would tell (160 instead of 40).");
    }

    @Test
    void hopelessly_close_says_so() {
        assertThat(verdict(Goal.SERVICE_LEVEL, 0.0001, 0.008, 0.51, COSTS))
                .endsWith("Even 1000 times as many runs might not tell.");
    }

    @Test
    void no_difference_at_all() {
        assertThat(verdict(Goal.SERVICE_LEVEL, 0, 0, 0.5, "at the same agent hours"))
                .isEqualTo("One more agent changes nothing in this: every run came out the same, at the same agent"
                        + " hours.");
    }

    @Test
    void no_difference_that_anybody_would_act_on() {
        assertThat(verdict(new Goal("serviceLevel", true, 0.02), 0.004, 0.008, 0.8, COSTS))
                .isEqualTo("One more agent makes no difference that matters: at most 1.2 points, where 2.0 points"
                        + " would; it costs 2.0 more agent hours (56.00 USD) a day.");
    }

    @Test
    void a_single_run_says_nothing_about_doubt() {
        assertThat(verdict(Goal.SERVICE_LEVEL, 0.04, Double.POSITIVE_INFINITY, 0.5, COSTS))
                .isEqualTo("Too close to call: one run says nothing about doubt. Maybe ask for 10 or more.");
    }

    @Test
    void the_price_is_in_hours_and_in_money_where_there_is_pay() {
        assertThat(price(2.04, 0.1, "57.12")).isEqualTo("and costs 2.0 more agent hours (57.12 USD) a day");
        assertThat(price(-12.34, 0.1, "0")).isEqualTo("and saves 12.3 agent hours a day");
        assertThat(price(0.01, 0.02, "0.28")).isEqualTo("at the same agent hours");
        // Hours of a cheaper and of a dearer firm.
        assertThat(price(0.56, 0.1, "-722.38"))
                .isEqualTo("and takes 0.56 more agent hours a day, which yet cost 722.38 USD less");
        assertThat(price(-3.2, 0.1, "50.00")).isEqualTo("and saves 3.2 agent hours a day, yet costs 50.00 USD more");
        assertThat(price(0, 0, "-742.00")).isEqualTo("at the same agent hours for 742.00 USD less a day");
        // A few contacts that end after somebody's shift are known for sure and still nothing to act on.
        assertThat(price(0.1, 0.01, "2.70")).isEqualTo("at the same agent hours");
    }

    @Test
    void the_best_of_several_with_its_promise() {
        Scenario base = Centres.desk("today", 3);
        Sentences sentences =
                new Sentences(Indicators.find(base, "serviceLevel").orElseThrow(), base);
        List<String> names = List.of("Today", "One more", "Two more");

        assertThat(sentences.best(names, new Selection(2, 0, List.of(2), true, 0.95)))
                .isEqualTo("Two more is the best of all 3 (95 % sure).");
        assertThat(sentences.best(names, new Selection(2, 0.004, List.of(1, 2), true, 0.95)))
                .isEqualTo("Two more is the best of all 3, or at most 0.40 points behind it, which nobody would act on"
                        + " (95 % sure).");
        assertThat(sentences.best(names, new Selection(2, 0.004, List.of(1, 2), false, 0.95)))
                .isEqualTo("Too close to call between Two more and One more. Whoever takes Two more gives up at most"
                        + " 0.40 points (95 % sure).");
    }

    private static String price(double hours, double halfWidth, String money) {
        return Sentences.price(new Estimate(hours, halfWidth, 0.95, 40), new BigDecimal(money), "USD");
    }

    private static String verdict(Goal goal, double mean, double halfWidth, double higher, String price) {
        Scenario base = Centres.desk("today", 3, goal);
        Difference difference = new Difference(new Estimate(mean, halfWidth, 0.95, 40), 5, higher);
        return new Sentences(Indicators.find(base, goal.metric()).orElseThrow(), base)
                .verdict(
                        "One more agent", difference, difference.verdict(goal.higherIsBetter(), goal.matters()), price);
    }
}
