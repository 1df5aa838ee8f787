package org.composure.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.composure.experiment.Observer;
import org.composure.scenario.DayTable;
import org.composure.scenario.Scenario;

/** Finds the agents that targets need, kind of day by kind of day. For one use. */
public final class StaffingPlanner {

    /** Contacts simulated in one trial of the search, about. */
    private static final double CONTACTS_A_TRIAL = 250_000;

    private static final double CONTACTS_A_TRIAL_WITH_PEOPLE = 60_000;
    private static final int REPLICATIONS_MIN = 4;
    private static final int REPLICATIONS_MAX = 40;
    private static final double SECONDS_PER_HOUR = 3600;

    private final Scenario scenario;
    private final List<StaffingTarget> targets;
    private final long seed;
    private final int threads;
    private final int trialsMax;
    private final Watch watch;

    /** Who waits for a plan. */
    public interface Watch {

        /** A kind of day has been staffed by formula. */
        void guessed(List<java.time.DayOfWeek> weekdays, double hours, double cost);

        /** So many staffings have been simulated. Several times a second at most. */
        void tried(int staffings);

        boolean wantsToStop();
    }

    /**
     * @param trialsMax staffings that may be tried for each kind of day to save agents
     */
    public StaffingPlanner(
            Scenario scenario, List<StaffingTarget> targets, long seed, int threads, int trialsMax, Watch watch) {
        this.scenario = scenario;
        this.targets = List.copyOf(targets);
        this.seed = seed;
        this.threads = threads;
        this.trialsMax = trialsMax;
        this.watch = watch;
    }

    /** Plans every kind of day; when told to stop, those planned until then and the one at hand as far as it is. */
    public List<DayPlan> plan() {
        List<KindsOfDay.Kind> kinds = KindsOfDay.of(scenario);
        List<DayPlan> plans = new ArrayList<>();
        for (KindsOfDay.Kind kind : kinds) {
            if (!plans.isEmpty() && watch.wantsToStop()) {
                break;
            }
            plans.add(plan(kind, kinds.size()));
        }
        return plans;
    }

    private DayPlan plan(KindsOfDay.Kind kind, int kinds) {
        Scenario day = kind.scenario();
        Load theory = Load.of(day, kind.dates());
        List<Integer> busy = busyIntervals(theory);
        List<Cell> cells = cells(day, theory, busy);
        Trials trials = new Trials(
                day, kind.weekdays(), Trials.claims(day, targets, busy), threads, observer(), watch::wantsToStop);
        int replications = replications(day, theory);
        Load load = Look.isNeeded(day) ? new Look(trials, cells, replications, seed).from(theory) : theory;
        FirstGuess guess = new FirstGuess(day, load, cells);
        Staffing byFormula = guess.byErlang(targets);
        watch.guessed(kind.weekdays(), byFormula.hours(), byFormula.cost(day.teams()));
        Trial formulaTrial = trials.run(byFormula, replications, seed);
        Search.Outcome found =
                new Search(trials, guess, cells, load, replications, trialsMax, seed, kinds).find(byFormula);
        return new DayPlan(
                kind.weekdays(),
                day,
                sums(theory.contactsPerHour()),
                sums(load.erlangs()),
                byFormula,
                targets.stream().allMatch(FirstGuess::knows),
                formulaTrial,
                found.trial(),
                found.state(),
                found.level(),
                day.people() == null ? new LeastCost(day, kind.dates(), targets).ofDay() : null,
                trials.done());
    }

    private static List<Integer> busyIntervals(Load load) {
        return IntStream.range(0, load.erlangs()[0].length)
                .filter(i -> IntStream.range(0, load.contactsPerHour().length)
                        .anyMatch(team -> load.contactsPerHour()[team][i] > 0))
                .boxed()
                .toList();
    }

    /** A cell for every team and interval with anything to do; one for all intervals where the load never changes. */
    private static List<Cell> cells(Scenario scenario, Load load, List<Integer> busy) {
        List<Cell> cells = new ArrayList<>();
        for (int team = 0; team < scenario.teams().size(); team++) {
            if (scenario.teams().get(team).skills().isEmpty()) {
                continue;
            }
            double[] rates = load.contactsPerHour()[team];
            boolean flat = busy.size() == rates.length
                    && busy.stream().allMatch(i -> Math.abs(rates[i] - rates[0]) <= 1e-9 * rates[0]);
            if (flat) {
                cells.add(new Cell(team, busy));
            } else {
                for (int interval : busy) {
                    cells.add(new Cell(team, List.of(interval)));
                }
            }
        }
        return cells;
    }

    private static int replications(Scenario scenario, Load load) {
        double perDay = 0;
        for (double[] rates : load.contactsPerHour()) {
            for (double rate : rates) {
                perDay += rate * scenario.intervalSeconds() / SECONDS_PER_HOUR;
            }
        }
        double days = scenario.horizon().lengthSeconds() / DayTable.DAY_SECONDS;
        double wanted = scenario.people() == null ? CONTACTS_A_TRIAL : CONTACTS_A_TRIAL_WITH_PEOPLE;
        return (int) Math.max(REPLICATIONS_MIN, Math.min(REPLICATIONS_MAX, wanted / Math.max(1, perDay * days)));
    }

    private Observer observer() {
        return new Observer() {
            private int trials;

            @Override
            public void progress(org.composure.experiment.Progress progress) {
                if (progress.done() == 0) {
                    watch.tried(++trials);
                }
            }

            @Override
            public void rough(org.composure.experiment.Standing standing) {
                // A trial is only a step on the way.
            }

            @Override
            public boolean wantsToStop() {
                // A trial that was begun is finished; the search asks before the next.
                return false;
            }
        };
    }

    private static List<Double> sums(double[][] byTeam) {
        List<Double> sums = new ArrayList<>();
        for (int i = 0; i < byTeam[0].length; i++) {
            double sum = 0;
            for (double[] team : byTeam) {
                sum += team[i];
            }
            sums.add(sum);
        }
        return sums;
    }
}
