package org.composure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans where there is next to nothing to plan, or something is missing. */
class PlanAtTheEdgesTest {

    @TempDir
    Path folder;

    private Typed plan(String scenario, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("centre.yaml"), scenario);
        String[] words = new String[6 + more.length];
        System.arraycopy(
                new String[] {"plan", file.toString(), "--effort", "6", "--json", "-"},
                0,
                words,
                0,
                words.length - more.length);
        System.arraycopy(more, 0, words, 6, more.length);
        return Typed.line(words);
    }

    private static JsonNode days(Typed typed) {
        return JsonMapper.builder().build().readTree(typed.out()).get("days");
    }

    private static long staffed(JsonNode day) {
        long staffed = 0;
        for (JsonNode interval : day.get("staffing")) {
            staffed += interval.at("/agents/desk").asInt() > 0 ? 1 : 0;
        }
        return staffed;
    }

    @Test
    void closed_days_and_types_nobody_calls_about_need_nobody() throws IOException {
        String week = """
                horizon: { from: 2026-03-02, days: 7 }
                opening: { monday-friday: "09:00-11:00", saturday: "09:00-09:30", sunday: closed }
                contactTypes:
                  - { name: calls, arrivals: 60 /h, handleTime: { exponential: 4 min }, patience: { exponential: 3 min } }
                  - { name: never, arrivals: 0 /h, handleTime: 4 min, patience: 3 min }
                teams: [ { name: desk, skills: all, agents: 3 } ]
                """;
        Typed typed = plan(week);

        assertThat(typed.exitCode()).isZero();
        JsonNode days = days(typed);
        assertThat(days).hasSize(3);
        assertThat(days.get(0).get("agentHours").asDouble()).isPositive();
        assertThat(staffed(days.get(1))).as("Saturday is one half hour").isEqualTo(1);
        assertThat(days.get(1).get("agentHours").asDouble()).isPositive();
        assertThat(days.get(2).get("agentHours").asDouble()).isZero();
        assertThat(Typed.line("plan", folder.resolve("centre.yaml").toString(), "--effort", "2")
                        .out())
                .contains("Sunday\n  Nobody comes, so nobody is needed.\n\nAgain:");
    }

    @Test
    void an_hour_without_calls_between_two_with_some_is_left_alone() throws IOException {
        String day = """
                horizon: { from: 2026-03-02, days: 1 }
                opening: "09:00-12:00"
                intervals: 60 min
                contactTypes:
                  - name: calls
                    arrivals: { "09:00": 60 /h, "10:00": 0 /h, "11:00": 60 /h }
                    handleTime: { deterministic: 60 s }
                    patience: { exponential: 1 min }
                teams: [ { name: desk, skills: all, agents: 0 } ]
                """;
        JsonNode hours = days(plan(day)).get(0).get("staffing");

        assertThat(hours).hasSize(24);
        assertThat(hours.get(10).get("contactsPerHour").asDouble()).isZero();
        assertThat(hours.get(10).at("/agents/desk").asInt())
                .isLessThan(hours.get(9).at("/agents/desk").asInt())
                .isLessThan(hours.get(11).at("/agents/desk").asInt());
    }

    @Test
    void a_skill_nobody_has_is_told_before_anything_is_tried() throws IOException {
        Typed typed = plan("""
                contactTypes:
                  - { name: calls, arrivals: 60 /h, handleTime: 4 min, patience: 3 min }
                  - { name: french, arrivals: 10 /h, handleTime: 4 min, patience: 3 min }
                teams: [ { name: desk, skills: [calls], agents: 0 } ]
                """);

        assertThat(typed.exitCode()).isEqualTo(2);
        assertThat(typed.err())
                .contains("contactTypes[1].name is \"french\"")
                .contains("some team must have the skill")
                .contains("Maybe add it to the skills of \"desk\".");
    }

    @Test
    void where_everybody_hangs_up_at_once_more_agents_do_not_help_and_the_plan_says_what_binds() throws IOException {
        Typed typed = Typed.line(
                "plan",
                Files.writeString(folder.resolve("hasty.yaml"), """
                        horizon: { from: 2026-03-02, days: 1 }
                        opening: "09:00-10:00"
                        contactTypes:
                          - name: calls
                            arrivals: 60 /h
                            handleTime: { exponential: 4 min }
                            patience: { exponential: 3 min }
                            voiceMenu: { duration: 60 s, finished: 90 % }
                            transfer: { share: 50 %, to: experts, how: cold, handover: 0 s }
                          - { name: experts, arrivals: 0 /h, handleTime: 4 min, patience: { exponential: 1 s } }
                        teams:
                          - { name: desk, skills: [calls], agents: 3 }
                          - { name: few, skills: [experts], agents: 1 }
                        """).toString(),
                "--target",
                "occupancy>=99.9%",
                "--effort",
                "4");

        assertThat(typed.exitCode()).isEqualTo(1);
        assertThat(typed.out()).contains("cannot be met").contains("What binds: Occupancy");
    }
}
