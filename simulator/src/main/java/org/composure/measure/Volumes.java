package org.composure.measure;

import static org.composure.measure.Quantity.ABANDONED;
import static org.composure.measure.Quantity.ABANDONED_SHORT;
import static org.composure.measure.Quantity.ABANDONED_SILENTLY;
import static org.composure.measure.Quantity.ANSWERED;
import static org.composure.measure.Quantity.BLOCKED;
import static org.composure.measure.Quantity.DISCONNECTED;
import static org.composure.measure.Quantity.DIVERTED_TO_CALLBACK;
import static org.composure.measure.Quantity.DIVERTED_TO_MESSAGE;
import static org.composure.measure.Quantity.OFFERED;
import static org.composure.measure.Quantity.RUNS;
import static org.composure.measure.Quantity.STILL_WAITING;
import static org.composure.measure.Quantity.TURNED_AWAY;

import org.composure.scenario.ServiceTarget;

/** How many contacts a run brings, and what becomes of them. */
final class Volumes {
    private Volumes() {}

    /** Contacts that reached the human queue's door, per run. */
    static final class Offered extends Ratio {
        Offered(ServiceTarget target) {
            super("offered", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(OFFERED);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(RUNS);
        }
    }

    /** Offered contacts to which an agent turned, per run. */
    static final class Answered extends Ratio {
        Answered(ServiceTarget target) {
            super("answered", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(ANSWERED);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(RUNS);
        }

        @Override
        public boolean tellsOfTeams() {
            return true;
        }
    }

    /** Offered contacts whose customer left first, per run. */
    static final class Abandoned extends Ratio {
        Abandoned(ServiceTarget target) {
            super("abandoned", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(ABANDONED);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(RUNS);
        }
    }

    /** Offered contacts that found no line or place, per run. */
    static final class Blocked extends Ratio {
        Blocked(ServiceTarget target) {
            super("blocked", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(BLOCKED);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(RUNS);
        }
    }

    /** Offered contacts in queue when the run ended, per run. */
    static final class StillWaiting extends Ratio {
        StillWaiting(ServiceTarget target) {
            super("stillWaiting", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(STILL_WAITING);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(RUNS);
        }
    }

    /** Offered contacts the centre sent away or took a number or a message from, per run. */
    static final class Diverted extends Ratio {
        Diverted(ServiceTarget target) {
            super("diverted", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(DIVERTED_TO_CALLBACK)
                    + sums.get(DIVERTED_TO_MESSAGE)
                    + sums.get(DISCONNECTED)
                    + sums.get(TURNED_AWAY);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(RUNS);
        }
    }

    /** B / (A + B). */
    static final class AbandonmentRate extends Ratio {
        AbandonmentRate(ServiceTarget target) {
            super("abandonmentRate", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(ABANDONED);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(ANSWERED) + sums.get(ABANDONED);
        }
    }

    /** (B − B_s) / (A + B − B_s): short abandonments left out. */
    static final class AdjustedAbandonmentRate extends Ratio {
        AdjustedAbandonmentRate(ServiceTarget target) {
            super("abandonmentRateAdjusted", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(ABANDONED) - sums.get(ABANDONED_SHORT);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(ANSWERED) + sums.get(ABANDONED) - sums.get(ABANDONED_SHORT);
        }
    }

    /** Unnoticed abandonments / all abandonments. */
    static final class SilentAbandonmentShare extends Ratio {
        SilentAbandonmentShare(ServiceTarget target) {
            super("silentAbandonmentShare", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(ABANDONED_SILENTLY);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(ABANDONED);
        }
    }

    /** K / offered, the blocked included in the offered. */
    static final class BlockingRate extends Ratio {
        BlockingRate(ServiceTarget target) {
            super("blockingRate", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(BLOCKED);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(OFFERED);
        }
    }

    /** Callbacks accepted / offered. */
    static final class CallbackRate extends Ratio {
        CallbackRate(ServiceTarget target) {
            super("callbackRate", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(DIVERTED_TO_CALLBACK);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(OFFERED);
        }
    }
}
