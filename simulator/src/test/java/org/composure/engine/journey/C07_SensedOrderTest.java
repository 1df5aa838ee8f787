package org.composure.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.engine.ExactRuns.UNIT;
import static org.composure.engine.ExactRuns.assertMeets;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.numbers.gamma.Erf;
import org.composure.engine.ExactRuns;
import org.composure.event.Silence;
import org.composure.scenario.DayTable;
import org.composure.scenario.EmotionModel;
import org.composure.scenario.Horizon;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Routing.WhoIsNext;
import org.composure.scenario.Routing.WhoServes;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.people.ByComplexity;
import org.composure.scenario.people.People;
import org.junit.jupiter.api.Test;

/** Chapter 26: the order by what is sensed, where theory knows what the order does. */
class C07_SensedOrderTest {

    /** How long everybody waited: the first two moments. */
    private static final class Moments extends Silence {
        private int served;
        private double sum;
        private double squares;

        @Override
        public void serviceStarted(
                double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Start how) {
            double wait = (at - arrivedAt) / UNIT;
            served++;
            sum += wait;
            squares += wait * wait;
        }
    }

    /**
     * A sensor that sees nothing but noise puts people into classes of a tenth of a standard deviation by chance: as many non-preemptive
     * priorities as there are tenths, whose second moments Kella and Yechiali ("Priorities in M/G/1 queue with server vacations",
     * Naval Research Logistics 35, 1988) know.
     */
    @Test
    void the_sensed_order_meets_the_second_moment_of_as_many_priorities_as_the_sensor_tells_apart() {
        double rho = 0.6;
        People blind = Centre.plainPeople(100_000)
                .with("paths.selfServiceFirst", 0)
                .with("paths.humanFirst", 1)
                .with("paths.redial", 0)
                .with("paths.recontact", 0)
                .with("paths.giveUpPerDisappointment", 0)
                .with("care.timeFactor", ByComplexity.same(1))
                .with("care.transfer", ByComplexity.same(0))
                .with("care.holdProbability", 0)
                .with("sensing.separation", 0)
                .with("sensing.persistence", 1)
                .with("sensing.noise", 0);
        Scenario scenario = Scenario.of(
                        "sensed",
                        Horizon.steady(200 * DayTable.DAY_SECONDS, 0),
                        List.of(ExactRuns.type("calls", rho, 1, Patience.endless())),
                        List.of(Team.steady("team", 1, Skill.of("calls"))),
                        new Routing(WhoServes.LONGEST_IDLE_AGENT, WhoIsNext.SENSED_ANGRIEST, false, Map.of()))
                .withPeople(blind)
                .withEmotion(EmotionModel.OFF);
        List<Moments> runs = ExactRuns.runs(scenario, 8, replication -> new Moments());
        assertThat(runs.get(0).served).isGreaterThan(50_000);
        double mean = rho / (1 - rho);
        assertMeets(runs, run -> run.sum / run.served, mean);
        // Planted faults: the order they came in, and whole numbers in place of tenths.
        double inOrder = 2 * mean * mean + 2 * rho / (1 - rho);
        assertMeets(runs, run -> run.squares / run.served, secondMoment(rho, 0.1), inOrder, secondMoment(rho, 1));
    }

    /** Work of exponential length with mean one: second moment 2, third 6; classes are steps of a standard normal score, highest first. */
    private static double secondMoment(double rho, double step) {
        int most = (int) Math.round(5 / step);
        double ahead = 0;
        double moment = 0;
        for (int k : IntStream.rangeClosed(-most, most).map(k -> -k).toArray()) {
            double share = normal((k + 0.5) * step) - normal((k - 0.5) * step);
            double with = ahead + rho * share;
            double own = 1 - with;
            double before = 1 - ahead;
            moment += share
                    * (2 * rho / (own * before * before)
                            + 2 * rho * 2 * with / (2 * own * own * before * before)
                            + 2 * rho * 2 * ahead / (2 * own * before * before * before));
            ahead = with;
        }
        return moment;
    }

    private static double normal(double x) {
        return (1 + Erf.value(x / Math.sqrt(2))) / 2;
    }
}
