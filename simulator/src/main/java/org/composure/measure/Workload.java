package org.composure.measure;

import static org.composure.measure.Quantity.AGENT_COST;
import static org.composure.measure.Quantity.ALL_BUSY_TIME;
import static org.composure.measure.Quantity.BUSY_TIME;
import static org.composure.measure.Quantity.DESK_TIME;
import static org.composure.measure.Quantity.HANDLED;
import static org.composure.measure.Quantity.HANDLED_FRESH;
import static org.composure.measure.Quantity.HANDLE_TIME;
import static org.composure.measure.Quantity.INTERRUPTIONS;
import static org.composure.measure.Quantity.OFFERED;
import static org.composure.measure.Quantity.OFFERED_FRESH;
import static org.composure.measure.Quantity.PAID_TIME;
import static org.composure.measure.Quantity.RUNS;
import static org.composure.measure.Quantity.SIGNED_IN_TIME;
import static org.composure.measure.Quantity.WILL_RETURN;
import static org.composure.measure.Quantity.WILL_RETURN_FRESH;

import org.composure.scenario.ServiceTarget;

/** What agents do with their time, and what it costs. */
final class Workload {
    private Workload() {}

    /** (Talk + hold + after-contact work) / handled. */
    static final class HandleTime extends Ratio {
        HandleTime(ServiceTarget target) {
            super("handleTimeMeanSeconds", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(HANDLE_TIME);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(HANDLED);
        }

        @Override
        public boolean tellsOfTeams() {
            return true;
        }
    }

    /** Time with contacts / time signed in. */
    static final class Occupancy extends Ratio {
        Occupancy(ServiceTarget target) {
            super("occupancy", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(BUSY_TIME);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(SIGNED_IN_TIME);
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

    /** Time with contacts / paid time. */
    static final class Utilisation extends Ratio {
        Utilisation(ServiceTarget target) {
            super("utilisation", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(BUSY_TIME);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(PAID_TIME);
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

    /** Share of the time in which the desk is open or staffed in which no agent signed in was idle. */
    static final class AllBusy extends Ratio {
        AllBusy(ServiceTarget target) {
            super("allBusyShare", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(ALL_BUSY_TIME);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(DESK_TIME);
        }

        @Override
        public boolean tellsOfTypes() {
            return false;
        }
    }

    /** Services broken off / handled. */
    static final class Interruptions extends Ratio {
        Interruptions(ServiceTarget target) {
            super("interruptionsPerContact", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(INTERRUPTIONS);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(HANDLED);
        }

        @Override
        public boolean tellsOfTeams() {
            return true;
        }
    }

    /** Handled contacts whose customer comes back with the same issue / handled. */
    static final class Recontact extends Ratio {
        Recontact(ServiceTarget target) {
            super("recontactRate", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(WILL_RETURN);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(HANDLED);
        }
    }

    /** First attempts handled and not followed by a return / first attempts handled. */
    static final class FirstContactResolution extends Ratio {
        FirstContactResolution(ServiceTarget target) {
            super("firstContactResolution", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(HANDLED_FRESH) - sums.get(WILL_RETURN_FRESH);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(HANDLED_FRESH);
        }
    }

    /** Offered contacts / first attempts. */
    static final class ContactsPerEpisode extends Ratio {
        ContactsPerEpisode(ServiceTarget target) {
            super("contactsPerEpisode", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(OFFERED);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(OFFERED_FRESH);
        }
    }

    /** Pay of agents signed in, overtime included, per run. */
    static final class Cost extends Ratio {
        Cost(ServiceTarget target) {
            super("cost", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(AGENT_COST);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(RUNS);
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

    /** Pay of agents signed in / handled. */
    static final class CostPerContact extends Ratio {
        CostPerContact(ServiceTarget target) {
            super("costPerContact", target);
        }

        @Override
        public double numerator(Sums sums) {
            return sums.get(AGENT_COST);
        }

        @Override
        public double denominator(Sums sums) {
            return sums.get(HANDLED);
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
