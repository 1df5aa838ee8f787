package org.composure.engine.routing;

/**
 * A type may take an agent only if that leaves so many of the team free for others; within that any rules hold.
 *
 * <p>Threshold reservation: Schaack and Larson, "An N-server cutoff priority queue", Operations Research 34(2), 1986; Gans and Zhou, "A
 * call-routing problem with service-level constraints", Operations Research 51(2), 2003. A waiting contact of the type is taken
 * when an agent becomes free and the reserve stays whole. Reads {@code reserve}.
 *
 * <p>For one run: it hands the rules inside a view of its own.
 */
final class ReservedCapacity implements ArrivalRule, FreedAgentRule {

    private final ArrivalRule arrivals;
    private final FreedAgentRule agents;
    private final View view;

    ReservedCapacity(ArrivalRule arrivals, FreedAgentRule agents, KitNumbers numbers) {
        this.arrivals = arrivals;
        this.agents = agents;
        this.view = new View(numbers.reserve());
    }

    @Override
    public int teamFor(int type, double arrivedAt, FloorView floor) {
        view.of(floor, type, 0);
        return arrivals.teamFor(type, arrivedAt, view);
    }

    @Override
    public int queueFor(int team, FloorView floor) {
        view.of(floor, -1, floor.free(team));
        return agents.queueFor(team, view);
    }

    /** The floor without the agents who are kept back, and without those for whom they are. */
    private static final class View extends NarrowedView {

        private final int[] reserve;
        private int asked;
        private int othersFree;

        View(int[] reserve) {
            this.reserve = reserve;
        }

        void of(FloorView whole, int type, int free) {
            show(whole);
            asked = type;
            othersFree = free;
        }

        @Override
        public int leastInHand(int team) {
            return whole().free(team) > reserve[asked] ? whole().leastInHand(team) : NOBODY_FREE;
        }

        @Override
        public int free(int team) {
            int free = whole().free(team);
            return asked < 0 || free > reserve[asked] ? free : 0;
        }

        @Override
        public boolean isWaiting(int type) {
            return whole().isWaiting(type) && (asked >= 0 || othersFree >= reserve[type]);
        }
    }
}
