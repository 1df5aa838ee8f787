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
import org.composure.scenario.Scenario;

/**
 * Splits a horizon into kinds of days that are staffed alike: weekdays with the same rates and the same hours.
 *
 * <p>With people, whose days hang together, and in steady runs, all days count as one kind and the whole horizon is
 * simulated. What single dates have of their own is not planned for.
 */
final class KindsOfDay {

    private KindsOfDay() {}

    /**
     * One kind.
     *
     * @param weekdays on which it holds; empty if all days are alike
     * @param date an example
     * @param scenario to be simulated
     */
    record Kind(List<DayOfWeek> weekdays, LocalDate date, Scenario scenario) {}

    static List<Kind> of(Scenario scenario) {
        LocalDate first = scenario.horizon().firstDay();
        if (scenario.people() != null || scenario.horizon().regime() == Horizon.Regime.STEADY_STATE) {
            return List.of(new Kind(List.of(), first, scenario));
        }
        Map<List<Object>, List<DayOfWeek>> alike = new LinkedHashMap<>();
        Map<List<Object>, LocalDate> examples = new LinkedHashMap<>();
        int days = Math.min(7, scenario.horizon().daysBegun());
        for (int day = 0; day < days; day++) {
            LocalDate date = first.plusDays(day);
            List<Object> looks = looks(scenario, date);
            alike.computeIfAbsent(looks, key -> new ArrayList<>()).add(date.getDayOfWeek());
            examples.putIfAbsent(looks, date);
        }
        List<Kind> kinds = new ArrayList<>();
        alike.forEach((looks, weekdays) -> {
            LocalDate date = examples.get(looks);
            if (date != null) {
                boolean all = alike.size() == 1;
                kinds.add(new Kind(all ? List.of() : weekdays, date, oneDay(scenario, date)));
            }
        });
        return kinds;
    }

    private static List<Object> looks(Scenario scenario, LocalDate date) {
        List<Object> looks = new ArrayList<>();
        looks.add(scenario.opening().open().on(date));
        for (ContactType type : scenario.contactTypes()) {
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
