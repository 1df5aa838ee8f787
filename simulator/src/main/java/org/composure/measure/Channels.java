package org.composure.measure;

import static org.composure.measure.Quantity.ABSENT_TIME;
import static org.composure.measure.Quantity.AWAY_TIME;
import static org.composure.measure.Quantity.BREAK_TIME;
import static org.composure.measure.Quantity.CALLBACKS_IN_TIME;
import static org.composure.measure.Quantity.CALLBACKS_NOT_REACHED;
import static org.composure.measure.Quantity.CALLBACKS_SERVED;
import static org.composure.measure.Quantity.CONVERSATIONS;
import static org.composure.measure.Quantity.CONVERSATION_TIME;
import static org.composure.measure.Quantity.ELAPSED_TIME;
import static org.composure.measure.Quantity.FURTHER_ROUNDS;
import static org.composure.measure.Quantity.HANDLED;
import static org.composure.measure.Quantity.PLANNED_TIME;
import static org.composure.measure.Quantity.QUEUE_TIME;
import static org.composure.measure.Quantity.TRANSFERRED;

import java.util.function.ToDoubleFunction;
import org.composure.scenario.ServiceTarget;

/** What is told of channels with clocks of their own and of planned agents who are elsewhere. */
final class Channels {
    private Channels() {}

    static Indicator backlog(ServiceTarget target) {
        return new OfTypes("backlogMean", target, sums -> sums.get(QUEUE_TIME), sums -> sums.get(ELAPSED_TIME));
    }

    static Indicator callbacksKept(ServiceTarget target) {
        return new OfTypes(
                "callbackPromiseKept", target, sums -> sums.get(CALLBACKS_IN_TIME), sums -> sums.get(CALLBACKS_SERVED));
    }

    static Indicator callbacksReached(ServiceTarget target) {
        return new OfTypes(
                "callbackReachedShare",
                target,
                sums -> sums.get(CALLBACKS_SERVED),
                sums -> sums.get(CALLBACKS_SERVED) + sums.get(CALLBACKS_NOT_REACHED));
    }

    static Indicator rounds(ServiceTarget target) {
        return new OfTypes(
                "roundsPerConversation",
                target,
                sums -> sums.get(CONVERSATIONS) + sums.get(FURTHER_ROUNDS),
                sums -> sums.get(CONVERSATIONS));
    }

    static Indicator resolutionTime(ServiceTarget target) {
        return new OfTypes(
                "resolutionTimeMeanSeconds",
                target,
                sums -> sums.get(CONVERSATION_TIME),
                sums -> sums.get(CONVERSATIONS));
    }

    static Indicator transferRate(ServiceTarget target) {
        return new OfTypes("transferRate", target, sums -> sums.get(TRANSFERRED), sums -> sums.get(HANDLED));
    }

    static Indicator shrinkage(ServiceTarget target) {
        return new OfTeams(
                "shrinkage",
                target,
                sums -> sums.get(ABSENT_TIME) + sums.get(BREAK_TIME) + sums.get(AWAY_TIME),
                sums -> sums.get(PLANNED_TIME));
    }

    static Indicator adherence(ServiceTarget target) {
        return new OfTeams("adherence", target, sums -> atWork(sums) - sums.get(AWAY_TIME), Channels::atWork);
    }

    private static double atWork(Sums sums) {
        return sums.get(PLANNED_TIME) - sums.get(ABSENT_TIME) - sums.get(BREAK_TIME);
    }

    /** A ratio of sums over contact types. */
    private static class OfTypes extends Ratio {
        private final ToDoubleFunction<Sums> above;
        private final ToDoubleFunction<Sums> below;

        OfTypes(String key, ServiceTarget target, ToDoubleFunction<Sums> above, ToDoubleFunction<Sums> below) {
            super(key, target);
            this.above = above;
            this.below = below;
        }

        @Override
        public double numerator(Sums sums) {
            return above.applyAsDouble(sums);
        }

        @Override
        public double denominator(Sums sums) {
            return below.applyAsDouble(sums);
        }
    }

    /** A ratio of sums over teams. */
    private static final class OfTeams extends OfTypes {
        OfTeams(String key, ServiceTarget target, ToDoubleFunction<Sums> above, ToDoubleFunction<Sums> below) {
            super(key, target, above, below);
        }

        @Override
        public boolean tellsOfTypes() {
            return false;
        }

        @Override
        public boolean tellsOfTeams() {
            return true;
        }
    }
}
