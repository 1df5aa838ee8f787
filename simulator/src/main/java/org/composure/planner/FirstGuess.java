package org.composure.planner;

import java.util.List;
import java.util.OptionalInt;
import org.composure.scenario.Scenario;
import org.composure.theory.SmallestTeam;

/**
 * Staffing by formula: for each team and interval the smallest that keeps the targets in the long run, at the load that the
 * interval really has (lag included).
 *
 * <p><b>Source.</b> Erlang C and A interval by interval, the stationary independent period-by-period approach; with the lagged
 * load in place of the rate: Green, Kolesar and Soares, "Improving the SIPP approach for staffing service systems that have
 * cyclic demands", Operations Research 49(4), 2001. Where no formula knows the metric: square-root staffing, load plus the
 * quality times its root.
 */
final class FirstGuess {

    private static final double SECONDS_PER_HOUR = 3600;
    /** Below this a formula has nothing to say; one agent will do. */
    private static final double HARDLY_ANYBODY = 1e-6;

    private final Scenario scenario;
    private final Load load;
    private final List<Cell> cells;

    FirstGuess(Scenario scenario, Load load, List<Cell> cells) {
        this.scenario = scenario;
        this.load = load;
        this.cells = cells;
    }

    /** By the formulas of Erlang, where they know a target; otherwise by the square-root rule with quality 1. */
    Staffing byErlang(List<StaffingTarget> targets) {
        Staffing staffing = empty();
        for (Cell cell : cells) {
            int agents = targets.stream()
                    .mapToInt(target -> byErlang(target, cell).orElse(bySquareRoot(cell, 1)))
                    .max()
                    .orElse(0);
            staffing = staffing.plus(cell, agents);
        }
        return staffing;
    }

    /** Whether a formula knows the metric. */
    static boolean knows(StaffingTarget target) {
        return switch (target.metric()) {
            case "serviceLevel", "abandonmentRate", "waitMeanSeconds", "asaSeconds", "delayProbability" -> true;
            default -> false;
        };
    }

    private OptionalInt byErlang(StaffingTarget target, Cell cell) {
        double erlangs = load.mean(cell);
        double perHour = cell.intervals().stream()
                .mapToDouble(i -> load.contactsPerHour()[cell.team()][i])
                .average()
                .orElse(0);
        if (!knows(target) || erlangs < HARDLY_ANYBODY || perHour < HARDLY_ANYBODY) {
            return OptionalInt.empty();
        }
        // Mean handle time over the day; the rate is the one that would carry the lagged load for ever.
        double handle = handleSeconds(cell.team());
        double rate = erlangs / handle;
        SmallestTeam team = new SmallestTeam(rate, handle, load.patienceSeconds()[cell.team()]);
        double within = scenario.target().withinSeconds();
        try {
            return OptionalInt.of(
                    switch (target.metric()) {
                        case "serviceLevel" -> team.forServiceLevel(Math.min(target.bound(), 0.9999), within);
                        case "abandonmentRate" -> team.forAbandonment(Math.max(target.bound(), 1e-4));
                        case "delayProbability" -> team.forProbabilityOfWait(Math.max(target.bound(), 1e-4));
                        default -> team.forMeanWait(Math.max(target.bound(), 1e-3));
                    });
        } catch (IllegalArgumentException outside) {
            return OptionalInt.empty();
        }
    }

    private double handleSeconds(int team) {
        double contacts = 0;
        double work = 0;
        for (int i = 0; i < load.erlangs()[team].length; i++) {
            contacts += load.contactsPerHour()[team][i] / SECONDS_PER_HOUR;
            work += load.erlangs()[team][i];
        }
        return contacts == 0 ? 1 : work / contacts;
    }

    /** Load plus so many roots of the load, at least one agent where there is any. */
    Staffing bySquareRoot(double quality) {
        Staffing staffing = empty();
        for (Cell cell : cells) {
            staffing = staffing.plus(cell, bySquareRoot(cell, quality));
        }
        return staffing;
    }

    private int bySquareRoot(Cell cell, double quality) {
        double erlangs = load.mean(cell);
        return erlangs <= 0 ? 0 : Math.max(1, (int) Math.ceil(erlangs + quality * Math.sqrt(erlangs)));
    }

    private Staffing empty() {
        return Staffing.nobody(scenario.teams().size(), Load.intervals(scenario), scenario.intervalSeconds());
    }
}
