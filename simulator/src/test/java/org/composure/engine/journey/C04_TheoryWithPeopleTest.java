package org.composure.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
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
import org.composure.scenario.people.ByComplexity;
import org.composure.scenario.people.LinearIn;
import org.composure.scenario.people.People;
import org.junit.jupiter.api.Test;

/** Chapter 23: where theory knows the answer, people give it too. */
class C04_TheoryWithPeopleTest {

    /** People who go straight to a human and, whatever comes of it, never come again. */
    private static People straightToHumans() {
        return Centre.plainPeople(20_000)
                .with("paths.selfServiceFirst", 0)
                .with("paths.humanFirst", 1)
                .with("paths.redial", 0)
                .with("paths.recontact", 0)
                .with("care.timeFactor", ByComplexity.same(1))
                .with("care.transfer", ByComplexity.same(0))
                .with("care.holdProbability", 0);
    }

    /** Writes down how long people waited, and whether they hung up. */
    private static final class Waits extends Silence {
        private final List<Double> hangUps = new ArrayList<>();
        private double sum;
        private int served;

        @Override
        public void abandoned(double at, long customer, int type, double arrivedAt, boolean silent) {
            hangUps.add(at - arrivedAt);
            sum += at - arrivedAt;
        }

        @Override
        public void serviceStarted(
                double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Start how) {
            served++;
            sum += at - arrivedAt;
        }

        int all() {
            return served + hangUps.size();
        }
    }

    private static Waits waits(People people, EmotionModel emotion, int agents, int days, Distribution patience) {
        ContactType calls = ContactType.plain(
                "calls",
                ArrivalProcess.Poisson.constant(120),
                new Distribution.Exponential(300),
                Patience.of(patience));
        Scenario scenario = Scenario.of(
                        "calls",
                        Horizon.steady(days * DayTable.DAY_SECONDS, 0),
                        List.of(calls),
                        List.of(Team.steady("agents", agents, Skill.of("calls"))),
                        Routing.EVERYDAY)
                .withPeople(people)
                .withEmotion(emotion);
        Waits waits = new Waits();
        new Engine(scenario).open(5, 0, waits).toEnd();
        return waits;
    }

    /** Exact values of Erlang A: 120 calls an hour, 300 s each, patience 446 s, 10 agents. */
    @Test
    void people_without_feelings_meet_erlang_a() {
        Waits waits = waits(straightToHumans(), EmotionModel.OFF, 10, 60, new Distribution.Exponential(446));

        assertThat((double) waits.hangUps.size() / waits.all()).isCloseTo(0.1129, within(0.004));
        assertThat(waits.sum / waits.all()).isCloseTo(50.4, within(2.5));
    }

    /** At frustration 0 the hazard is exp(-0.33) of the base law's: a Weibull law with a longer scale. */
    @Test
    void with_a_constant_mood_patience_is_weibull_again() {
        double shape = 1.4;
        People calm = straightToHumans()
                .with("issues.frustrationAtOnset", new LinearIn(0, 0))
                .with("patience.perFrustration", 1.1);
        Waits waits = waits(calm, EmotionModel.SIX_FEELINGS, 0, 2, new Distribution.Weibull(600, shape));

        double scale = 600 * Math.pow(Math.exp(-0.33), -1 / shape);
        List<Double> sorted = waits.hangUps.stream().sorted().toList();
        double distance = 0;
        for (int i = 0; i < sorted.size(); i++) {
            double law = 1 - Math.exp(-Math.pow(sorted.get(i) / scale, shape));
            distance = Math.max(distance, Math.abs(law - (i + 0.5) / sorted.size()));
        }
        assertThat(waits.hangUps).hasSizeGreaterThan(5000);
        assertThat(distance).isLessThan(1.63 / Math.sqrt(sorted.size()));
    }
}
