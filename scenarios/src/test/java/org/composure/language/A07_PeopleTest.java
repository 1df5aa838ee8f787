package org.composure.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.composure.scenario.Assumption;
import org.composure.scenario.ContactType;
import org.composure.scenario.EmotionModel;
import org.composure.scenario.Scenario;
import org.composure.scenario.people.Appraisal;
import org.composure.scenario.people.ByComplexity;
import org.composure.scenario.people.GoodwillRule;
import org.composure.scenario.people.LinearIn;
import org.composure.scenario.people.People;
import org.composure.scenario.people.QueueOrder;
import org.composure.scenario.people.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chapter 7: customers who are people. */
class A07_PeopleTest {

    private static final String CENTRE = """
            contactTypes: [ { name: billing, arrivals: 60 /h, handleTime: 4 min } ]
            teams: [ { name: desk, skills: all, agents: 6 } ]
            """;

    @TempDir
    Path folder;

    private Scenario read(String text, Map<String, String> settings) throws IOException {
        Path file = folder.resolve("scenario.yaml");
        Files.writeString(file, text);
        return ScenarioReader.read(file, settings);
    }

    private Scenario read(String text) throws IOException {
        return read(CENTRE + text, Map.of());
    }

    private People people(String text) throws IOException {
        return read(text).people();
    }

    @Test
    void without_customers_nobody_feels_anything() throws IOException {
        Scenario scenario = read("");
        assertThat(scenario.people()).isNull();
        assertThat(scenario.emotion()).isEqualTo(EmotionModel.OFF);
        assertThat(scenario.assumptions()).extracting(Assumption::path).noneMatch(path -> path.startsWith("bot"));
    }

    @Test
    void where_nothing_is_said_people_are_as_usual() throws IOException {
        Scenario scenario = read("customers: {}");
        assertThat(scenario.people()).isEqualTo(People.usual());
        assertThat(scenario.emotion()).isEqualTo(EmotionModel.SIX_FEELINGS);
    }

    @Test
    void feelings_can_be_switched_off() throws IOException {
        Scenario scenario = read("customers: {}\nemotion: off");
        assertThat(scenario.people()).isEqualTo(People.usual());
        assertThat(scenario.emotion()).isEqualTo(EmotionModel.OFF);
    }

    @Test
    void values_carry_their_units() throws IOException {
        People people = people("""
                customers: { number: 5000, newcomersPerYear: 10 % }
                memory: { ruinedDayHours: 90 min, retrospectiveDays: 36 h }
                bot: { turnSeconds: 0.5 min, costPerSession: 0.35 USD, humanLike: yes, quitPerFailure: { slope: 0.2 } }
                sensing: { queueOrder: sensed angriest first, driftPerYear: -25 % }
                recovery: { goodwill: after bad ending }
                """);
        assertThat(people.population().number()).isEqualTo(5000);
        assertThat(people.population().newcomersPerYear()).isEqualTo(0.1);
        assertThat(people.memory().ruinedDayHours()).isEqualTo(1.5);
        assertThat(people.memory().retrospectiveDays()).isEqualTo(1.5);
        assertThat(people.bot().turnSeconds()).isEqualTo(30);
        assertThat(people.bot().costPerSession()).isEqualTo(0.35);
        assertThat(people.bot().humanLike()).isTrue();
        assertThat(people.bot().quitPerFailure()).isEqualTo(new LinearIn(0.03, 0.2));
        assertThat(people.sensing().queueOrder()).isEqualTo(QueueOrder.SENSED_ANGRIEST_FIRST);
        assertThat(people.sensing().driftPerYear()).isEqualTo(-0.25);
        assertThat(people.recovery().goodwill()).isEqualTo(GoodwillRule.AFTER_BAD_ENDING);
    }

    @Test
    void a_map_says_only_what_differs_and_one_value_stands_for_all_complexities() throws IOException {
        People people = people("""
                customers: {}
                bot: { recognition: { complex: 70 % }, capability: 50 % }
                feelings: { reactions: { botLooped: { frustration: 0.3 } }, decaySeconds: { stress: 2 h } }
                surveys: { responseByChannel: { email: 20 % } }
                """);
        assertThat(people.bot().recognition()).isEqualTo(new ByComplexity(0.92, 0.82, 0.7));
        assertThat(people.bot().capability()).isEqualTo(ByComplexity.same(0.5));
        assertThat(people.feelings().reactions().get(Appraisal.BOT_LOOPED))
                .isEqualTo(new org.composure.scenario.people.Reaction(0.10, 0.3, 0.08, 0.10, -0.3, 0.10));
        assertThat(people.feelings().decaySeconds().stress()).isEqualTo(7200);
        assertThat(people.feelings().decaySeconds().frustration()).isEqualTo(3126);
        assertThat(people.surveys().response("email")).isEqualTo(0.2);
        assertThat(people.surveys().response("chat")).isEqualTo(0.25);
    }

    @Test
    void a_preset_stands_before_the_usual_bot_and_what_is_written_before_the_preset() throws IOException {
        People people = people("customers: {}\nbot: { preset: llm_agent, capability: { simple: 90 % } }");
        assertThat(people.bot().preset()).isEqualTo("llm_agent");
        assertThat(people.bot().capability()).isEqualTo(new ByComplexity(0.9, 0.72, 0.45));
        assertThat(people.bot().turnSeconds()).isEqualTo(8);
        assertThat(people.bot().believed()).isEqualTo(0.6);
        assertThat(people("customers: {}\nbot: { preset: intent-bot }")).isEqualTo(People.usual());
    }

    @ParameterizedTest
    @CsvSource({"face value, 1", "pwc, 0.25", "default, 0.07", "locked in, 0.02", "0.5, 0.5"})
    void words_become_deeds_by_a_word_or_a_number(String said, double factor) throws IOException {
        assertThat(people("customers: {}\nloyalty: { wordsToDeeds: " + said + " }")
                        .loyalty()
                        .wordsToDeeds())
                .isEqualTo(factor);
    }

    @Test
    void segments_merge_by_name() throws IOException {
        String today = CENTRE + """
                customers:
                  segments:
                    - { name: consumers, share: 80 % }
                    - { name: firms, share: 20 %, marginPerYear: 2000 USD }
                """;
        Files.writeString(folder.resolve("today.yaml"), today);
        Path other = folder.resolve("other.yaml");
        Files.writeString(
                other, "extends: today.yaml\nchange: { customers: { segments: { firms: { issueFactor: 2 } } } }");

        List<Segment> segments = ScenarioReader.read(other, Map.of("customers.segments.consumers.churnFactor", "0.5"))
                .people()
                .population()
                .segments();
        assertThat(segments)
                .extracting(Segment::name, Segment::marginPerYear, Segment::issueFactor, Segment::churnFactor)
                .containsExactly(tuple("consumers", 240.0, 1.0, 0.5), tuple("firms", 2000.0, 2.0, 1.0));
    }

    @Test
    void every_number_can_be_set_by_its_path() throws IOException {
        People people = read(
                        CENTRE + "customers: {}",
                        Map.of(
                                "bot.turnSeconds",
                                "10 s",
                                "bot.capability.simple",
                                "90 %",
                                "handover.afterFailures",
                                "6"))
                .people();
        assertThat(people)
                .isEqualTo(People.usual()
                        .with("bot.turnSeconds", 10)
                        .with("bot.capability.simple", 0.9)
                        .with("handover.afterFailures", 6));
    }

    @Test
    void every_number_people_lean_on_is_an_assumption_with_its_range_and_source() throws IOException {
        List<Assumption> assumptions =
                read("customers: {}\nbot: { believed: { value: 50 %, source: our logs, grade: fitted } }")
                        .assumptions();
        assertThat(assumptions)
                .filteredOn(one -> one.path().equals("paths.redial"))
                .containsExactly(new Assumption(
                        "paths.redial", "55 %", Assumption.Grade.GUESSED, "our assumption", "30 %", "75 %"));
        assertThat(assumptions)
                .filteredOn(one -> one.path().equals("bot.believed"))
                .containsExactly(
                        new Assumption("bot.believed", "50 %", Assumption.Grade.FITTED, "our logs", "40 %", "80 %"));
        assertThat(assumptions)
                .filteredOn(one -> one.path().equals("memory.badBelow"))
                .extracting(Assumption::grade)
                .containsExactly(Assumption.Grade.FITTED);
        assertThat(assumptions)
                .extracting(Assumption::path)
                .contains("feelings.reactions.botLooped", "care.resolveLogit");
        assertThat(assumptions)
                .filteredOn(one ->
                        !one.path().startsWith("contactTypes") && !one.path().startsWith("teams"))
                .allMatch(one -> !one.source().isEmpty());
    }

    @Test
    void a_plausible_range_can_be_given_with_the_value() throws IOException {
        Assumption assumption =
                read("customers: {}\npaths: { redial: { value: 80 %, low: 75 %, high: 90 % } }").assumptions().stream()
                        .filter(one -> one.path().equals("paths.redial"))
                        .findFirst()
                        .orElseThrow();
        assertThat(List.of(assumption.value(), String.valueOf(assumption.low()), String.valueOf(assumption.high())))
                .containsExactly("80 %", "75 %", "90 %");
    }

    @Test
    void every_usual_range_can_be_set_end_by_end() throws IOException {
        List<Assumption> doubtful = read("customers: {}").assumptions().stream()
                .filter(one -> one.low() != null && one.high() != null)
                .toList();
        assertThat(doubtful).hasSizeGreaterThan(180);
        Path file = folder.resolve("scenario.yaml");
        for (Assumption one : doubtful) {
            for (String end : List.of(String.valueOf(one.low()), String.valueOf(one.high()))) {
                People other =
                        ScenarioReader.read(file, Map.of(one.path(), end)).people();
                boolean same = end.equals(one.value());
                assertThat(People.usual().equals(other))
                        .as("%s=%s", one.path(), end)
                        .isEqualTo(same);
            }
        }
    }

    @Test
    void a_usual_range_is_not_lent_to_a_value_beyond_it() throws IOException {
        assertThat(read("customers: {}\npaths: { redial: 90 % }").assumptions())
                .filteredOn(one -> one.path().equals("paths.redial"))
                .extracting(Assumption::low, Assumption::high)
                .containsExactly(tuple("30 %", null));
    }

    @Test
    void usual_amounts_hold_in_any_currency() throws IOException {
        assertThat(people("currency: EUR\ncustomers: {}")).isEqualTo(People.usual());
    }

    @Test
    void another_channel_has_the_customers_of_its_topic() throws IOException {
        Scenario scenario = read("""
                customers: {}
                contactTypes:
                  - { name: billing, arrivals: 60 /h, handleTime: 4 min, issues: { simple: 70 %, moderate: 30 % } }
                  - { name: outage, arrivals: 6 /h, handleTime: 4 min, humanFirst: yes, coverage: 20 % }
                  - { name: billing by chat, alternativeTo: billing, channel: chat, handleTime: 9 min }
                teams: [ { name: desk, skills: all, agents: 6 } ]
                """, Map.of());
        ContactType billing = scenario.contactTypes().get(0);
        ContactType outage = scenario.contactTypes().get(1);
        ContactType chat = scenario.contactTypes().get(2);

        assertThat(billing.issueMix()).isEqualTo(new ByComplexity(0.7, 0.3, 0));
        assertThat(outage.humanFirst()).isTrue();
        assertThat(outage.helpCentreCoverage()).isEqualTo(0.2);
        assertThat(chat.alternativeTo()).isEqualTo("billing");
    }
}
