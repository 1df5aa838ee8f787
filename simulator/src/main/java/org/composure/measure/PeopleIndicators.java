package org.composure.measure;

import static org.composure.measure.PeopleQuantity.AGENTS_LEFT;
import static org.composure.measure.PeopleQuantity.AGENT_LOAD;
import static org.composure.measure.PeopleQuantity.AGENT_TIME;
import static org.composure.measure.PeopleQuantity.BAD;
import static org.composure.measure.PeopleQuantity.BAD_IN_RETROSPECT;
import static org.composure.measure.PeopleQuantity.BOT_SESSIONS;
import static org.composure.measure.PeopleQuantity.BOT_SOLVED;
import static org.composure.measure.PeopleQuantity.CONTACTS;
import static org.composure.measure.PeopleQuantity.CONTACTS_AGAIN;
import static org.composure.measure.PeopleQuantity.CONTACTS_OF_EPISODES;
import static org.composure.measure.PeopleQuantity.CONTACTS_WITH_AGENT;
import static org.composure.measure.PeopleQuantity.CSAT_TOP;
import static org.composure.measure.PeopleQuantity.CSAT_TOP_SURVEYED;
import static org.composure.measure.PeopleQuantity.CUSTOMERS_AT_START;
import static org.composure.measure.PeopleQuantity.CUSTOMERS_LEFT;
import static org.composure.measure.PeopleQuantity.DAYS_RUINED;
import static org.composure.measure.PeopleQuantity.DRAINED;
import static org.composure.measure.PeopleQuantity.EFFORT;
import static org.composure.measure.PeopleQuantity.EFFORT_SURVEYED;
import static org.composure.measure.PeopleQuantity.ENDED_SOLVED_FIRST;
import static org.composure.measure.PeopleQuantity.EPISODES;
import static org.composure.measure.PeopleQuantity.EPISODES_SOLVED;
import static org.composure.measure.PeopleQuantity.EPISODES_WITH_CONTACT;
import static org.composure.measure.PeopleQuantity.FRUSTRATED;
import static org.composure.measure.PeopleQuantity.FRUSTRATION;
import static org.composure.measure.PeopleQuantity.GRATEFUL;
import static org.composure.measure.PeopleQuantity.HANDED_OVER;
import static org.composure.measure.PeopleQuantity.HOSTILE;
import static org.composure.measure.PeopleQuantity.IMPATIENT;
import static org.composure.measure.PeopleQuantity.NPS_BALANCE;
import static org.composure.measure.PeopleQuantity.NPS_BALANCE_SURVEYED;
import static org.composure.measure.PeopleQuantity.SEARCHES;
import static org.composure.measure.PeopleQuantity.SEARCHES_SOLVED;
import static org.composure.measure.PeopleQuantity.STRESSED;
import static org.composure.measure.PeopleQuantity.SURVEYS_ANSWERED;
import static org.composure.measure.PeopleQuantity.TRANSFERS;
import static org.composure.measure.PeopleQuantity.VALUE_AT_RISK;
import static org.composure.measure.PeopleQuantity.WOULD_BUY_AGAIN;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.composure.event.Blame;
import org.composure.event.Ending;
import org.composure.event.Stage;
import org.composure.measure.PeopleRatio.Parts;
import org.composure.scenario.ServiceTarget;
import org.composure.scenario.people.Announcement;
import org.composure.scenario.people.People;

/** What can be told of a scenario with people. */
final class PeopleIndicators {

    private static final double YEAR_SECONDS = 365 * 86_400.0;

    private final ServiceTarget target;
    private final PeopleCosts costs;
    private final boolean announcesWaits;
    private final List<Indicator> all = new ArrayList<>();

    private PeopleIndicators(People people, ServiceTarget target) {
        this.target = target;
        this.costs = new PeopleCosts(people);
        this.announcesWaits = people.waiting().announcement() == Announcement.EXPECTED_WAIT;
    }

    /** In the order in which people read them. */
    static List<Indicator> all(People people, ServiceTarget target) {
        PeopleIndicators indicators = new PeopleIndicators(people, target);
        indicators.addEndings();
        indicators.addAnswers();
        indicators.addFeelings();
        indicators.addEpisodes();
        indicators.addSelfService();
        indicators.addAgents();
        indicators.addLoyalty();
        indicators.addMoney();
        return indicators.all;
    }

    /** How episodes end, where contacts end badly, and to what that is put down: shares of one whole each. */
    static List<Indicator> details(People people, ServiceTarget target) {
        PeopleIndicators indicators = new PeopleIndicators(people, target);
        for (Ending ending : Ending.values()) {
            indicators.addDetail(EndingDefinitions.of(ending), PeopleQuantity.of(ending), EPISODES, 1);
        }
        for (Stage stage : Stage.values()) {
            indicators.addDetail(EndingDefinitions.of(stage), PeopleQuantity.of(stage), EPISODES, 1000);
        }
        for (Blame blame : Blame.values()) {
            indicators.addDetail(EndingDefinitions.of(blame), PeopleQuantity.of(blame), EPISODES, 1000);
        }
        indicators.addDetail(EndingDefinitions.OF_NOTHING, PeopleQuantity.BAD_FROM_NOTHING, EPISODES, 1000);
        return indicators.all;
    }

    private void addDetail(
            MetricDefinition definition, PeopleQuantity numerator, PeopleQuantity denominator, double times) {
        all.add(new PeopleRatio(
                definition, target, Parts.ALL, sums -> times * sums.get(numerator), sums -> sums.get(denominator)));
    }

    private void add(String key, PeopleQuantity numerator, PeopleQuantity denominator) {
        add(key, Parts.ALL, sums -> sums.get(numerator), sums -> sums.get(denominator));
    }

    private void add(String key, Parts parts, ToDoubleFunction<Sums> numerator, ToDoubleFunction<Sums> denominator) {
        all.add(new PeopleRatio(Catalogue.get(key), target, parts, numerator, denominator));
    }

    private void addPerRun(String key, Parts parts, ToDoubleFunction<Sums> amount) {
        add(key, parts, amount, sums -> sums.get(Quantity.RUNS));
    }

    private void addEndings() {
        add("badEndingRate", BAD, CONTACTS);
        add("badEndingRateRetrospective", BAD_IN_RETROSPECT, CONTACTS);
        add("badEndingsPerThousandEpisodes", Parts.ALL, sums -> 1000 * sums.get(BAD), sums -> sums.get(EPISODES));
    }

    private void addAnswers() {
        add("csatTrue", CSAT_TOP, CONTACTS);
        add("csatSurveyed", CSAT_TOP_SURVEYED, SURVEYS_ANSWERED);
        add("npsTrue", Parts.ALL, sums -> 100 * sums.get(NPS_BALANCE), sums -> sums.get(CONTACTS));
        add("npsSurveyed", Parts.ALL, sums -> 100 * sums.get(NPS_BALANCE_SURVEYED), sums -> sums.get(SURVEYS_ANSWERED));
        add("cesTrue", EFFORT, CONTACTS);
        add("cesSurveyed", EFFORT_SURVEYED, SURVEYS_ANSWERED);
        add("surveyResponseRate", SURVEYS_ANSWERED, CONTACTS);
    }

    private void addFeelings() {
        add("frustrationMean", FRUSTRATION, CONTACTS);
        add("impatientShare", IMPATIENT, CONTACTS);
        add("frustratedShare", FRUSTRATED, CONTACTS);
        add("stressedShare", STRESSED, CONTACTS);
        add("drainedShare", DRAINED, CONTACTS);
        add("gratefulShare", GRATEFUL, CONTACTS);
        add("ruinedDayShare", DAYS_RUINED, BAD);
    }

    private void addEpisodes() {
        add("firstContactResolution", ENDED_SOLVED_FIRST, EPISODES_WITH_CONTACT);
        add("recontactRate", CONTACTS_AGAIN, CONTACTS);
        add("contactsPerEpisode", CONTACTS_OF_EPISODES, EPISODES_WITH_CONTACT);
        add("transferRate", TRANSFERS, CONTACTS_WITH_AGENT);
        if (announcesWaits) {
            add("estimateMissedShare", PeopleQuantity.ESTIMATES_MISSED, PeopleQuantity.ESTIMATES);
            add("estimateErrorMeanSeconds", PeopleQuantity.ESTIMATE_ERROR, PeopleQuantity.ESTIMATES);
        }
    }

    private void addSelfService() {
        add("selfServiceSuccess", SEARCHES_SOLVED, SEARCHES);
        add(
                "botContainment",
                Parts.ALL,
                sums -> sums.get(BOT_SESSIONS) - sums.get(HANDED_OVER),
                sums -> sums.get(BOT_SESSIONS));
        add("botResolvedContainment", BOT_SOLVED, BOT_SESSIONS);
        add(
                "botFalseContainment",
                Parts.ALL,
                sums -> sums.get(BOT_SESSIONS) - sums.get(HANDED_OVER) - sums.get(BOT_SOLVED),
                sums -> sums.get(BOT_SESSIONS) - sums.get(HANDED_OVER));
        add("handoverRate", HANDED_OVER, BOT_SESSIONS);
    }

    private void addAgents() {
        add("hostileContactShare", HOSTILE, CONTACTS_WITH_AGENT);
        add("agentLoadMean", AGENT_LOAD, CONTACTS_WITH_AGENT);
        add("attritionRate", Parts.WHOLE, sums -> sums.get(AGENTS_LEFT), sums -> sums.get(AGENT_TIME) / YEAR_SECONDS);
    }

    private void addLoyalty() {
        add("churnRate", Parts.SEGMENTS, sums -> sums.get(CUSTOMERS_LEFT), sums -> sums.get(CUSTOMERS_AT_START));
        addPerRun("churnedCustomers", Parts.SEGMENTS, sums -> sums.get(CUSTOMERS_LEFT));
        addPerRun("churnedBecauseOfService", Parts.SEGMENTS, sums -> sums.get(PeopleQuantity.CUSTOMERS_LEFT_BECAUSE));
        add("repurchaseRate", WOULD_BUY_AGAIN, CONTACTS);
        addPerRun("revenueAtRisk", Parts.ALL, sums -> sums.get(VALUE_AT_RISK));
    }

    private void addMoney() {
        addPerRun("revenue", Parts.SEGMENTS, PeopleCosts::revenue);
        addPerRun("cost", Parts.WHOLE, costs::cost);
        add("costPerContact", Parts.WHOLE, costs::cost, sums -> sums.get(CONTACTS));
        add("costPerResolution", Parts.WHOLE, costs::cost, sums -> sums.get(EPISODES_SOLVED));
        addPerRun("net", Parts.WHOLE, costs::net);
    }
}
