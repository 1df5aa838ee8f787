package org.composure.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.Assumption;
import org.composure.scenario.Busyness;
import org.composure.scenario.Distribution;
import org.composure.scenario.Horizon;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Timetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A01_ReadingAScenarioTest {

    private static final Path THEORY = Path.of("library/theory");

    @Test
    void the_textbook_centre_is_read_as_written() {
        Scenario scenario = ScenarioReader.read(THEORY.resolve("erlang-c.yaml"), Map.of());

        assertThat(scenario.name()).isEqualTo("erlang-c");
        assertThat(scenario.horizon())
                .isEqualTo(new Horizon(Horizon.SOME_MONDAY, 200 * 86_400.0, 86_400.0, Horizon.Regime.STEADY_STATE));
        assertThat(scenario.contactTypes().get(0).arrivals()).isEqualTo(ArrivalProcess.Poisson.constant(96));
        assertThat(scenario.contactTypes().get(0).handleTime()).isEqualTo(new Distribution.Exponential(300));
        assertThat(scenario.contactTypes().get(0).patience().time()).isEqualTo(new Distribution.Never());
        assertThat(scenario.teams().get(0).agents()).isEqualTo(Timetable.always(10));
        assertThat(scenario.teams().get(0).skills()).containsExactly(Skill.of("calls"));
        assertThat(scenario.goal().matters()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"erlang-a", "erlang-b", "erlang-c", "two-skills", "priority", "busy-days"})
    void every_example_can_be_read(String name) {
        Scenario scenario = ScenarioReader.read(THEORY.resolve(name + ".yaml"), Map.of());

        assertThat(scenario.name()).isEqualTo(name);
        assertThat(scenario.assumptions()).isNotEmpty();
    }

    @Test
    void rates_are_those_of_the_day_while_the_doors_are_open() {
        Scenario week = ScenarioReader.read(THEORY.resolve("busy-days.yaml"), Map.of());
        var calls = (ArrivalProcess.Poisson) week.contactTypes().get(0).arrivals();

        assertThat(calls.ratePerHour().on(LocalDate.of(2026, 3, 2)).at(9 * 3600))
                .isEqualTo(120);
        assertThat(calls.ratePerHour().on(LocalDate.of(2026, 3, 4)).at(9 * 3600))
                .isEqualTo(100);
        assertThat(calls.ratePerHour().on(LocalDate.of(2026, 3, 6)).at(15 * 3600))
                .isZero();
        assertThat(calls.ratePerHour().on(LocalDate.of(2026, 3, 7)).at(12 * 3600))
                .isZero();
        assertThat(calls.ratePerHour().on(LocalDate.of(2026, 3, 8)).at(12.5 * 3600))
                .isZero();
        assertThat(calls.ratePerHour().on(LocalDate.of(2026, 3, 8)).at(13 * 3600))
                .isEqualTo(20);
        assertThat(calls.busyness()).isEqualTo(new Busyness(20, 0.8, 1800, true));
    }

    @Test
    void counts_per_interval_become_rates_per_hour() {
        Scenario scenario = ScenarioReader.read(THEORY.resolve("two-skills.yaml"), Map.of());
        var repairs = (ArrivalProcess.Poisson) scenario.contactTypes().get(1).arrivals();

        assertThat(repairs.ratePerHour().usual().at(10 * 3600)).isEqualTo(55);
        assertThat(repairs.ratePerHour().usual().at(7.9 * 3600)).isZero();
        assertThat(repairs.ratePerHour().usual().at(18 * 3600)).isZero();
    }

    @Test
    void shifts_add_up_and_agents_without_a_shift_work_while_the_doors_are_open() {
        Scenario scenario = ScenarioReader.read(THEORY.resolve("two-skills.yaml"), Map.of());
        var allRounders = scenario.teams().get(2).agents().usual();
        var billingDesk = scenario.teams().get(0).agents().usual();

        assertThat(allRounders.at(9 * 3600)).isEqualTo(3);
        assertThat(allRounders.at(12 * 3600)).isEqualTo(5);
        assertThat(allRounders.at(17 * 3600)).isEqualTo(2);
        assertThat(allRounders.at(18 * 3600)).isZero();
        assertThat(billingDesk.at(8 * 3600)).isEqualTo(5);
        assertThat(billingDesk.at(7 * 3600)).isZero();
    }

    @Test
    void a_lognormal_law_by_median_and_sigma_has_the_mean_of_the_textbook() {
        Scenario week = ScenarioReader.read(THEORY.resolve("busy-days.yaml"), Map.of());
        var mixture = (Distribution.Mixture) week.contactTypes().get(0).handleTime();
        var lognormal = (Distribution.Lognormal) mixture.parts().get(1).law();

        assertThat(lognormal.sigma()).isCloseTo(0.7, within(1e-12));
        assertThat(Math.exp(lognormal.mu())).isCloseTo(200, within(1e-9));
    }

    @Test
    void what_says_nothing_about_its_origin_counts_as_guessed_and_defaults_bring_their_own() {
        Scenario scenario = ScenarioReader.read(THEORY.resolve("busy-days.yaml"), Map.of());

        assertThat(scenario.assumptions())
                .contains(
                        new Assumption(
                                "teams[0].costs", "28.50 EUR/h", Assumption.Grade.BORROWED, "a job advertisement"),
                        new Assumption(
                                "contactTypes[1].handleTime",
                                "{ gamma: { mean: 9 min, shape: 2.5 } }",
                                Assumption.Grade.GUESSED,
                                ""));
        assertThat(scenario.assumptions())
                .filteredOn(assumption -> assumption.path().equals("contactTypes[0].arrivals"))
                .extracting(Assumption::source)
                .containsExactly("invented for the example");
    }

    private static Scenario read(Path folder, String arrivals, String agents) throws IOException {
        Path file = folder.resolve("today.yaml");
        Files.writeString(file, """
                contactTypes: [ { name: a, arrivals: %s, handleTime: 2 min } ]
                teams: [ { name: t, skills: all, %s } ]
                """.formatted(arrivals, agents));
        return ScenarioReader.read(file, Map.of());
    }

    @Test
    void recorded_times_are_replayed_from_a_list_or_from_a_file_beside_the_scenario(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("times.csv"), "seconds\n3\n12.5\n00:01:00\n");
        ArrivalProcess expected = new ArrivalProcess.Replay(List.of(3.0, 12.5, 60.0));

        assertThat(read(folder, "{ replay: [\"00:00:03\", 12.5 s, 1 min] }", "agents: 1")
                        .contactTypes()
                        .get(0)
                        .arrivals())
                .isEqualTo(expected);
        assertThat(read(folder, "{ replay: times.csv }", "agents: 1")
                        .contactTypes()
                        .get(0)
                        .arrivals())
                .isEqualTo(expected);
    }

    @Test
    void shifts_on_a_date_come_on_top_of_those_of_its_weekday(@TempDir Path folder) throws IOException {
        Scenario scenario = read(
                folder,
                "9 /h",
                "shifts: [ { from: '08:00', to: '16:00', agents: 3, days: Mon-Fri }, { from: '10:00', to: '12:00', agents: 2, days: 2026-03-04 } ]");
        Timetable<Integer> agents = scenario.teams().get(0).agents();

        assertThat(agents.on(LocalDate.of(2026, 3, 4)).at(11 * 3600)).isEqualTo(5);
        assertThat(agents.on(LocalDate.of(2026, 3, 4)).at(13 * 3600)).isEqualTo(3);
        assertThat(agents.on(LocalDate.of(2026, 3, 5)).at(11 * 3600)).isEqualTo(3);
        assertThat(agents.on(LocalDate.of(2026, 3, 7)).at(11 * 3600)).isZero();
    }

    @Test
    void those_who_come_to_closed_doors_are_only_there_if_the_file_says_so(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("today.yaml");
        Files.writeString(file, """
                opening: "08:00-18:00"
                contactTypes: [ { name: a, arrivals: { rate: 9 /h, whileClosed: come }, handleTime: 2 min } ]
                teams: [ { name: t, skills: all, agents: 1 } ]
                """);
        assertThat(ScenarioReader.read(file, Map.of()).contactTypes().get(0).arrivals())
                .isEqualTo(ArrivalProcess.Poisson.constant(9));
    }
}
