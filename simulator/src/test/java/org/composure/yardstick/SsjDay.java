package org.composure.yardstick;

import static org.composure.yardstick.BusyDay.EVEN_HANDED_TEAM;
import static org.composure.yardstick.BusyDay.HALF_HOUR;
import static org.composure.yardstick.BusyDay.HALF_HOURS;
import static org.composure.yardstick.BusyDay.TEAMS;
import static org.composure.yardstick.BusyDay.TYPES;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import umontreal.ssj.randvar.RandomVariateGen;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.EventList;

/** One busy day, a class for each kind of event and an object for each customer and agent, as a user of SSJ would write it. */
final class SsjDay {
    private final BusyDay question;
    private final Simulator simulator;
    private final RandomVariateGen gap;
    private final RandomVariateGen patience;
    private final RandomVariateGen handle;
    private final Outcomes outcomes;

    private final List<Deque<Customer>> waiting = new ArrayList<>();
    private final List<Deque<Agent>> idle = new ArrayList<>();
    private final List<List<Agent>> floor = new ArrayList<>();

    SsjDay(
            BusyDay question,
            EventList events,
            RandomVariateGen gap,
            RandomVariateGen patience,
            RandomVariateGen handle,
            Outcomes outcomes) {
        this.question = question;
        this.gap = gap;
        this.patience = patience;
        this.handle = handle;
        this.outcomes = outcomes;
        simulator = new Simulator(events);
        simulator.init();
        for (int type = 0; type < TYPES; type++) {
            waiting.add(new ArrayDeque<>());
        }
        for (int team = 0; team < TEAMS; team++) {
            idle.add(new ArrayDeque<>());
            floor.add(new ArrayList<>());
        }
    }

    void run() {
        new StaffChange(0).schedule(0);
        for (int type = 0; type < TYPES; type++) {
            new Arrival(type).bookNextCall();
        }
        simulator.start();
    }

    private void serve(Agent agent) {
        agent.endOfService.schedule(handle.nextDouble());
    }

    private void free(Agent agent) {
        if (agent.leaving) {
            return;
        }
        Deque<Customer> line = nextFor(agent.team);
        if (line == null) {
            agent.idleSince = simulator.time();
            idle.get(agent.team).add(agent);
            return;
        }
        Customer customer = line.remove();
        customer.abandonment.cancel();
        outcomes.answered(simulator.time() - customer.arrived);
        serve(agent);
    }

    private @Nullable Deque<Customer> nextFor(int team) {
        Deque<Customer> preferred = waiting.get(team);
        Customer first = firstOf(preferred);
        if (first != null && team != EVEN_HANDED_TEAM) {
            return preferred;
        }
        Deque<Customer> other = waiting.get(team + 1);
        Customer second = firstOf(other);
        if (first != null && (second == null || first.arrived <= second.arrived)) {
            return preferred;
        }
        return second == null ? null : other;
    }

    /** Skips those who gave up, which is quicker than searching the line for them when they do. */
    private static @Nullable Customer firstOf(Deque<Customer> line) {
        Customer first = line.peek();
        while (first != null && first.gone) {
            line.remove();
            first = line.peek();
        }
        return first;
    }

    private @Nullable Agent longestIdle(int type) {
        Agent best = null;
        for (int team = BusyDay.firstTeamOf(type); team <= BusyDay.lastTeamOf(type); team++) {
            Agent first = idle.get(team).peek();
            if (first != null && (best == null || first.idleSince < best.idleSince)) {
                best = first;
            }
        }
        return best;
    }

    private void sendHome(int team, int count) {
        int left = count;
        while (left > 0 && !idle.get(team).isEmpty()) {
            idle.get(team).remove().leaving = true;
            left--;
        }
        for (Agent agent : floor.get(team)) {
            if (left > 0 && !agent.leaving) {
                agent.leaving = true;
                left--;
            }
        }
        floor.get(team).removeIf(agent -> agent.leaving);
    }

    private final class Customer {
        private final double arrived = simulator.time();
        private final Event abandonment = new Abandonment(this);
        private boolean gone;
    }

    private final class Agent {
        private final int team;
        private final Event endOfService = new EndOfService(this);
        private double idleSince;
        private boolean leaving;

        Agent(int team) {
            this.team = team;
        }
    }

    private final class Arrival extends Event {
        private final int type;

        Arrival(int type) {
            super(simulator);
            this.type = type;
        }

        /** The time left of a half hour's gap is drawn anew at the next one's rate. */
        void bookNextCall() {
            double now = simulator.time();
            double at = now;
            for (int interval = (int) (now / HALF_HOUR); interval < HALF_HOURS; interval++) {
                at += HALF_HOUR / question.calls(type, interval) * gap.nextDouble();
                double end = (interval + 1) * HALF_HOUR;
                if (at < end) {
                    schedule(at - now);
                    return;
                }
                at = end;
            }
        }

        @Override
        public void actions() {
            bookNextCall();
            Agent agent = longestIdle(type);
            if (agent == null) {
                Customer customer = new Customer();
                customer.abandonment.schedule(patience.nextDouble());
                waiting.get(type).add(customer);
                return;
            }
            idle.get(agent.team).remove();
            outcomes.answeredAtOnce();
            serve(agent);
        }
    }

    private final class EndOfService extends Event {
        private final Agent agent;

        EndOfService(Agent agent) {
            super(simulator);
            this.agent = agent;
        }

        @Override
        public void actions() {
            free(agent);
        }
    }

    private final class Abandonment extends Event {
        private final Customer customer;

        Abandonment(Customer customer) {
            super(simulator);
            this.customer = customer;
        }

        @Override
        public void actions() {
            customer.gone = true;
            outcomes.abandoned(simulator.time() - customer.arrived);
        }
    }

    private final class StaffChange extends Event {
        private final int halfHour;

        StaffChange(int halfHour) {
            super(simulator);
            this.halfHour = halfHour;
        }

        @Override
        public void actions() {
            if (halfHour + 1 < HALF_HOURS) {
                new StaffChange(halfHour + 1).schedule(HALF_HOUR);
            }
            for (int team = 0; team < TEAMS; team++) {
                int change = question.agents(team, halfHour) - floor.get(team).size();
                for (int i = 0; i < change; i++) {
                    Agent agent = new Agent(team);
                    floor.get(team).add(agent);
                    free(agent);
                }
                if (change < 0) {
                    sendHome(team, -change);
                }
            }
        }
    }
}
