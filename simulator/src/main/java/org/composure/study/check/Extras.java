package org.composure.study.check;

import java.time.LocalDate;
import java.util.List;
import org.composure.event.Silence;
import org.composure.scenario.DayTable;
import org.composure.scenario.Horizon;
import org.composure.scenario.Scenario;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;

/**
 * What reference points ask for beyond the sums of the measures: the state at given instants, the law of the number
 * inside, whose work a team did, and who was answered in time by type and interval.
 */
final class Extras extends Silence {

    private final LocalDate firstDay;
    private final Timetable<Boolean> hours;
    private final double intervalSeconds;
    private final double targetSeconds;
    private final double from;
    private final double to;
    private final double[] instants;
    private final boolean everyDay;
    private final int[] planned;
    private final int level;
    private final Layout layout;
    private final double[] values;

    private final Clusters clusters = new Clusters();
    private final Ways ways;

    private double now;
    private int queue;
    private int inService;
    private int nextInstant;
    private double day;

    /** Where each number stands in {@link #values}. */
    record Layout(int types, int teams, int intervals, int instants, boolean conversations, boolean passing) {
        int visits(int instant) {
            return 4 * instant;
        }

        int full(int instant) {
            return 4 * instant + 1;
        }

        int queue(int instant) {
            return 4 * instant + 2;
        }

        int inside(int instant) {
            return 4 * instant + 3;
        }

        int above() {
            return 4 * instants;
        }

        int work(int team, int type) {
            return above() + 1 + team * types + type;
        }

        int inTime(int type, int interval) {
            return above() + 1 + teams * types + type * intervals + interval;
        }

        int workWhileOpen() {
            return above() + 1 + teams * types + types * intervals;
        }

        /** What {@link Clusters} tells, if there are conversations. */
        int clusters() {
            return workWhileOpen() + 1;
        }

        /** What {@link Ways} tells, if customers are passed on. */
        int ways() {
            return clusters() + (conversations ? Clusters.ROOM : 0);
        }

        int size() {
            return ways() + (passing ? Ways.ROOM : 0);
        }
    }

    /**
     * Listens to one run.
     *
     * @param instants of the day if {@code everyDay}, else of the run; in order
     * @param level the number inside above which time is added up
     */
    Extras(Scenario scenario, List<Double> instants, boolean everyDay, int level) {
        Horizon horizon = scenario.horizon();
        this.firstDay = horizon.firstDay();
        this.hours = scenario.opening().open();
        this.intervalSeconds = scenario.intervalSeconds();
        this.targetSeconds = scenario.target().withinSeconds();
        this.from = horizon.warmUpOrZero();
        this.to = horizon.lengthSeconds();
        this.instants = instants.stream().mapToDouble(d -> d).sorted().toArray();
        this.everyDay = everyDay;
        this.planned = planned(scenario, this.instants);
        this.level = level;
        this.layout = layout(scenario, instants.size());
        this.ways = new Ways(targetSeconds);
        this.values = new double[layout.size()];
    }

    static Layout layout(Scenario scenario, int instants) {
        int intervals = (int) Math.ceil(DayTable.DAY_SECONDS / scenario.intervalSeconds());
        return new Layout(
                scenario.contactTypes().size(),
                scenario.teams().size(),
                intervals,
                instants,
                scenario.contactTypes().stream().anyMatch(type -> type.course().isConversation()),
                scenario.contactTypes().stream().anyMatch(type -> type.course().transfer() != null));
    }

    /** Agents planned at each instant, over all teams. */
    private static int[] planned(Scenario scenario, double[] instants) {
        LocalDate day = scenario.horizon().firstDay();
        int[] planned = new int[instants.length];
        for (int i = 0; i < instants.length; i++) {
            for (Team team : scenario.teams()) {
                planned[i] += team.agents().on(day).at(instants[i] % DayTable.DAY_SECONDS);
            }
        }
        return planned;
    }

    double[] values() {
        return values;
    }

    private void advance(double at) {
        while (nextInstant < instants.length && day + instants[nextInstant] < at) {
            double instant = day + instants[nextInstant];
            if (instant >= from && instant <= to) {
                look(nextInstant);
            }
            nextInstant++;
            if (nextInstant == instants.length && everyDay) {
                nextInstant = 0;
                day += DayTable.DAY_SECONDS;
            }
        }
        if (queue + inService > level) {
            values[layout.above()] += Math.max(0, Math.min(at, to) - Math.max(now, from));
        }
        now = at;
    }

    private void look(int instant) {
        values[layout.visits(instant)]++;
        values[layout.queue(instant)] += queue;
        values[layout.inside(instant)] += queue + inService;
        if (queue + inService >= planned[instant]) {
            values[layout.full(instant)]++;
        }
    }

    @Override
    public void offered(double at, long customer, int type, int attempt) {
        if (layout.conversations()) {
            clusters.message(at, customer);
        }
    }

    @Override
    public void queued(double at, long customer, int type) {
        advance(at);
        queue++;
    }

    @Override
    public void abandoned(double at, long customer, int type, double arrivedAt, boolean silent) {
        advance(at);
        lost(customer);
        if (at > arrivedAt) {
            queue--;
        }
    }

    @Override
    public void diverted(double at, long customer, int type, double arrivedAt, Diversion how) {
        advance(at);
        lost(customer);
        if (at > arrivedAt) {
            queue--;
        }
    }

    @Override
    public void serviceStarted(
            double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Start how) {
        advance(at);
        if (!how.isOfCustomer()) {
            return;
        }
        inService++;
        if (layout.passing() && how == Start.ANSWER) {
            ways.answered(customer, at - arrivedAt);
        }
        if (how == Start.RESUMPTION || (how == Start.ANSWER && at > arrivedAt)) {
            queue--;
        }
        boolean inTime = at - arrivedAt <= targetSeconds && how == Start.ANSWER;
        if (inTime && arrivedAt >= from && arrivedAt < to) {
            int interval = (int) (arrivedAt % DayTable.DAY_SECONDS / intervalSeconds);
            values[layout.inTime(type, interval)]++;
        }
    }

    @Override
    public void interrupted(double at, long customer, int type, int team, int agent, int inHand) {
        advance(at);
        inService--;
        queue++;
    }

    @Override
    public void serviceEnded(
            double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent) {
        advance(at);
        inService--;
        if (layout.passing()) {
            ways.served(customer, at - startedAt);
        }
        values[layout.work(team, type)] += Math.max(0, Math.min(at, to) - Math.max(startedAt, from));
        values[layout.workWhileOpen()] += openPart(startedAt, at);
    }

    @Override
    public void orbitEntered(double at, long customer, int type, Orbiting why) {
        if (layout.passing() && why == Orbiting.TRANSFER) {
            ways.passedOn();
        }
    }

    @Override
    public void blocked(double at, long customer, int type) {
        lost(customer);
    }

    private void lost(long customer) {
        if (layout.passing()) {
            ways.lost(customer);
        }
    }

    /** How much of a stretch lies in opening hours. */
    private double openPart(double start, double end) {
        double sum = 0;
        for (int today = (int) (start / DayTable.DAY_SECONDS); today * DayTable.DAY_SECONDS < end; today++) {
            DayTable<Boolean> table = hours.on(firstDay.plusDays(today));
            double midnight = today * DayTable.DAY_SECONDS;
            for (int step = 0; step < table.steps().size(); step++) {
                if (table.steps().get(step).value()) {
                    double opens = midnight + table.steps().get(step).fromSeconds();
                    double closes = midnight + table.endSeconds(step);
                    sum += Math.max(0, Math.min(end, closes) - Math.max(start, opens));
                }
            }
        }
        return sum;
    }

    @Override
    public void ended(double at) {
        advance(at);
        if (layout.conversations()) {
            clusters.addTo(values, layout.clusters());
        }
        if (layout.passing()) {
            ways.addTo(values, layout.ways());
        }
    }
}
