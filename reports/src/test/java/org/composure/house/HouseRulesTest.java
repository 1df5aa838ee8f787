package org.composure.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.composure.cli.Composure;
import org.composure.engine.demand.Accomplice;
import org.composure.event.Witness;
import org.composure.scenario.Intruder;
import org.composure.scenario.Scenario;
import org.composure.study.Version;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The floor plan of the house fails the build when a wall is broken through; and it is shown to fail. */
class HouseRulesTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(HouseRulesTest::isNoTest).importPackages(FloorPlan.HOUSE);

    private static final JavaClasses BROKEN_WALLS = new ClassFileImporter()
            .importClasses(
                    Intruder.class,
                    org.composure.engine.calendar.Intruder.class,
                    Accomplice.class,
                    Version.class,
                    Witness.class);

    static Set<String> rooms() {
        return FloorPlan.rooms();
    }

    static Set<String> engineRooms() {
        return FloorPlan.engineRooms();
    }

    static Stream<Named<ArchRule>> rulesTheIntrudersBreak() {
        return Stream.of(
                Named.of("arrows between rooms", HouseRules.onlyAllowedArrowsFrom("scenario")),
                Named.of("arrows inside the engine", HouseRules.onlyDownwardArrowsFromEngineRoom("calendar")),
                Named.of("no circles", HouseRules.noCircles()),
                Named.of("no stop watch", HouseRules.noStopWatch()),
                Named.of("no clock and no dice", HouseRules.noClockAndNoDice()),
                Named.of("the same arithmetic on every machine", HouseRules.sameArithmeticOnEveryMachine()),
                Named.of("MASON only behind the calendar", HouseRules.masonOnlyBehindTheCalendar()),
                Named.of("drawing only where things are shown", HouseRules.drawingOnlyWhereThingsAreShown()),
                Named.of("no shared memory", HouseRules.noSharedMemory()));
    }

    private static boolean isNoTest(Location location) {
        return !location.contains("/test-classes/");
    }

    @Test
    void the_whole_house_is_under_inspection() {
        assertThat(HOUSE.contain(Scenario.class)).isTrue();
        assertThat(HOUSE.contain(Witness.class)).isTrue();
        assertThat(HOUSE.contain(Version.class)).isTrue();
        assertThat(HOUSE.contain(Composure.class)).isTrue();
        assertThat(HOUSE.contain(Intruder.class)).isFalse();
    }

    @Test
    void every_package_is_a_room_on_the_plan() {
        assertThat(HOUSE.getPackage(FloorPlan.HOUSE).getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .isSubsetOf(FloorPlan.rooms());
    }

    @Test
    void every_package_says_where_null_may_be() {
        assertThat(HOUSE.stream().map(type -> type.getPackage()).distinct())
                .allSatisfy(room -> assertThat(room.isAnnotatedWith(NullMarked.class))
                        .as("%s has a package-info with @NullMarked", room.getName())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_uses_only_the_rooms_it_may_use(String room) {
        HouseRules.onlyAllowedArrowsFrom(room).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("engineRooms")
    void inside_the_engine_arrows_run_downwards(String room) {
        HouseRules.onlyDownwardArrowsFromEngineRoom(room).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rulesTheIntrudersBreak")
    void a_broken_wall_is_noticed(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(BROKEN_WALLS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Intruder");
    }

    @Test
    void no_two_packages_need_each_other() {
        HouseRules.noCircles().check(HOUSE);
    }

    @Test
    void simulated_time_is_the_only_time_in_a_run() {
        HouseRules.noStopWatch().check(HOUSE);
    }

    @Test
    void an_answer_depends_on_its_scenario_and_its_seed_alone() {
        HouseRules.noClockAndNoDice().check(HOUSE);
    }

    @Test
    void arithmetic_is_the_same_on_every_machine() {
        HouseRules.sameArithmeticOnEveryMachine().check(HOUSE);
    }

    @Test
    void only_the_calendar_and_the_console_know_mason() {
        HouseRules.masonOnlyBehindTheCalendar().check(HOUSE);
    }

    @Test
    void only_the_rooms_that_show_things_may_draw() {
        HouseRules.drawingOnlyWhereThingsAreShown().check(HOUSE);
    }

    @Test
    void runs_side_by_side_share_no_memory() {
        HouseRules.noSharedMemory().check(HOUSE);
    }

    @Test
    void names_say_what_a_thing_is() {
        HouseRules.noVagueNames().check(HOUSE);
    }
}
