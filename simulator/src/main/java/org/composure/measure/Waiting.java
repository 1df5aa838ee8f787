package org.composure.measure;

import static org.composure.measure.Quantity.ABANDONED;
import static org.composure.measure.Quantity.ANSWERED;
import static org.composure.measure.Quantity.ANSWERED_FROM_QUEUE;
import static org.composure.measure.Quantity.BLOCKED;
import static org.composure.measure.Quantity.CALLBACKS_SERVED;
import static org.composure.measure.Quantity.CALLBACK_DELAY;
import static org.composure.measure.Quantity.DELAYED;
import static org.composure.measure.Quantity.DESK_IN_SERVICE_TIME;
import static org.composure.measure.Quantity.DESK_QUEUE_TIME;
import static org.composure.measure.Quantity.DESK_TIME;
import static org.composure.measure.Quantity.ELAPSED_TIME;
import static org.composure.measure.Quantity.EXCESS_WAIT;
import static org.composure.measure.Quantity.MENU_ENTERED;
import static org.composure.measure.Quantity.MENU_TIME;
import static org.composure.measure.Quantity.OFFERED;
import static org.composure.measure.Quantity.ORBIT_TIME;
import static org.composure.measure.Quantity.TURNED_AWAY;
import static org.composure.measure.Quantity.WAIT_OF_ABANDONED;
import static org.composure.measure.Quantity.WAIT_OF_ANSWERED;

import org.composure.scenario.ServiceTarget;

/** How long contacts wait, in every sense of the word. */
final class Waiting {
    private Waiting() {}

    /** Σ wait of answered / A, zero waits included. */
    static final class SpeedOfAnswer extends Ratio {
        SpeedOfAnswer(ServiceTarget target) {
            super("asaSeconds", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(WAIT_OF_ANSWERED);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(ANSWERED);
        }

        @Override
        public boolean tellsOfTeams() {
            return true;
        }
    }

    /** Σ wait of answered and abandoned / (A + B). */
    static final class MeanWait extends Ratio {
        MeanWait(ServiceTarget target) {
            super("waitMeanSeconds", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(WAIT_OF_ANSWERED) + sums.get(WAIT_OF_ABANDONED);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(ANSWERED) + sums.get(ABANDONED);
        }
    }

    /** Σ wait of answered and abandoned / those of them that had to wait. */
    static final class WaitGivenDelay extends Ratio {
        WaitGivenDelay(ServiceTarget target) {
            super("waitGivenDelaySeconds", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(WAIT_OF_ANSWERED) + sums.get(WAIT_OF_ABANDONED);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(ANSWERED_FROM_QUEUE) + sums.get(ABANDONED);
        }
    }

    /** Σ wait of abandoned / B. */
    static final class TimeToAbandon extends Ratio {
        TimeToAbandon(ServiceTarget target) {
            super("timeToAbandonSeconds", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(WAIT_OF_ABANDONED);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(ABANDONED);
        }
    }

    /** Σ max(0, wait − T) of answered and abandoned / (A + B). */
    static final class ExcessWait extends Ratio {
        ExcessWait(ServiceTarget target) {
            super("excessWaitMeanSeconds", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(EXCESS_WAIT);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(ANSWERED) + sums.get(ABANDONED);
        }
    }

    /** Had to wait / let in. */
    static final class DelayProbability extends Ratio {
        DelayProbability(ServiceTarget target) {
            super("delayProbability", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(DELAYED);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(OFFERED) - sums.get(BLOCKED) - sums.get(TURNED_AWAY);
        }
    }

    /** Integral of the number waiting / time, while the desk is open or staffed. */
    static final class QueueLength extends Ratio {
        QueueLength(ServiceTarget target) {
            super("queueLengthMean", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(DESK_QUEUE_TIME);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(DESK_TIME);
        }
    }

    /** Integral of the number waiting or with an agent / time, while the desk is open or staffed. */
    static final class InSystem extends Ratio {
        InSystem(ServiceTarget target) {
            super("inSystemMean", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(DESK_QUEUE_TIME) + sums.get(DESK_IN_SERVICE_TIME);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(DESK_TIME);
        }
    }

    /** Integral of the number in orbit / time. */
    static final class InOrbit extends Ratio {
        InOrbit(ServiceTarget target) {
            super("orbitMean", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(ORBIT_TIME);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(ELAPSED_TIME);
        }
    }

    /** Σ time from accepting a callback to being called / called back. */
    static final class CallbackDelay extends Ratio {
        CallbackDelay(ServiceTarget target) {
            super("callbackDelayMeanSeconds", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(CALLBACK_DELAY);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(CALLBACKS_SERVED);
        }
    }

    /** Σ time in the voice menu / callers who entered it. */
    static final class MenuTime extends Ratio {
        MenuTime(ServiceTarget target) {
            super("menuTimeMeanSeconds", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(MENU_TIME);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(MENU_ENTERED);
        }
    }

    /** The wait that a share of the answered and abandoned contacts did not exceed. */
    static final class Quantile extends Ratio implements QuantileIndicator {

        private final double probability;

        Quantile(String key, double probability, ServiceTarget target) {
            super(key, target);
            this.probability = probability;
        }

        @Override
        public double probability() {
            return probability;
        }

        @Override
        public double numerator(Sums sums) {
            return QuantileIndicator.super.numerator(sums);
        }

        @Override
        public double denominator(Sums sums) {
            return QuantileIndicator.super.denominator(sums);
        }

        @Override
        public double value(Sums sums) {
            return QuantileIndicator.super.value(sums);
        }
    }
}
