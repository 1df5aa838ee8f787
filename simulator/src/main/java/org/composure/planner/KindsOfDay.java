package org.composure.planner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.DayTable;
import org.composure.scenario.Horizon;
import org.composure.scenario.Opening;
import org.composure.scenario.Orbit;
import org.composure.scenario.Scenario;

/**
 * Splits a horizon into kinds of days that are staffed alike: weekdays with the same rates and the same hours.
 *
 * <p>Where days hang together (people, steady runs, what waits or comes back overnight) all days count as one kind and the
 * whole horizon is simulated, with nobody on duty on weekdays on which nothing is open. What single dates have of their own is
 * not planned for.
 */
final class KindsOfDay {

    /** What is waited for or comes back after more than this joins one day to the next; our assumption. */
    private static final double OVERNIGHT_SECONDS = 4 * 3600;

    private KindsOfDay() {}

    /**
     * One kind.
     *
     * @param weekdays on which it holds; empty if all days are alike
     * @param dates examples
     * @param scenario to be simulated
     */
    record Kind(List<DayOfWeek> weekdays, List<LocalDate> dates, Scenario scenario) {}

    static List<Kind> of(Scenario scenario) {
        List<LocalDate> week = firstWeek(scenario);
        if (hangTogether(scenario)) {
            List<LocalDate> open =
                    week.stream().filter(date -> isOpen(scenario, date)).toList();
            boolean all = open.isEmpty() || open.size() == week.size();
            return List.of(new Kind(all ? List.of() : weekdays(open), all ? week : open, scenario));
        }
        Map<List<Object>, List<LocalDate>> alike = new LinkedHashMap<>();
        for (LocalDate date : week) {
            alike.computeIfAbsent(looks(scenario, date), key -> new ArrayList<>())
                    .add(date);
        }
        List<Kind> kinds = new ArrayList<>();
        for (List<LocalDate> dates : alike.values()) {
            LocalDate example = dates.get(0);
            List<DayOfWeek> weekdays = alike.size() == 1 ? List.of() : weekdays(dates);
            kinds.add(new Kind(weekdays, List.of(example), oneDay(scenario, example)));
        }
        return kinds;
    }

    private static List<LocalDate> firstWeek(Scenario scenario) {
        LocalDate first = scenario.horizon().firstDay();
        return first.datesUntil(first.plusDays(
                        Math.max(1, Math.min(7, scenario.horizon().daysBegun()))))
                .toList();
    }

    private static List<DayOfWeek> weekdays(List<LocalDate> dates) {
        return dates.stream().map(LocalDate::getDayOfWeek).toList();
    }

    static boolean hangTogether(Scenario scenario) {
        return scenario.people() != null
                || scenario.horizon().regime() == Horizon.Regime.STEADY_STATE
                || scenario.contactTypes().stream().anyMatch(type -> lastsOvernight(scenario, type));
    }

    private static boolean lastsOvernight(Scenario scenario, ContactType type) {
        return Inflow.opening(scenario, type).closing() == Opening.Closing.KEEP_WAITING
                || comesBackLate(type.course().rounds())
                || comesBackLate(type.redialAfterAbandoning())
                || comesBackLate(type.returnAfterService());
    }

    private static boolean comesBackLate(Orbit orbit) {
        return orbit.probability() > 0 && orbit.delay().meanSeconds() > OVERNIGHT_SECONDS;
    }

    private static boolean isOpen(Scenario scenario, LocalDate date) {
        return isOpen(scenario.opening(), date)
                || scenario.contactTypes().stream()
                        .map(type -> Inflow.opening(scenario, type))
                        .anyMatch(
                                opening -> opening.closing() != Opening.Closing.KEEP_WAITING && isOpen(opening, date));
    }

    private static boolean isOpen(Opening opening, LocalDate date) {
        return opening.open().on(date).steps().stream().anyMatch(DayTable.Step::value);
    }

    private static List<Object> looks(Scenario scenario, LocalDate date) {
        List<Object> looks = new ArrayList<>();
        looks.add(scenario.opening().open().on(date));
        for (ContactType type : scenario.contactTypes()) {
            looks.add(Inflow.opening(scenario, type).open().on(date));
            if (type.arrivals() instanceof ArrivalProcess.Poisson poisson) {
                looks.add(poisson.ratePerHour().on(date));
            }
        }
        return looks;
    }

    private static Scenario oneDay(Scenario scenario, LocalDate date) {
        Horizon horizon = scenario.horizon();
        double length = Math.min(horizon.lengthSeconds(), DayTable.DAY_SECONDS);
        return scenario.withHorizon(new Horizon(date, length, 0.0, Horizon.Regime.TERMINATING));
    }
}
