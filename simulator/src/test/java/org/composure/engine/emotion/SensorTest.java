package org.composure.engine.emotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.composure.scenario.people.People;
import org.composure.scenario.people.Sensing;
import org.junit.jupiter.api.Test;

/** What can be told of frustration and intent. */
class SensorTest {

    private final Sensor sensor = new Sensor(Sensing.usual());

    @Test
    void the_usual_cut_hears_seven_in_ten_of_the_angry_and_one_in_forty_of_the_calm() {
        assertThat(sensor.alarmProbability(1, 0)).isCloseTo(0.69, within(0.01));
        assertThat(sensor.alarmProbability(0, 0)).isCloseTo(0.024, within(0.001));
    }

    @Test
    void scores_raise_alarms_as_often_as_the_closed_form_says() {
        var random = new Random(8);
        int n = 40_000;
        int alarms = 0;
        for (int i = 0; i < n; i++) {
            double score = sensor.score(0.6, random.nextGaussian(), random.nextGaussian(), 0);
            alarms += sensor.alarm(score) ? 1 : 0;
        }
        assertThat(alarms / (double) n).isCloseTo(sensor.alarmProbability(0.6, 0), within(0.01));
    }

    @Test
    void an_error_that_stays_makes_fewer_false_alarms_over_ten_messages() {
        People people = People.usual();
        Sensor forgetful = new Sensor(people.with("sensing.persistence", 0.0)
                .with("sensing.noise", 1.0)
                .sensing());
        double independent = heardOnceInTen(forgetful);
        double persistent = heardOnceInTen(sensor);
        assertThat(independent).isCloseTo(1 - Math.pow(1 - 0.024, 10), within(0.01));
        assertThat(persistent).isLessThan(0.7 * independent);
    }

    private static double heardOnceInTen(Sensor sensor) {
        var random = new Random(9);
        int heard = 0;
        int n = 40_000;
        for (int i = 0; i < n; i++) {
            double conversation = random.nextGaussian();
            boolean alarm = false;
            for (int message = 0; message < 10; message++) {
                alarm |= sensor.alarm(sensor.score(0, conversation, random.nextGaussian(), 0));
            }
            heard += alarm ? 1 : 0;
        }
        return heard / (double) n;
    }

    @Test
    void a_program_that_is_not_trained_again_hears_less() {
        assertThat(sensor.alarmProbability(0.9, 3)).isLessThan(sensor.alarmProbability(0.9, 0));
    }

    @Test
    void where_inference_is_not_allowed_nothing_is_heard() {
        Sensor deaf = new Sensor(People.usual().with("sensing.allowed", false).sensing());
        assertThat(deaf.alarm(99)).isFalse();
        assertThat(deaf.alarmProbability(1, 0)).isZero();
    }

    @Test
    void capitals_alone_are_a_weak_sign() {
        assertThat(share(0.6)).isCloseTo(0.1, within(0.005));
        assertThat(share(0.9)).isCloseTo(0.27, within(0.005));
        assertThat(sensor.profanity(1, 0.26)).isTrue();
        assertThat(sensor.profanity(0, 0.26)).isFalse();
    }

    private double share(double frustration) {
        int n = 10_000;
        int capitals = 0;
        for (int i = 0; i < n; i++) {
            capitals += sensor.capitals(frustration, (i + 0.5) / n) ? 1 : 0;
        }
        return capitals / (double) n;
    }

    @Test
    void a_mistaken_intent_is_one_of_the_others_equally_often() {
        int n = 10_000;
        int[] taken = new int[4];
        for (int i = 0; i < n; i++) {
            taken[sensor.intent(2, 4, (i + 0.5) / n)]++;
        }
        assertThat(taken[2]).isEqualTo(9000);
        assertThat(taken[0]).isBetween(332, 335);
        assertThat(taken[3]).isBetween(332, 335);
        assertThat(sensor.intent(0, 1, 0.99)).isZero();
    }
}
