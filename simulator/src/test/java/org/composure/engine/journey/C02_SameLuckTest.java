package org.composure.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.composure.engine.Engine;
import org.composure.event.ContactEnding;
import org.composure.event.EpisodeEnding;
import org.composure.event.Silence;
import org.composure.scenario.EmotionModel;
import org.composure.scenario.Scenario;
import org.composure.scenario.people.ByComplexity;
import org.composure.scenario.people.People;
import org.junit.jupiter.api.Test;

/** Chapter 21: the same people have the same luck in every world. */
class C02_SameLuckTest {

    /** Writes down every wait, service and ending to the last bit. */
    private static final class Transcript extends Silence {
        final List<String> lines = new ArrayList<>();
        private final boolean queueOnly;

        Transcript(boolean queueOnly) {
            this.queueOnly = queueOnly;
        }

        private void keep(String what, double at, long customer, Object... more) {
            lines.add(what + " " + at + " " + customer + " " + List.of(more));
        }

        @Override
        public void offered(double at, long customer, int type, int attempt) {
            keep("offered", at, customer, attempt);
        }

        @Override
        public void abandoned(double at, long customer, int type, double arrivedAt, boolean silent) {
            keep("abandoned", at, customer, arrivedAt);
        }

        @Override
        public void serviceStarted(
                double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Start how) {
            keep("started", at, customer, agent);
        }

        @Override
        public void serviceEnded(
                double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent) {
            keep("ended", at, customer, agent);
        }

        @Override
        public void contactEnded(double at, long customer, int type, ContactEnding ending) {
            if (!queueOnly) {
                keep("contact", at, customer, ending.utility(), ending.csat(), ending.ces(), ending.bad());
            }
        }

        @Override
        public void episodeEnded(double at, long customer, int type, EpisodeEnding ending) {
            if (!queueOnly) {
                keep("episode", at, customer, ending.ending(), ending.valueAtRisk());
            }
        }
    }

    private static List<String> record(Scenario scenario, boolean queueOnly) {
        Transcript record = new Transcript(queueOnly);
        new Engine(scenario).open(3, 1, record).toEnd();
        return record.lines;
    }

    private static List<String> everything(People people) {
        return record(Centre.prototype(people, 7, 60, 1, 0), false);
    }

    @Test
    void a_number_that_nobody_reads_changes_nothing() {
        People people = People.usual().withNumber(5000);
        List<String> usual = everything(people);

        assertThat(everything(people.with("recovery.goodwillCost", 99.0))).isEqualTo(usual);
        assertThat(everything(people.with("sensing.headStartSeconds", 7.0))).isEqualTo(usual);
        assertThat(everything(people.with("wordOfMouth.replyStars", 2.0))).isEqualTo(usual);
        assertThat(everything(people.with("helpCentre.aiSuggestionFactor", 9.0)))
                .isEqualTo(usual);
    }

    @Test
    void a_number_that_is_read_changes_something() {
        People people = People.usual().withNumber(5000);

        assertThat(everything(people.with("care.empathy", 0.9))).isNotEqualTo(everything(people));
    }

    @Test
    void feelings_that_nothing_moves_and_that_move_nothing_are_as_good_as_none() {
        People unmoved = Centre.plainPeople(5000)
                .with("feelings.jumpFactor", 0)
                .with("patience.perFrustration", 0)
                .with("handover.requestPerFrustration", 0)
                .with("bot.quitPerFailure.slope", 0)
                .with("care.angerTimeGain", 0)
                .with("care.loadTimeGain", 0)
                .with("care.angerQualityLoss", 0)
                .with("care.loadQualityLoss", 0)
                .with("care.rudePerLoad", 0)
                .with("care.loadGain", 0);
        Scenario withFeelings = Centre.prototype(unmoved, 7, 60, 1, 0);

        assertThat(record(withFeelings, true)).isEqualTo(record(withFeelings.withEmotion(EmotionModel.OFF), true));
    }

    @Test
    void people_who_go_straight_to_a_human_once_are_the_customers_of_queueing_theory() {
        People straight = Centre.plainPeople(5000)
                .with("paths.selfServiceFirst", 0)
                .with("paths.humanFirst", 1)
                .with("paths.redial", 0)
                .with("paths.recontact", 0)
                .with("care.timeFactor", ByComplexity.same(1))
                .with("care.transfer", ByComplexity.same(0))
                .with("care.holdProbability", 0);
        Scenario people = Centre.prototype(straight, 8, 60, 1, 0).withEmotion(EmotionModel.OFF);

        assertThat(record(people, true)).isEqualTo(record(people.withPeople(null), true));
    }
}
