package org.composure.planner;

import java.util.Arrays;
import java.util.List;
import org.composure.experiment.Scope;
import org.composure.scenario.ContactType;
import org.composure.scenario.Course;
import org.composure.scenario.Scenario;
import org.composure.scenario.Shrinkage;

/**
 * The load that really reaches the agents, where theory cannot say: seen in a trial with plenty of them.
 *
 * <p>With people it comes after search, bot and second attempts; with several channels after rounds, transfers and a night's
 * backlog; with absence and breaks more must be planned than are at work. Waiting would shift the load, so where there is
 * plenty is where to look.
 */
final class Look {

    /** Load plus so many of its roots is plenty; our assumption. */
    private static final double PLENTY = 3;
    /** Erlangs supposed of a team to which theory sees nothing coming; our assumption. */
    private static final double TRICKLE = 1;
    /** Above this a team had not plenty, so it has to be looked at again. */
    private static final double TOO_BUSY = 0.9;

    private static final int LOOKS_MAX = 3;

    private final Trials trials;
    private final List<Cell> cells;
    private final int replications;
    private final long seed;

    Look(Trials trials, List<Cell> cells, int replications, long seed) {
        this.trials = trials;
        this.cells = cells;
        this.replications = replications;
        this.seed = seed;
    }

    /** Whether theory alone would be far from it. */
    static boolean isNeeded(Scenario scenario) {
        return scenario.people() != null
                || scenario.teams().stream()
                        .anyMatch(team -> !team.shrinkage().equals(Shrinkage.NONE) || team.careers() != null)
                || scenario.contactTypes().stream().map(ContactType::course).anyMatch(course -> !isPlain(course));
    }

    private static boolean isPlain(Course course) {
        return course.rounds().probability() == 0
                && course.burst() == null
                && course.transfer() == null
                && course.misroute() == null
                && course.consultation() == null
                && course.followUp() == null
                && course.outbound() == null
                && course.opening() == null;
    }

    Load from(Load theory) {
        Load load = theory.withTrickle(TRICKLE);
        for (int look = 0; look < LOOKS_MAX; look++) {
            Trial trial =
                    trials.run(new FirstGuess(trials.scenario(), load, cells).bySquareRoot(PLENTY), replications, seed);
            double[] busy = occupancyOfTeams(trial);
            load = corrected(load, trial, busy);
            if (Arrays.stream(busy).allMatch(share -> share < TOO_BUSY)) {
                break;
            }
        }
        return load;
    }

    private Load corrected(Load load, Trial trial, double[] busy) {
        Staffing plenty = trial.staffing();
        int teams = plenty.teams();
        double[] byTeam = new double[teams];
        for (int team = 0; team < teams; team++) {
            double staffed = 0;
            double expected = 0;
            for (int i = 0; i < plenty.intervals(); i++) {
                staffed += plenty.of(team, i);
                expected += plenty.of(team, i) > 0 ? load.erlangs()[team][i] : 0;
            }
            byTeam[team] = Double.isNaN(busy[team]) || expected == 0 ? 1 : busy[team] * staffed / expected;
        }
        double[] byInterval = new double[plenty.intervals()];
        for (int i = 0; i < byInterval.length; i++) {
            double occupied = trial.inInterval("occupancy", i);
            double staffed = 0;
            double expected = 0;
            for (int team = 0; team < teams; team++) {
                staffed += plenty.of(team, i);
                expected += byTeam[team] * load.erlangs()[team][i];
            }
            byInterval[i] = Double.isNaN(occupied) || expected == 0 || staffed == 0 ? 1 : occupied * staffed / expected;
        }
        return load.times(byTeam, byInterval);
    }

    private double[] occupancyOfTeams(Trial trial) {
        double[] busy = new double[trial.staffing().teams()];
        for (int team = 0; team < busy.length; team++) {
            busy[team] = trial.of("occupancy", new Scope(Scope.Part.TEAM, team)).orElse(Double.NaN);
        }
        return busy;
    }
}
