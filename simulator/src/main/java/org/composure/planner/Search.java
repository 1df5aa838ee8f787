package org.composure.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.composure.experiment.Level;
import org.composure.experiment.Scope;
import org.composure.planner.DayPlan.State;
import org.composure.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the cheapest staffing of one kind of day that keeps every claim.
 *
 * <p>First along one line, load plus a quality times its root, for the lowest quality that keeps them; then agents are taken
 * away, many at a time, then few, then one by one, as long as every claim is kept on the same luck; then the staffing must
 * prove itself on luck it has never met, and agents are added where most customers fare badly until it does.
 *
 * <p>The result cannot be made cheaper by taking away a single agent, as far as the simulated luck tells; that nothing else is
 * cheaper is not proven. <b>Source.</b> Simulation in the loop instead of formulas: Atlason, Epelman and Henderson, "Optimizing
 * call center staffing using simulation and analytic center cutting-plane methods", Management Science 54(2), 2008; the way of
 * searching here is our own, and simpler.
 */
final class Search {

    private static final double[] QUALITIES = {-2, -1, 0, 1, 2, 3.5, 6, 10};
    private static final double FINEST_QUALITY = 0.12;
    private static final int CONFIRMATIONS_MAX = 40;
    private static final int REPAIRS_MAX = 40;
    /** Confirming takes so many times the replications of searching. */
    private static final int CONFIRMING = 4;

    private static final int CONFIRMING_MOST = 32;

    private final Trials trials;
    private final FirstGuess guess;
    private final List<Cell> cells;
    private final Load load;
    private final int replications;
    private final int trialsMax;
    private final long seed;
    private final int sharedBy;

    /**
     * @param replications of every trial while searching
     * @param trialsMax so many trials may be spent on taking agents away
     * @param sharedBy kinds of days that have to be sure together
     */
    Search(
            Trials trials,
            FirstGuess guess,
            List<Cell> cells,
            Load load,
            int replications,
            int trialsMax,
            long seed,
            int sharedBy) {
        this.trials = trials;
        this.guess = guess;
        this.cells = cells;
        this.load = load;
        this.replications = replications;
        this.trialsMax = trialsMax;
        this.seed = seed;
        this.sharedBy = sharedBy;
    }

    /**
     * How it ended.
     *
     * @param trial the staffing with what it showed; of the unmeetable, the best that was tried
     * @param state whether it is confirmed
     * @param level at which claims were judged
     */
    record Outcome(Trial trial, State state, Level level) {}

    Outcome find(Staffing byFormula) {
        boolean perInterval =
                trials.claims().stream().anyMatch(claim -> claim.target().perInterval());
        Trial kept = perInterval ? repaired(byFormula) : null;
        if (kept == null) {
            kept = alongTheLine();
        }
        if (kept == null) {
            return new Outcome(best(), trials.mustStop() ? State.STOPPED : State.CANNOT_BE_MET, level(1));
        }
        return confirmed(trimmed(kept));
    }

    private @Nullable Trial bestSoFar;

    private Trial best() {
        return java.util.Objects.requireNonNull(bestSoFar);
    }

    private Trial tried(Staffing staffing) {
        Trial trial = trials.run(staffing, replications, seed);
        if (bestSoFar == null || worstMargin(trial) > worstMargin(bestSoFar)) {
            bestSoFar = trial;
        }
        return trial;
    }

    private static double worstMargin(Trial trial) {
        double worst = Double.POSITIVE_INFINITY;
        for (int claim = 0; claim < trial.claims().size(); claim++) {
            double scale =
                    Math.max(1e-9, Math.abs(trial.claims().get(claim).target().bound()));
            worst = Math.min(worst, trial.margin(claim) / scale);
        }
        return worst;
    }

    /** Agents are added in every interval that breaks its claim, again and again; null if that does not help. */
    private @Nullable Trial repaired(Staffing start) {
        Staffing staffing = start;
        for (int round = 0; round < REPAIRS_MAX && !trials.mustStop(); round++) {
            Trial trial = tried(staffing);
            if (trial.isKept()) {
                return trial;
            }
            staffing = helped(trial, null, 1);
        }
        return null;
    }

    /** The lowest quality on the line that keeps every claim; null if none does. */
    private @Nullable Trial alongTheLine() {
        double tooLow = Double.NaN;
        for (double quality : QUALITIES) {
            Trial trial = tried(guess.bySquareRoot(quality));
            if (trial.isKept()) {
                return Double.isNaN(tooLow) ? trial : halved(tooLow, quality, trial);
            }
            tooLow = quality;
            if (trials.mustStop()) {
                return null;
            }
        }
        return null;
    }

    private Trial halved(double tooLow, double enough, Trial trial) {
        double low = tooLow;
        double high = enough;
        Trial kept = trial;
        while (high - low > FINEST_QUALITY && !trials.mustStop()) {
            double middle = (low + high) / 2;
            Trial candidate = tried(guess.bySquareRoot(middle));
            if (candidate.isKept()) {
                kept = candidate;
                high = middle;
            } else {
                low = middle;
            }
        }
        return kept;
    }

    private Trial trimmed(Trial start) {
        Trial kept = start;
        int end = trials.done() + trialsMax;
        int block = Math.max(1, cells.size() / 2);
        while (trials.done() < end && !trials.mustStop()) {
            boolean progress = false;
            List<Cell> order = slackFirst(kept);
            for (int from = 0; from < order.size() && trials.done() < end && !trials.mustStop(); from += block) {
                Staffing fewer = without(kept.staffing(), order.subList(from, Math.min(order.size(), from + block)));
                if (fewer.equals(kept.staffing())) {
                    continue;
                }
                Trial candidate = trials.run(fewer, replications, seed);
                if (candidate.isKept()) {
                    kept = candidate;
                    progress = true;
                }
            }
            if (!progress) {
                if (block == 1) {
                    break;
                }
                block = (block + 1) / 2;
            }
        }
        return kept;
    }

    private Staffing without(Staffing staffing, List<Cell> block) {
        Staffing fewer = staffing;
        for (Cell cell : block) {
            int agents = staffing.of(cell.team(), cell.intervals().get(0));
            if (agents > 1 || (agents == 1 && load.mean(cell) == 0)) {
                fewer = fewer.plus(cell, -1);
            }
        }
        return fewer;
    }

    /** Cells in which the fewest customers fare badly for each agent come first. */
    private List<Cell> slackFirst(Trial trial) {
        List<Cell> order = new ArrayList<>(cells);
        order.sort(Comparator.comparingDouble((Cell cell) -> trouble(trial, cell))
                .thenComparing(Comparator.comparingDouble((Cell cell) -> load.mean(cell))));
        return order;
    }

    /** Seconds waited in a cell for each agent there: where one more agent helps most, about. */
    private double trouble(Trial trial, Cell cell) {
        double waited = 0;
        for (int interval : cell.intervals()) {
            double offered = trial.inInterval("offered", interval);
            double wait = trial.inInterval("waitMeanSeconds", interval);
            waited += Double.isNaN(offered * wait) ? 0 : offered * wait;
        }
        int agents = trial.staffing().of(cell.team(), cell.intervals().get(0));
        double busy = load.mean(cell) / Math.max(1, agents);
        return waited / Math.max(1, agents) * Math.max(0.1, busy);
    }

    private Level level(int attempt) {
        return Level.ONCE.sharedBy(trials.claims().size() * sharedBy).atLook(attempt);
    }

    private Outcome confirmed(Trial found) {
        Staffing staffing = found.staffing();
        Trial last = found;
        int runs = CONFIRMING * replications;
        for (int attempt = 1; attempt <= CONFIRMATIONS_MAX; attempt++) {
            if (trials.mustStop()) {
                return new Outcome(last, State.STOPPED, level(attempt));
            }
            last = trials.run(staffing, runs, seed + attempt);
            if (last.isSure(level(attempt))) {
                return new Outcome(last, State.CONFIRMED, level(attempt));
            }
            if (last.isKept() && runs < CONFIRMING_MOST * replications) {
                // It looks good: what is missing is not agents but days.
                runs *= 2;
            } else {
                staffing = helped(last, level(attempt), 1 + attempt / 6);
            }
        }
        return new Outcome(last, State.UNSURE, level(CONFIRMATIONS_MAX));
    }

    /** More agents where claims are not sure: in their interval, or where trouble is greatest. */
    private Staffing helped(Trial trial, @Nullable Level level, int more) {
        Staffing staffing = trial.staffing();
        List<Cell> worstFirst = new ArrayList<>(slackFirst(trial));
        java.util.Collections.reverse(worstFirst);
        boolean wholeHelped = false;
        for (int claim = 0; claim < trial.claims().size(); claim++) {
            if (level == null ? trial.margin(claim) >= 0 : trial.isSure(claim, level)) {
                continue;
            }
            Claim missed = trial.claims().get(claim);
            if (missed.target().perInterval()) {
                int interval = missed.scope().index();
                Cell cell = worstFirst.stream()
                        .filter(candidate -> candidate.intervals().contains(interval))
                        .findFirst()
                        .orElse(worstFirst.get(0));
                staffing = staffing.plus(cell, 1);
            } else if (missed.scope().part() == Scope.Part.TYPE || !wholeHelped) {
                wholeHelped |= missed.scope().part() == Scope.Part.WHOLE;
                List<Cell> able = worstFirst.stream()
                        .filter(cell -> canHelp(cell, missed))
                        .limit(more)
                        .toList();
                for (Cell cell : able) {
                    staffing = staffing.plus(cell, 1);
                }
            }
        }
        return staffing;
    }

    /** Whether the agents of a cell serve those whom a claim is about. */
    private boolean canHelp(Cell cell, Claim missed) {
        if (missed.scope().part() != Scope.Part.TYPE) {
            return true;
        }
        Scenario scenario = trials.scenario();
        return Load.speed(
                        scenario.teams().get(cell.team()),
                        scenario.contactTypes().get(missed.scope().index()))
                > 0;
    }
}
