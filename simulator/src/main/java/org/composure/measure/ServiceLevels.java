package org.composure.measure;

import static org.composure.measure.Quantity.ABANDONED;
import static org.composure.measure.Quantity.ABANDONED_IN_TIME;
import static org.composure.measure.Quantity.ABANDONED_SHORT;
import static org.composure.measure.Quantity.ANSWERED;
import static org.composure.measure.Quantity.ANSWERED_IN_TIME;
import static org.composure.measure.Quantity.INTERVALS_JUDGED;
import static org.composure.measure.Quantity.INTERVALS_MET;

import org.composure.scenario.ServiceTarget;

/**
 * The six rival definitions of the service level, and how often its target was met.
 *
 * <p>With A answered, B abandoned, index T for a wait of at most the threshold and s for a short one. Blocked, diverted and
 * still waiting contacts are in none of them.
 */
final class ServiceLevels {
    private ServiceLevels() {}

    /** A_T / (A + B): an abandoned contact counts against us however soon it left. ICMI's third definition. */
    static final class Strict extends Ratio {
        Strict(ServiceTarget target) {
            super("serviceLevel", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(ANSWERED_IN_TIME);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(ANSWERED) + sums.get(ABANDONED);
        }
    }

    /** A_T / (A + B − B_T): who left before the threshold counts neither way. ICMI's fourth definition. */
    static final class Neutral extends Ratio {
        Neutral(ServiceTarget target) {
            super("serviceLevelNeutral", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(ANSWERED_IN_TIME);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(ANSWERED) + sums.get(ABANDONED) - sums.get(ABANDONED_IN_TIME);
        }
    }

    /** (A_T + B_T) / (A + B): who left before the threshold counts as served in time. ICMI's first definition. */
    static final class Generous extends Ratio {
        Generous(ServiceTarget target) {
            super("serviceLevelGenerous", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(ANSWERED_IN_TIME) + sums.get(ABANDONED_IN_TIME);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(ANSWERED) + sums.get(ABANDONED);
        }
    }

    /** A_T / A: the abandoned are not looked at. ICMI's second definition, which ICMI advises against. */
    static final class Answered extends Ratio {
        Answered(ServiceTarget target) {
            super("serviceLevelAnswered", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(ANSWERED_IN_TIME);
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

    /** (A_T + B_s) / (A + B): short abandonments count as served in time. ICMI's fifth definition. */
    static final class ShortCredit extends Ratio {
        ShortCredit(ServiceTarget target) {
            super("serviceLevelShortCredit", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(ANSWERED_IN_TIME) + sums.get(ABANDONED_SHORT);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(ANSWERED) + sums.get(ABANDONED);
        }
    }

    /** A_T / (A + B − B_s): short abandonments count neither way. Genesys with short abandons switched off. */
    static final class ShortOut extends Ratio {
        ShortOut(ServiceTarget target) {
            super("serviceLevelShortOut", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(ANSWERED_IN_TIME);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(ANSWERED) + sums.get(ABANDONED) - sums.get(ABANDONED_SHORT);
        }
    }

    /** Share of single intervals, of those in which anything was decided, whose strict service level met the target. */
    static final class Attainment extends Ratio {
        Attainment(ServiceTarget target) {
            super("serviceLevelAttainment", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(INTERVALS_MET);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(INTERVALS_JUDGED);
        }

        @Override
        public boolean tellsOfTypes() {
            return false;
        }
    }
}
