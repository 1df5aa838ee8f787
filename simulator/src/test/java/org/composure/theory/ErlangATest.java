package org.composure.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.composure.theory.Digits.nineOf;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErlangATest {

    /**
     * Palm (1953), Garnett, Mandelbaum and Reiman (2002) for the model; the birth–death chain and the waits evaluated with
     * 30 digits (Python's mpmath).
     */
    @ParameterizedTest
    @CsvSource({
        "10, 9, 1, 2, 0.2, 0.4689417044413367, 0.0670117154734481, 0.1340234309468962, 1.2062108785220658, 4.573584239434956, 0.8396894560738967, 0.12591048550927075, 0.24697805377410648, 0.7113996887993694, 0.7624958433002957, 0.2532479018771239",
        "10, 15, 1, 1, 0.2, 0.9301463393005902, 0.3424559469866003, 0.3424559469866003, 5.136839204799005, 13.249274097543807, 0.9863160795200996, 0.3766436598947263, 0.2768126795629299, 0.20319663855732364, 0.3090236123741245, 0.6396683659071289",
        "50, 48, 1, 2, 0.3333333333333333, 0.4677740685537904, 0.030912249162193216, 0.06182449832438643, 2.967575919570549, 24.22950006446669, 0.9303242408042945, 0.060265003992551906, 0.11071407755080545, 0.9430189547469809, 0.9730996537018566, 0.027135608292191922",
        "50, 60, 1, 2, 0.3333333333333333, 0.9752413935190263, 0.1682285894471569, 0.3364571788943138, 20.18743073365883, 113.24522226918673, 0.9981256926634118, 0.35901787134253194, 0.22491050872147866, 0.38361716680153224, 0.4612050401522676, 0.4886602349815106",
        "12, 4.2, 2, 1, 0.3333333333333333, 0.127372281808747, 0.0296789055423734, 0.0296789055423734, 0.1246514032779683, 0.29505308535722785, 0.6792247661203387, 0.024060077009197902, 0.2133806880793514, 0.945269575558999, 0.9741822381872153, 0.03137818990973121",
        "100, 90, 1, 1, 0.1, 0.15822098918643016, 0.008331918340554205, 0.008331918340554205, 0.7498726506498784, 6.178853528087257, 0.8925012734935012, 0.008013305523406586, 0.04625333670528089, 0.9695216416091613, 0.9776674872773712, 0.023057792609129744",
        "100, 102, 1, 1, 0.1, 0.5917186345188439, 0.04991797599982072, 0.04991797599982072, 5.0916335519817135, 44.61383559721958, 0.9690836644801829, 0.04904092185477481, 0.06661082783511907, 0.7587772981086685, 0.7986439896146538, 0.20293212687192433",
        "100, 120, 1, 1, 0.1, 0.9721362601094793, 0.1676929556881668, 0.1676929556881668, 20.123154682580015, 114.1780904856958, 0.9987684531741998, 0.17882222999182873, 0.1124552543607393, 0.18305270108736452, 0.21993410044812953, 0.7304224088285255",
        "1000, 950, 1, 1, 0.02, 0.05505468623073803, 0.0007455567495909233, 0.0007455567495909233, 0.7082789121113772, 16.3863472962906, 0.9492917210878886, 0.00073704232934306, 0.012157259841342522, 0.9863669695707695, 0.9871029108084636, 0.013034036691968664",
        "1000, 1000, 1, 1, 0.02, 0.5042052441802155, 0.012614611348721499, 0.012614611348721499, 12.6146113487215, 345.07682470092226, 0.9873853886512785, 0.012522621390993596, 0.019814955271518307, 0.730030912283377, 0.7393576213240957, 0.2623954186845068",
    })
    void every_answer_equals_the_exact_value(
            int agents,
            double arrivalRate,
            double handleTime,
            double patience,
            double threshold,
            double delayed,
            double abandoned,
            double meanWait,
            double meanQueue,
            double queueVariance,
            double occupancy,
            double waitServed,
            double waitAbandoned,
            double inTime,
            double inTimeAmongServed,
            double stillWaiting) {
        var queue = new ErlangA(agents, arrivalRate, handleTime, patience);

        assertThat(queue.probabilityOfWait()).isCloseTo(delayed, nineOf(delayed));
        assertThat(queue.abandonment()).isCloseTo(abandoned, nineOf(abandoned));
        assertThat(queue.meanWait()).isCloseTo(meanWait, nineOf(meanWait));
        assertThat(queue.meanQueue()).isCloseTo(meanQueue, nineOf(meanQueue));
        assertThat(queue.queueVariance()).isCloseTo(queueVariance, nineOf(queueVariance));
        assertThat(queue.occupancy()).isCloseTo(occupancy, nineOf(occupancy));
        assertThat(queue.meanWaitServed()).isCloseTo(waitServed, nineOf(waitServed));
        assertThat(queue.meanWaitAbandoned()).isCloseTo(waitAbandoned, nineOf(waitAbandoned));
        assertThat(queue.serviceLevel(threshold)).isCloseTo(inTime, nineOf(inTime));
        assertThat(queue.serviceLevelAmongServed(threshold)).isCloseTo(inTimeAmongServed, nineOf(inTimeAmongServed));
        assertThat(queue.waitBeyond(threshold)).isCloseTo(stillWaiting, nineOf(stillWaiting));
    }

    /** The birth–death chain summed with 40 digits (Python's mpmath): large teams, rare queues, one agent. */
    @ParameterizedTest
    @CsvSource({
        "10000, 20000, 1, 1.0, 10000.0, 20000.0, 1.0",
        "10000, 9900, 10, 0.208939134083036904, 17.8041482490843501, 2563.8383302609299, 0.989821958517509156",
        "10000, 10000, 100, 0.909332012225433248, 725.348997813392217, 383200.843596540763, 0.999274651002186608",
        "100, 50, 1, 3.20006532458512529e-10, 3.02866898551673793e-10, 8.56981695250208469e-10, 0.499999999996971331",
        "1, 0.01, 1, 0.00995016625083194663, 0.000049833749168053576, 0.0000501637674293902837, 0.00995016625083194663",
    })
    void it_holds_for_large_teams_and_for_rare_queues(
            int agents,
            double arrivalRate,
            double patience,
            double delayed,
            double meanQueue,
            double queueVariance,
            double occupancy) {
        var queue = new ErlangA(agents, arrivalRate, 1, patience);

        assertThat(queue.probabilityOfWait()).isCloseTo(delayed, nineOf(delayed));
        assertThat(queue.meanQueue()).isCloseTo(meanQueue, nineOf(meanQueue));
        assertThat(queue.queueVariance()).isCloseTo(queueVariance, nineOf(queueVariance));
        assertThat(queue.occupancy()).isCloseTo(occupancy, nineOf(occupancy));
    }

    /**
     * M(t)/M/40+M, 12 per hour each, patience 20 minutes, at the arrival rates of a sinusoidal day: mean queues of the
     * pointwise stationary approximation (the model of Feldman, Mandelbaum, Massey and Whitt, Management Science 54, 2008;
     * the chain summed to rounding).
     */
    @ParameterizedTest
    @CsvSource({
        "240, 5.297700634338731e-05",
        "286.86291501015245, 0.0023963603183419268",
        "400, 0.6575059198410398",
        "513.1370849898475, 13.380663291378621",
        "560, 26.91381200820248"
    })
    void the_mean_queue_equals_the_reference_at_each_hour_of_a_day(double perHour, double meanQueue) {
        assertThat(new ErlangA(40, perHour, 1 / 12.0, 1 / 3.0).meanQueue()).isCloseTo(meanQueue, nineOf(meanQueue));
    }

    /** With patience like handle times, everyone leaves at the same rate: the number in system is Poisson. */
    @Test
    void when_patience_equals_handle_time_the_number_in_system_is_poisson() {
        var queue = new ErlangA(10, 12, 1, 1);

        double atLeastTen = new InfiniteServerQueue(12, 1).probabilityOfMoreThan(9);
        assertThat(queue.probabilityOfWait()).isCloseTo(atLeastTen, nineOf(atLeastTen));
    }

    @ParameterizedTest
    @CsvSource({"10, 9, 2", "100, 120, 1", "1000, 950, 0.5", "10000, 20000, 1", "10000, 10000, 100", "3, 0.5, 0.1"})
    void the_chain_and_the_integral_agree(int agents, double arrivalRate, double patience) {
        var byChain = new ErlangA(agents, arrivalRate, 1, patience);
        var byIntegral = new GeneralPatienceQueue(agents, arrivalRate, 1, PatienceSurvival.exponential(patience));

        assertThat(byIntegral.meanQueue()).isCloseTo(byChain.meanQueue(), nineOf(byChain.meanQueue()));
        assertThat(byIntegral.abandonment()).isCloseTo(byChain.abandonment(), nineOf(byChain.abandonment()));
        assertThat(byIntegral.occupancy()).isCloseTo(byChain.occupancy(), nineOf(byChain.occupancy()));
        double delayed = byChain.inSystem().probabilityAtLeast(agents);
        assertThat(byIntegral.probabilityOfWait()).isCloseTo(delayed, nineOf(delayed));
    }

    @ParameterizedTest
    @CsvSource({"5, 4", "50, 48", "500, 490"})
    void it_lies_between_turning_everyone_away_and_waiting_for_ever(int agents, double load) {
        double turnedAway = new ErlangB(agents, load).probabilityOfBlocking();
        double waiting = new ErlangC(agents, load, 1).probabilityOfWait();

        assertThat(new ErlangA(agents, load, 1, 1).probabilityOfWait()).isBetween(turnedAway, waiting);
        assertThat(new ErlangA(agents, load, 1, 1e-7).probabilityOfWait()).isCloseTo(turnedAway, within(1e-4));
        assertThat(new ErlangA(agents, load, 1, 1e7).probabilityOfWait()).isCloseTo(waiting, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "10, 12", "100, 100", "1000, 1050"})
    void one_more_agent_helps_everyone(int agents, double load) {
        var fewer = new ErlangA(agents, load, 1, 2);
        var more = new ErlangA(agents + 1, load, 1, 2);

        assertThat(more.abandonment()).isLessThan(fewer.abandonment());
        assertThat(more.serviceLevel(0.1)).isGreaterThan(fewer.serviceLevel(0.1));
        assertThat(more.probabilityOfWait()).isLessThan(fewer.probabilityOfWait());
    }

    @ParameterizedTest
    @CsvSource({"10, 9, 2", "100, 120, 1", "1000, 950, 0.5"})
    void what_arrives_is_served_or_hangs_up(int agents, double arrivalRate, double patience) {
        var queue = new ErlangA(agents, arrivalRate, 1, patience);

        assertThat(queue.occupancy() * agents + queue.abandonment() * arrivalRate)
                .isCloseTo(arrivalRate, nineOf(arrivalRate));
        assertThat(queue.meanWaitServed() * (1 - queue.abandonment()) + queue.meanWaitAbandoned() * queue.abandonment())
                .isCloseTo(queue.meanWait(), nineOf(queue.meanWait()));
    }

    @Test
    void someone_is_served_in_time_has_hung_up_in_time_or_still_waits() {
        var queue = new ErlangA(100, 102, 1, 4);

        double hungUp = queue.abandonedWithin(0.1) * queue.abandonment();
        assertThat(queue.serviceLevel(0.1) + hungUp + queue.waitBeyond(0.1)).isCloseTo(1, within(1e-12));
    }

    /** Seeded draws of team size, load and patience over four decades each way. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void all_its_answers_fit_together_for_any_team(long seed) {
        var draws = new SplittableRandom(seed);
        for (int i = 0; i < 100; i++) {
            int agents = (int) Math.ceil(Math.exp(draws.nextDouble(0, 8)));
            var queue = new ErlangA(agents, agents * draws.nextDouble(0.05, 2), 1, Math.exp(draws.nextDouble(-4, 4)));

            double hungUp = queue.abandonedWithin(0.3) * queue.abandonment();
            assertThat(queue.serviceLevel(0.3) + hungUp + queue.waitBeyond(0.3))
                    .as("%s", queue)
                    .isCloseTo(1, within(1e-11));
        }
    }

    @Test
    void endless_patience_is_refused_and_the_message_names_erlang_c() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ErlangA(10, 8, 1, Double.POSITIVE_INFINITY))
                .withMessageContaining("patienceMean must be a positive, finite time, but is Infinity")
                .withMessageContaining("Maybe use Erlang C");
    }

    @Test
    void a_queue_of_millions_is_refused_and_the_message_says_what_to_do() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ErlangA(10, 20, 1, 1e7).meanQueue())
                .withMessageContaining("Maybe customers are too patient for this overload: add agents");
    }
}
