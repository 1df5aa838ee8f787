package org.composure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plan becomes a roster, the roster goes back in, and what was promised is what comes. */
class PlanAndRosterTest {

    private static final String ONE_CHANNEL = """
            title: one day
            currency: USD
            horizon: { from: 2026-03-02, days: 1 }
            opening: "08:00-14:00"
            intervals: 30 min
            contactTypes:
              - name: calls
                arrivals: { rate: { "08:00": 40 /h, "10:00": 80 /h } }
                handleTime: { lognormal: { mean: 240 s, cv: 1 } }
                patience: { exponential: 3 min }
            teams:
              - { name: agents, skills: [calls], agents: 5, costs: 28 USD/h }
            """;

    private static final String SEVERAL_CHANNELS = """
            title: calls, mails and a second tier
            currency: USD
            horizon: { from: 2026-03-02, days: 2 }
            opening: "08:00-16:00"
            intervals: 60 min
            target: { serviceLevel: { within: 30 s, atLeast: 80 % } }
            contactTypes:
              - name: calls
                arrivals: { rate: { "08:00": 40 /h, "12:00": 30 /h } }
                handleTime: { exponential: 240 s }
                patience: { exponential: 4 min }
                transfer: { share: 20 %, to: second tier, how: cold, handover: 30 s }
              - name: second tier
                arrivals: 0 /h
                handleTime: { exponential: 400 s }
                patience: { exponential: 8 min }
              - name: mail
                channel: mail
                opening: always
                closing: keep waiting
                arrivals: 3 /h
                handleTime: { exponential: 300 s }
                patience: never
                target: { within: 8 h, clock: business hours }
            teams:
              - name: frontline
                skills: [ { contactType: calls, level: 1 }, { contactType: mail, level: 2 } ]
                agents: 6
                costs: 28 USD/h
                shrinkage:
                  absence: 6 %
                  breaks: [ { after: 2 h, length: 15 min }, { after: 4 h, length: 30 min } ]
              - { name: experts, skills: [second tier], agents: 2, costs: 40 USD/h }
            """;

    private static final String PEOPLE = """
            title: people with a bot
            emotion: six feelings
            currency: USD
            horizon: { from: 2026-03-02, days: 3 }
            warmUp: 1 d
            intervals: 60 min
            goal: { metric: badEndingsPerThousandEpisodes, better: lower, matters: 2 }
            customers: { number: 5000 }
            contactTypes:
              - name: support
                arrivals: { rate: { "00:00": 4 /h, "08:00": 20 /h, "18:00": 8 /h } }
                handleTime: { lognormal: { mean: 300 s, cv: 1 } }
                patience: { exponential: 8 min }
            teams:
              - { name: agents, skills: [support], agents: { "00:00": 1, "08:00": 3, "18:00": 2 }, costs: 28 USD/h }
            """;

    @TempDir
    private Path folder;

    private Path roster;
    private Path plan;

    @BeforeEach
    void places() {
        roster = folder.resolve("roster.xlsx");
        plan = folder.resolve("plan.json");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    private JsonNode planned(Path scenario, String... more) throws IOException {
        String[] words = {
            "plan", scenario.toString(), "--quiet", "--roster", roster.toString(), "--json", plan.toString()
        };
        String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(words), java.util.Arrays.stream(more))
                .toArray(String[]::new);
        Typed typed = Typed.line(all);
        assertThat(typed.exitCode()).as(typed.err()).isZero();
        return json(plan);
    }

    private JsonNode metricWithRoster(Path scenario, String key, int replications) throws IOException {
        Path result = folder.resolve("result.json");
        Typed typed = Typed.line(
                "run",
                scenario.toString(),
                "--roster",
                roster.toString(),
                "--quiet",
                "--seed",
                "77",
                "--replications",
                Integer.toString(replications),
                "--json",
                result.toString());
        assertThat(typed.exitCode()).as(typed.err()).isZero();
        return json(result).get("metrics").get(key);
    }

    @Test
    void one_channel_gets_the_service_level_it_was_promised() throws IOException {
        Path scenario = file("day.yaml", ONE_CHANNEL);
        JsonNode answer = planned(scenario, "--effort", "10");
        assertThat(answer.get("confirmed").asBoolean()).isTrue();
        assertThat(answer.get("roster").get("shifts").size()).isPositive();
        assertThat(answer.get("roster").get("gaps").size()).isZero();
        assertThat(answer.get("command").asString()).contains("--effort 10").contains("--roster");
        JsonNode level = metricWithRoster(scenario, "serviceLevel", 100);
        assertThat(level.get("mean").asDouble() + level.get("halfWidth").asDouble())
                .isGreaterThanOrEqualTo(0.8);
    }

    /** Solvers that race, and archives that say when they were written, would both be found out here. */
    @Test
    void the_same_question_gives_the_same_workbook_to_the_byte() throws IOException {
        Path scenario = file("long.yaml", ONE_CHANNEL.replace("intervals: 30 min", "intervals: 24 h"));
        planned(scenario, "--effort", "1");
        byte[] first = Files.readAllBytes(roster);
        try (var book = new java.util.zip.ZipFile(roster.toFile())) {
            assertThat(java.util.Collections.list(book.entries()))
                    .isNotEmpty()
                    .allMatch(entry -> entry.getTimeLocal().getYear() == 1980);
        }
        JsonNode again = planned(scenario, "--effort", "1", "--threads", "1");
        assertThat(Files.readAllBytes(roster)).isEqualTo(first);
        assertThat(again.get("roster").get("gaps"))
                .as("an interval longer than any shift")
                .isEmpty();
    }

    @Test
    void several_channels_and_a_second_tier_get_what_they_were_promised() throws IOException {
        Path scenario = file("channels.yaml", SEVERAL_CHANNELS);
        JsonNode answer = planned(scenario, "--effort", "8");
        assertThat(answer.get("confirmed").asBoolean()).isTrue();
        assertThat(answer.get("roster")
                        .get("shifts")
                        .valueStream()
                        .map(shift -> shift.get("team").asString()))
                .contains("frontline", "experts");
        JsonNode level = metricWithRoster(scenario, "serviceLevel", 100);
        assertThat(level.get("mean").asDouble() + level.get("halfWidth").asDouble())
                .isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void people_get_the_bad_endings_they_were_promised() throws IOException {
        Path scenario = file("people.yaml", PEOPLE);
        JsonNode answer = planned(
                scenario,
                "--effort",
                "1",
                "--target",
                "badEndingsPerThousandEpisodes<=250",
                "--target",
                "abandonmentRate<=10%");
        assertThat(answer.get("confirmed").asBoolean()).isTrue();
        JsonNode endings = metricWithRoster(scenario, "badEndingsPerThousandEpisodes", 30);
        assertThat(endings.get("mean").asDouble() - endings.get("halfWidth").asDouble())
                .isLessThanOrEqualTo(250);
    }

    @Test
    void what_a_bot_does_not_resolve_has_to_be_done_by_people() throws IOException {
        Path scenario = file("people.yaml", PEOPLE);
        double withGoodBot = hours(planned(scenario, resolving("90 %", "75 %", "50 %")));
        double withPoorBot = hours(planned(scenario, resolving("10 %", "5 %", "0 %")));
        assertThat(withPoorBot).isGreaterThan(1.1 * withGoodBot);
    }

    private static String[] resolving(String simple, String moderate, String complex) {
        return new String[] {
            "--effort", "1",
            "--target", "abandonmentRate<=10%",
            "--set", "bot.capability.simple=" + simple,
            "--set", "bot.capability.moderate=" + moderate,
            "--set", "bot.capability.complex=" + complex
        };
    }

    private static double hours(JsonNode answer) {
        return answer.get("days").get(0).get("agentHours").asDouble();
    }
}
