package org.composure.engine.routing;

import java.util.Arrays;

/**
 * The type whose queue is longest beyond its share of all queues goes first.
 *
 * <p>Queue-and-idleness ratio, the half for queues: Gurvich and Whitt, "Queue-and-idleness-ratio controls in many-server service
 * systems", Mathematics of Operations Research 34(2), 2009. With constant shares it is their fixed-queue-ratio rule
 * ("Service-level differentiation in call centers through fixed queue-ratio routing", Operations Research 58(2), 2010). Reads
 * {@code weights} as shares of the whole.
 */
public record QueueRatio(Skills skills, KitNumbers numbers) implements FreedAgentRule {

    @Override
    public int queueFor(int team, FloorView floor) {
        double sharesOfAll = Arrays.stream(numbers.weights()).sum();
        int waiting = 0;
        for (int type = 0; type < numbers.weights().length; type++) {
            waiting += floor.waiting(type);
        }
        double each = waiting / sharesOfAll;
        return Eligible.greatest(
                skills, team, floor, (asked, type, now) -> now.waiting(type) - numbers.weights()[type] * each);
    }
}
