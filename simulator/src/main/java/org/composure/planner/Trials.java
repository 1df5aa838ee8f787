package org.composure.planner;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.composure.experiment.Experiment;
import org.composure.experiment.Observer;
import org.composure.experiment.Plan;
import org.composure.experiment.Scope;
import org.composure.experiment.StopRule;
import org.composure.measure.Indicator;
import org.composure.measure.Indicators;
import org.composure.scenario.Scenario;

/** Tries staffings of one kind of day by simulation, all on the same luck unless asked for other. */
final class Trials {

    private final Scenario scenario;
    private final List<DayOfWeek> onDuty;
    private final List<Claim> claims;
    private final int threads;
    private final Observer observer;
    private final BooleanSupplier mustStop;
    private int done;

    /** @param onDuty weekdays on which anybody works; empty for all */
    Trials(
            Scenario scenario,
            List<DayOfWeek> onDuty,
            List<Claim> claims,
            int threads,
            Observer observer,
            BooleanSupplier mustStop) {
        this.scenario = scenario;
        this.onDuty = List.copyOf(onDuty);
        this.claims = List.copyOf(claims);
        this.threads = threads;
        this.observer = observer;
        this.mustStop = mustStop;
    }

    /** The claims that targets make of a day; targets per interval only where somebody may come. */
    static List<Claim> claims(Scenario scenario, List<StaffingTarget> targets, List<Integer> busyIntervals) {
        List<Claim> claims = new ArrayList<>();
        for (StaffingTarget target : targets) {
            String type = target.contactType();
            if (target.perInterval()) {
                busyIntervals.forEach(interval -> claims.add(new Claim(target, Scope.ofInterval(interval))));
            } else {
                claims.add(new Claim(target, type == null ? Scope.WHOLE : Scope.ofType(scenario.indexOfType(type))));
            }
        }
        return claims;
    }

    /** The indicator of a target, if the scenario can tell it. */
    static Optional<Indicator> indicator(Scenario scenario, StaffingTarget target) {
        return Indicators.find(scenario, target.metric());
    }

    /**
     * Simulates a staffing.
     *
     * @param seed the same one means the same luck
     */
    Trial run(Staffing staffing, int replications, long seed) {
        done++;
        Plan plan = Plan.of(
                List.of(staffing.in(scenario, onDuty)),
                seed,
                new StopRule.FixedNumber(Math.max(2, replications)),
                threads);
        return new Trial(
                staffing, new Experiment(plan, observer).run().samples().get(0), claims);
    }

    /** Staffings tried so far. */
    int done() {
        return done;
    }

    boolean mustStop() {
        return mustStop.getAsBoolean();
    }

    List<Claim> claims() {
        return claims;
    }

    Scenario scenario() {
        return scenario;
    }
}
