package org.composure.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The rules of the house, ready to be held against classes. */
final class HouseRules {

    private static final Set<String> RANDOM_BY_ITSELF = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.security.SecureRandom",
            "java.util.concurrent.ThreadLocalRandom");

    private static final Set<String> UP_TO_THE_MACHINE = Set.of(
            "exp", "expm1", "log", "log1p", "log10", "pow", "cbrt", "hypot", "sin", "cos", "tan", "asin", "acos",
            "atan", "atan2", "sinh", "cosh", "tanh");

    private HouseRules() {}

    static ArchRule onlyAllowedArrowsFrom(String room) {
        return noClasses()
                .that()
                .resideInAPackage(FloorPlan.packagesOf(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FloorPlan.forbiddenTo(room))
                .allowEmptyShould(true);
    }

    static ArchRule onlyDownwardArrowsFromEngineRoom(String room) {
        return noClasses()
                .that()
                .resideInAPackage(FloorPlan.packagesOfEngineRoom(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FloorPlan.forbiddenInsideTheEngineTo(room))
                .allowEmptyShould(true);
    }

    static ArchRule noCircles() {
        return slices().matching(FloorPlan.HOUSE + ".(**)").should().beFreeOfCycles();
    }

    /** Experiments stop at --max-time and benches measure speed, so these two rooms may hold a stop watch. */
    static ArchRule noStopWatch() {
        return noClasses()
                .that()
                .resideInAnyPackage(FloorPlan.packagesBelowTheTopFloor())
                .and()
                .resideOutsideOfPackages(FloorPlan.packagesOf("experiment", "study"))
                .should()
                .callMethod(System.class, "nanoTime")
                .because("simulated time is the only time in a run");
    }

    static ArchRule noClockAndNoDice() {
        return noClasses()
                .that()
                .resideInAnyPackage(FloorPlan.packagesBelowTheTopFloor())
                .should()
                .accessTargetWhere(describe("reads the clock or draws without our seed", HouseRules::isClockOrDice))
                .because("an answer is a function of its scenario and its seed alone");
    }

    /** Java leaves the last bit of these to the machine; {@link StrictMath} does not. */
    static ArchRule sameArithmeticOnEveryMachine() {
        return noClasses()
                .that()
                .resideInAnyPackage(FloorPlan.packagesBelowTheTopFloor())
                .should()
                .accessTargetWhere(describe("leaves the last bit to the machine", HouseRules::isUpToTheMachine))
                .because("the same scenario, seed and version give the same bytes everywhere");
    }

    static ArchRule masonOnlyBehindTheCalendar() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(FloorPlan.packagesOf("engine.calendar", "console"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("sim..");
    }

    static ArchRule drawingOnlyWhereThingsAreShown() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(FloorPlan.packagesOf("chart", "page", "console"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..", "org.jfree..", "org.apache.batik..");
    }

    static ArchRule noSharedMemory() {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(FloorPlan.packagesBelowTheTopFloor())
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .and()
                .areStatic()
                .should()
                .notBeFinal()
                .because("runs side by side must not meet")
                .allowEmptyShould(true);
    }

    static ArchRule noVagueNames() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .orShould()
                .resideInAnyPackage("..util..", "..common..", "..impl..", "..helper..", "..base..", "..manager..");
    }

    private static boolean isUpToTheMachine(JavaAccess<?> access) {
        return access.getTargetOwner().getName().equals("java.lang.Math")
                && UP_TO_THE_MACHINE.contains(access.getTarget().getName());
    }

    private static boolean isClockOrDice(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return switch (name) {
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "now", "systemUTC", "systemDefaultZone", "system" -> owner.startsWith("java.time.");
            case "random" -> owner.equals("java.lang.Math") || owner.equals("java.lang.StrictMath");
            case "randomUUID" -> owner.equals("java.util.UUID");
            case "current" -> owner.equals("java.util.concurrent.ThreadLocalRandom");
            case "shuffle" -> owner.equals("java.util.Collections");
            case JavaConstructor.CONSTRUCTOR_NAME -> RANDOM_BY_ITSELF.contains(owner) || owner.equals("java.util.Date");
            default -> false;
        };
    }
}
