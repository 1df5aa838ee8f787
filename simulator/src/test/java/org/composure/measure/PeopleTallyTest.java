package org.composure.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;
import static org.composure.measure.Worlds.BILLING;
import static org.composure.measure.Worlds.SALES;

import java.math.BigDecimal;
import java.util.Map;
import org.composure.event.Blame;
import org.composure.event.BotExit;
import org.composure.event.ContactEnding;
import org.composure.event.Ending;
import org.composure.event.Journal;
import org.composure.event.JournalKeeper;
import org.composure.event.PeopleTold;
import org.composure.event.Search;
import org.composure.event.Witness;
import org.composure.scenario.DayTable;
import org.composure.scenario.Horizon;
import org.composure.scenario.Scenario;
import org.composure.scenario.people.People;
import org.junit.jupiter.api.Test;

class PeopleTallyTest {

    private static final double DAY = DayTable.DAY_SECONDS;

    /** Ten days, the first of which is warm-up; 240 USD a year and customer. */
    private final Scenario scenario = Worlds.over(
                    new Horizon(Horizon.SOME_MONDAY, 10 * DAY, DAY, Horizon.Regime.STEADY_STATE))
            .withPeople(People.usual());

    private final Tally tally = new Tally(scenario);

    private double value(String key) {
        return Worlds.value(scenario, key, tally.total());
    }

    private static double detail(Scenario scenario, String key, Sums sums) {
        return Indicators.details(scenario).stream()
                .filter(indicator -> indicator.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value(sums);
    }

    private static void need(Witness witness, double at, long customer, int type, int person) {
        witness.needArose(at, customer, type, person, 0, 0);
    }

    private static void contact(Witness witness, double at, long customer, PeopleTold how, int place) {
        witness.contactEnded(at, customer, BILLING, how.contact(0, 0, place));
    }

    private static void ended(Witness witness, double at, long customer, Ending ending, int person) {
        witness.episodeEnded(at, customer, BILLING, PeopleTold.episode(ending, person, 0, at));
    }

    @Test
    void bad_endings_are_told_by_contact_in_retrospect_and_per_thousand_episodes() {
        need(tally, DAY, 1, BILLING, 0);
        need(tally, DAY, 2, BILLING, 0);
        contact(tally, DAY + 1, 1, PeopleTold.contact().startedAt(DAY), 1);
        contact(tally, DAY + 2, 1, PeopleTold.contact().startedAt(DAY).bad(), 2);
        contact(tally, DAY + 3, 2, PeopleTold.contact().startedAt(DAY).badInRetrospect(), 1);
        contact(tally, DAY + 4, 2, PeopleTold.contact().startedAt(DAY), 2);
        ended(tally, DAY + 5, 1, Ending.ANGRY_EXIT, 0);
        ended(tally, DAY + 6, 2, Ending.SOLVED_LATER, 0);
        tally.ended(10 * DAY);

        assertThat(value("badEndingRate")).isEqualTo(0.25);
        assertThat(value("badEndingRateRetrospective")).isEqualTo(0.5);
        assertThat(value("badEndingsPerThousandEpisodes")).isEqualTo(500);
        assertThat(value("recontactRate")).isEqualTo(0.5);
        assertThat(value("csatTrue")).isEqualTo(0.75);
        assertThat(value("npsTrue")).isEqualTo(100 * (3 - 1) / 4.0);
        assertThat(detail(scenario, "ANGRY_EXIT", tally.total())).isEqualTo(0.5);
        assertThat(detail(scenario, "SOLVED_LATER", tally.total())).isEqualTo(0.5);
    }

    @Test
    void what_began_in_the_warm_up_does_not_count() {
        need(tally, 10, 1, BILLING, 0);
        contact(tally, DAY + 10, 1, PeopleTold.contact().startedAt(20).bad(), 1);
        need(tally, DAY + 20, 2, BILLING, 0);
        contact(tally, DAY + 30, 2, PeopleTold.contact().startedAt(DAY + 20), 1);
        tally.ended(10 * DAY);

        assertThat(value("badEndingRate")).isZero();
        assertThat(tally.total().get(PeopleQuantity.CONTACTS)).isEqualTo(1);
        assertThat(tally.total().get(PeopleQuantity.NEEDS)).isEqualTo(1);
    }

    @Test
    void a_search_alone_is_no_contact() {
        need(tally, DAY, 1, BILLING, 0);
        tally.searched(DAY + 1, 1, BILLING, Search.SOLVED);
        contact(tally, DAY + 1, 1, PeopleTold.contact().startedAt(DAY).kind(ContactEnding.Kind.SELF_SERVICE), 1);
        ended(tally, DAY + 1, 1, Ending.SELF_SERVED, 0);
        tally.ended(10 * DAY);

        assertThat(tally.total().get(PeopleQuantity.CONTACTS)).isZero();
        assertThat(value("badEndingRate")).isNaN();
        assertThat(value("selfServiceSuccess")).isEqualTo(1);
    }

    @Test
    void feelings_are_counted_above_the_thresholds_of_the_surveys() {
        double impatient = People.usual().feelings().surveyThresholds().impatience();
        need(tally, DAY, 1, BILLING, 0);
        contact(tally, DAY + 1, 1, PeopleTold.contact().startedAt(DAY).feeling(0, impatient + 0.01), 1);
        contact(tally, DAY + 2, 1, PeopleTold.contact().startedAt(DAY).feeling(0, impatient), 2);
        contact(tally, DAY + 3, 1, PeopleTold.contact().startedAt(DAY).feeling(1, 0.4), 3);
        tally.ended(10 * DAY);

        assertThat(value("impatientShare")).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(value("frustrationMean")).isCloseTo(0.4 / 3, within(1e-12));
    }

    @Test
    void containment_counts_as_success_what_resolved_containment_does_not() {
        BotExit[] exits = {
            BotExit.SOLVED, BotExit.WRONG_AND_BELIEVED, BotExit.QUIT, BotExit.HANDED_OVER_ON_REQUEST, BotExit.SOLVED
        };
        for (int i = 0; i < exits.length; i++) {
            need(tally, DAY + i, i, BILLING, i);
            tally.botEntered(DAY + i, i, BILLING);
            tally.botLeft(DAY + i + 0.5, i, BILLING, DAY + i, exits[i]);
        }
        tally.ended(10 * DAY);

        assertThat(value("botContainment")).isEqualTo(0.8);
        assertThat(value("botResolvedContainment")).isEqualTo(0.4);
        assertThat(value("botFalseContainment")).isEqualTo(0.5);
        assertThat(value("handoverRate")).isEqualTo(0.2);
    }

    @Test
    void a_bad_ending_is_shared_out_over_its_causes_and_the_causes_add_up() {
        need(tally, DAY, 1, BILLING, 0);
        PeopleTold looped = PeopleTold.contact()
                .startedAt(DAY)
                .blaming(Blame.ORG_LOOP, 0.3)
                .blaming(Blame.ORG_WAIT, 0.1)
                .bad();
        contact(tally, DAY + 1, 1, looped, 1);
        contact(tally, DAY + 2, 1, PeopleTold.contact().startedAt(DAY).bad(), 2);
        ended(tally, DAY + 3, 1, Ending.ANGRY_EXIT, 0);
        tally.ended(10 * DAY);

        assertThat(detail(scenario, "ORG_LOOP", tally.total())).isCloseTo(750, within(1e-9));
        assertThat(detail(scenario, "ORG_WAIT", tally.total())).isCloseTo(250, within(1e-9));
        assertThat(detail(scenario, "NOTHING", tally.total())).isCloseTo(1000, within(1e-9));
        assertThat(value("badEndingsPerThousandEpisodes")).isCloseTo(2000, within(1e-9));
    }

    @Test
    void an_episode_is_told_otherwise_when_its_customer_leaves_because_of_it() {
        tally.customerJoined(0, 7, 0);
        need(tally, DAY, 1, BILLING, 7);
        ended(tally, 2 * DAY, 1, Ending.ABANDONED, 7);
        tally.customerLeft(5 * DAY, 7, 0, 1, BILLING, Ending.ABANDONED, false);
        tally.ended(10 * DAY);

        assertThat(detail(scenario, "ABANDONED", tally.total())).isZero();
        assertThat(detail(scenario, "CHURNED", tally.total())).isEqualTo(1);
        assertThat(tally.total().get(PeopleQuantity.CUSTOMERS_LEFT_SILENTLY)).isEqualTo(1);
        assertThat(value("churnRate")).isEqualTo(1);
    }

    @Test
    void somebody_who_leaves_because_of_the_warm_up_does_not_change_what_was_counted_after_it() {
        tally.customerJoined(0, 7, 0);
        need(tally, 100, 1, BILLING, 7);
        ended(tally, 200, 1, Ending.ABANDONED, 7);
        tally.customerLeft(5 * DAY, 7, 0, 1, BILLING, Ending.ABANDONED, false);
        tally.ended(10 * DAY);

        assertThat(tally.total().get(PeopleQuantity.ENDED_CHURNED)).isZero();
        assertThat(tally.total().get(PeopleQuantity.MARGIN_MISSED)).isZero();
        assertThat(value("churnedCustomers")).isEqualTo(1);
    }

    @Test
    void margin_is_earned_with_those_who_are_there_and_no_loss_counts_twice() {
        tally.customerJoined(0, 7, 0);
        tally.customerJoined(0, 8, 0);
        need(tally, DAY, 1, BILLING, 7);
        ended(tally, 2 * DAY, 1, Ending.ABANDONED, 7);
        tally.customerLeft(5 * DAY, 7, 0, 1, BILLING, Ending.ABANDONED, false);
        tally.customerJoined(6 * DAY, 7, 0);
        tally.ended(10 * DAY);

        double perDay = People.usual().population().segments().get(0).marginPerYear() / 365;
        assertThat(value("revenue")).isCloseTo((9 + 4 + 4) * perDay, within(1e-9));
        Map<String, BigDecimal> lines = new PeopleCosts(People.usual()).lines(tally.total());
        assertThat(lines.get("churnedValue").doubleValue()).isCloseTo(12.5 - 5 * perDay, within(0.005));
        assertThat(lines.get("acquisition")).isEqualByComparingTo("100");
        assertThat(lines.get("lostSales")).isEqualByComparingTo("20");
    }

    @Test
    void the_net_is_what_the_lines_of_the_ledger_leave() {
        tally.customerJoined(0, 7, 0);
        tally.staffChanged(0, Worlds.FRONT, 2);
        tally.agentJoined(0, Worlds.FRONT, 1);
        tally.agentLeft(3 * DAY, Worlds.FRONT, 1);
        need(tally, DAY, 1, BILLING, 7);
        tally.botEntered(DAY, 1, BILLING);
        tally.botLeft(DAY + 9, 1, BILLING, DAY, BotExit.QUIT);
        ended(tally, 2 * DAY, 1, Ending.GAVE_UP_BOT, 7);
        tally.ended(10 * DAY);

        Map<String, BigDecimal> lines = new PeopleCosts(People.usual()).lines(tally.total());
        double paidOrLost = lines.entrySet().stream()
                .filter(line -> !line.getKey().equals("revenue"))
                .mapToDouble(line -> line.getValue().doubleValue())
                .sum();
        double pay = tally.total().get(Quantity.AGENT_COST);
        assertThat(value("net")).isCloseTo(lines.get("revenue").doubleValue() - paidOrLost - pay, within(0.05));
        assertThat(value("attritionRate")).isCloseTo(1 / (2 / 365.0), within(1e-9));
    }

    @Test
    void contact_types_and_segments_add_up_to_the_whole_and_days_to_the_run() {
        for (int i = 0; i < 40; i++) {
            double at = DAY + i * 5000;
            int type = i % 2 == 0 ? BILLING : SALES;
            need(tally, at, i, type, i);
            tally.contactEnded(
                    at + 100, i, type, PeopleTold.contact().startedAt(at).bad().contact(i, 0, 1));
            tally.episodeEnded(at + 100, i, type, PeopleTold.episode(Ending.ABANDONED, i, 0, at));
        }
        tally.ended(10 * DAY);

        for (PeopleQuantity quantity : PeopleQuantity.values()) {
            double whole = tally.total().get(quantity);
            assertThat(tally.ofSegment(0).get(quantity)).as(quantity.name()).isCloseTo(whole, within(1e-6));
            if (quantity.isOfTypes()) {
                assertThat(tally.ofType(BILLING).get(quantity)
                                + tally.ofType(SALES).get(quantity))
                        .as(quantity.name())
                        .isCloseTo(whole, within(1e-6));
            }
            double days = 0;
            for (int interval = 0; interval < tally.intervals(); interval++) {
                days += tally.ofInterval(interval).get(quantity);
            }
            assertThat(days).as(quantity.name()).isCloseTo(whole, within(1e-6));
        }
    }

    @Test
    void a_replay_tells_of_people_what_was_told_live() {
        JournalKeeper keeper = new JournalKeeper();
        for (Witness witness : new Witness[] {tally, keeper}) {
            witness.customerJoined(0, 7, 0);
            need(witness, DAY, 1, BILLING, 7);
            witness.botEntered(DAY, 1, BILLING);
            witness.botLeft(DAY + 60, 1, BILLING, DAY, BotExit.QUIT);
            contact(
                    witness,
                    DAY + 60,
                    1,
                    PeopleTold.contact().startedAt(DAY).feeling(1, 0.7).bad(),
                    1);
            ended(witness, DAY + 60, 1, Ending.GAVE_UP_BOT, 7);
            witness.customerLeft(3 * DAY, 7, 0, 1, BILLING, Ending.GAVE_UP_BOT, true);
            witness.ended(10 * DAY);
        }
        Tally replayed = new Tally(scenario);
        Journal.parse(keeper.journal().text()).replay(replayed);

        for (PeopleQuantity quantity : PeopleQuantity.values()) {
            assertThat(replayed.total().get(quantity))
                    .as(quantity.name())
                    .isEqualTo(tally.total().get(quantity));
        }
    }

    @Test
    void reading_in_mid_run_changes_nothing() {
        Tally disturbed = new Tally(scenario);
        for (Tally one : new Tally[] {tally, disturbed}) {
            one.customerJoined(0, 7, 0);
            need(one, 2 * DAY, 1, BILLING, 7);
            if (one == disturbed) {
                assertThat(one.total().get(PeopleQuantity.CUSTOMER_TIME)).isEqualTo(DAY);
            }
            ended(one, 3 * DAY, 1, Ending.SOLVED_FIRST, 7);
            one.ended(10 * DAY);
        }

        assertThat(disturbed.total().get(PeopleQuantity.CUSTOMER_TIME)).isEqualTo(9 * DAY);
        assertThat(disturbed.total().get(PeopleQuantity.CUSTOMERS_AT_START)).isEqualTo(1);
        assertThat(disturbed.total().get(PeopleQuantity.MARGIN))
                .isEqualTo(tally.total().get(PeopleQuantity.MARGIN));
    }

    @Test
    void a_scenario_without_people_is_told_nothing_of_people() {
        Tally without = new Tally(Worlds.oneHour());

        assertThatIllegalStateException().isThrownBy(() -> need(without, 0, 1, BILLING, 0));
        assertThat(Indicators.details(Worlds.oneHour())).isEmpty();
        assertThat(Indicators.find(Worlds.oneHour(), "badEndingRate")).isEmpty();
        assertThat(Indicators.find(scenario, "badEndingRate")).isPresent();
    }
}
