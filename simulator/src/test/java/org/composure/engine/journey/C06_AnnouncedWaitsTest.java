package org.composure.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.composure.engine.Engine;
import org.composure.event.Silence;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.DayTable;
import org.composure.scenario.Distribution;
import org.composure.scenario.EmotionModel;
import org.composure.scenario.Horizon;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.people.Announcement;
import org.composure.scenario.people.ByComplexity;
import org.composure.scenario.people.People;
import org.composure.scenario.people.WaitEstimator;
import org.junit.jupiter.api.Test;

/**
 * Chapter 25: estimates of the wait, in the order of their errors as Ibrahim and Whitt (M&amp;SOM 11(3), 2009) found it: with
 * patient customers the queue length tells most, delay histories about twice the mean squared error, the mean of the past
 * least; where many give up, an estimate from the queue length that forgets them is far too long.
 */
class C06_AnnouncedWaitsTest {

    private static final int AGENTS = 20;

    private static Map<WaitEstimator, Errors> errors(double perHour, Distribution patience) {
        Map<WaitEstimator, Errors> errors = new EnumMap<>(WaitEstimator.class);
        for (WaitEstimator estimator : WaitEstimator.values()) {
            errors.put(estimator, errorsOf(perHour, patience, estimator));
        }
        return errors;
    }

    /** People without feelings, bot, search, repetition or learning: calls, and nothing else. */
    private static Errors errorsOf(double perHour, Distribution patience, WaitEstimator estimator) {
        People people = Centre.plainPeople(50_000)
                .with("care.transfer", new ByComplexity(0, 0, 0))
                .with("care.timeFactor", new ByComplexity(1, 1, 1))
                .with("care.holdProbability", 0)
                .with("paths.recontact", 0)
                .with("patience.extraServicePerMinutePastEta", 0)
                .with("waiting.announcement", Announcement.EXPECTED_WAIT)
                .with("waiting.estimator", estimator);
        ContactType calls = ContactType.plain(
                        "calls",
                        ArrivalProcess.Poisson.constant(perHour),
                        new Distribution.Exponential(200),
                        Patience.of(patience))
                .withIssues(null, true, null);
        Scenario scenario = Scenario.of(
                        "calls",
                        new Horizon(Horizon.SOME_MONDAY, 6 * DayTable.DAY_SECONDS, 0.0, Horizon.Regime.TERMINATING),
                        List.of(calls),
                        List.of(Team.steady("agents", AGENTS, Skill.of("calls"))),
                        Routing.EVERYDAY)
                .withPeople(people)
                .withEmotion(EmotionModel.OFF);
        Errors errors = new Errors();
        new Engine(scenario).open(3, 0, errors).toEnd();
        return errors;
    }

    @Test
    void with_patient_customers_the_queue_length_tells_most_and_the_mean_of_the_past_least() {
        Map<WaitEstimator, Errors> errors = errors(330, new Distribution.Never());
        double queueLength = errors.get(WaitEstimator.QUEUE_LENGTH).meanSquare();
        double headOfLine = errors.get(WaitEstimator.HEAD_OF_LINE).meanSquare();
        double last = errors.get(WaitEstimator.LAST_TO_ENTER_SERVICE).meanSquare();
        double mean = errors.get(WaitEstimator.RECENT_MEAN).meanSquare();

        assertThat(errors.get(WaitEstimator.QUEUE_LENGTH).count).isGreaterThan(3000);
        assertThat(headOfLine / queueLength).isBetween(1.3, 3.0);
        assertThat(last / headOfLine).isBetween(0.8, 1.3);
        assertThat(mean).isGreaterThan(2 * headOfLine);
        assertThat(errors.get(WaitEstimator.QUEUE_LENGTH_AND_PATIENCE).meanSquare())
                .as("nobody is impatient, so both are the same")
                .isCloseTo(queueLength, within(1e-6));
    }

    @Test
    void where_many_give_up_the_queue_length_alone_promises_far_too_long_waits() {
        Map<WaitEstimator, Errors> errors = errors(420, new Distribution.Exponential(300));
        Errors naive = errors.get(WaitEstimator.QUEUE_LENGTH);
        Errors refined = errors.get(WaitEstimator.QUEUE_LENGTH_AND_PATIENCE);

        assertThat(naive.bias()).isGreaterThan(3 * Math.abs(refined.bias()));
        assertThat(naive.meanSquare()).isGreaterThan(1.2 * refined.meanSquare());
        assertThat(errors.get(WaitEstimator.LAST_TO_ENTER_SERVICE).meanSquare())
                .isLessThan(2 * errors.get(WaitEstimator.HEAD_OF_LINE).meanSquare());
    }

    /** Errors of the waits announced. */
    private static final class Errors extends Silence {
        private int count;
        private double sum;
        private double squares;

        @Override
        public void estimateTested(double at, long customer, int type, double announced, double waited) {
            count++;
            sum += announced - waited;
            squares += (announced - waited) * (announced - waited);
        }

        double bias() {
            return sum / count;
        }

        double meanSquare() {
            return squares / count;
        }
    }
}
