package org.composure.measure;

import static org.composure.measure.Formulas.Parts.TEAMS;
import static org.composure.measure.Formulas.Parts.TYPES;
import static org.composure.measure.Formulas.Parts.TYPES_AND_TEAMS;
import static org.composure.measure.Formulas.Parts.WHOLE;
import static org.composure.measure.Quantity.ABANDONED;
import static org.composure.measure.Quantity.ABANDONED_IN_TIME;
import static org.composure.measure.Quantity.ABANDONED_SHORT;
import static org.composure.measure.Quantity.ABANDONED_SILENTLY;
import static org.composure.measure.Quantity.ABSENT_TIME;
import static org.composure.measure.Quantity.AGENT_COST;
import static org.composure.measure.Quantity.ALL_BUSY_TIME;
import static org.composure.measure.Quantity.ANSWERED;
import static org.composure.measure.Quantity.ANSWERED_FROM_QUEUE;
import static org.composure.measure.Quantity.ANSWERED_IN_TIME;
import static org.composure.measure.Quantity.AWAY_TIME;
import static org.composure.measure.Quantity.BLOCKED;
import static org.composure.measure.Quantity.BREAK_TIME;
import static org.composure.measure.Quantity.BUSY_TIME;
import static org.composure.measure.Quantity.CALLBACKS_IN_TIME;
import static org.composure.measure.Quantity.CALLBACKS_NOT_REACHED;
import static org.composure.measure.Quantity.CALLBACKS_SERVED;
import static org.composure.measure.Quantity.CALLBACK_DELAY;
import static org.composure.measure.Quantity.CONVERSATIONS;
import static org.composure.measure.Quantity.CONVERSATION_TIME;
import static org.composure.measure.Quantity.DELAYED;
import static org.composure.measure.Quantity.DESK_IN_SERVICE_TIME;
import static org.composure.measure.Quantity.DESK_QUEUE_TIME;
import static org.composure.measure.Quantity.DESK_TIME;
import static org.composure.measure.Quantity.DISCONNECTED;
import static org.composure.measure.Quantity.DIVERTED_TO_CALLBACK;
import static org.composure.measure.Quantity.DIVERTED_TO_MESSAGE;
import static org.composure.measure.Quantity.ELAPSED_TIME;
import static org.composure.measure.Quantity.EXCESS_WAIT;
import static org.composure.measure.Quantity.FURTHER_ROUNDS;
import static org.composure.measure.Quantity.HANDLED;
import static org.composure.measure.Quantity.HANDLED_FRESH;
import static org.composure.measure.Quantity.HANDLE_TIME;
import static org.composure.measure.Quantity.INTERRUPTIONS;
import static org.composure.measure.Quantity.INTERVALS_JUDGED;
import static org.composure.measure.Quantity.INTERVALS_MET;
import static org.composure.measure.Quantity.MENU_ENTERED;
import static org.composure.measure.Quantity.MENU_TIME;
import static org.composure.measure.Quantity.OFFERED;
import static org.composure.measure.Quantity.OFFERED_FRESH;
import static org.composure.measure.Quantity.ORBIT_TIME;
import static org.composure.measure.Quantity.PAID_TIME;
import static org.composure.measure.Quantity.PLANNED_TIME;
import static org.composure.measure.Quantity.QUEUE_TIME;
import static org.composure.measure.Quantity.RUNS;
import static org.composure.measure.Quantity.SIGNED_IN_TIME;
import static org.composure.measure.Quantity.STILL_WAITING;
import static org.composure.measure.Quantity.TRANSFERRED;
import static org.composure.measure.Quantity.TURNED_AWAY;
import static org.composure.measure.Quantity.WAIT_OF_ABANDONED;
import static org.composure.measure.Quantity.WAIT_OF_ANSWERED;
import static org.composure.measure.Quantity.WILL_RETURN;
import static org.composure.measure.Quantity.WILL_RETURN_FRESH;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.composure.scenario.ServiceTarget;

/**
 * What is divided by what, for every indicator about queues and agents. What it means, and who says so, is in the
 * {@link Catalogue} under the same key.
 */
final class Formulas {

    private final Map<String, Formula> formulas = new HashMap<>();

    private static final Formulas ALL = new Formulas();

    /** Of which parts of a run an indicator can be told; of its intervals, always. */
    enum Parts {
        TYPES,
        TYPES_AND_TEAMS,
        TEAMS,
        /** Nothing but all contact types and teams together. */
        WHOLE
    }

    private Formulas() {
        volumes();
        serviceLevels();
        waits();
        work();
        channels();
    }

    /** How many contacts a run brings, and what becomes of them. */
    private void volumes() {
        told("offered", TYPES, sum(OFFERED), sum(RUNS));
        told("answered", TYPES_AND_TEAMS, sum(ANSWERED), sum(RUNS));
        told("abandoned", TYPES, sum(ABANDONED), sum(RUNS));
        told("blocked", TYPES, sum(BLOCKED), sum(RUNS));
        told("stillWaiting", TYPES, sum(STILL_WAITING), sum(RUNS));
        told("diverted", TYPES, sum(DIVERTED_TO_CALLBACK, DIVERTED_TO_MESSAGE, DISCONNECTED, TURNED_AWAY), sum(RUNS));
        told("abandonmentRate", TYPES, sum(ABANDONED), sum(ANSWERED, ABANDONED));
        told(
                "abandonmentRateAdjusted",
                TYPES,
                sum(ABANDONED).less(ABANDONED_SHORT),
                sum(ANSWERED, ABANDONED).less(ABANDONED_SHORT));
        told("silentAbandonmentShare", TYPES, sum(ABANDONED_SILENTLY), sum(ABANDONED));
        told("blockingRate", TYPES, sum(BLOCKED), sum(OFFERED));
        told("callbackRate", TYPES, sum(DIVERTED_TO_CALLBACK), sum(OFFERED));
    }

    /**
     * The six rival definitions of the service level, and how often its target was met. Blocked, diverted and still waiting
     * contacts are in none of them.
     */
    private void serviceLevels() {
        told("serviceLevel", TYPES, sum(ANSWERED_IN_TIME), sum(ANSWERED, ABANDONED));
        told(
                "serviceLevelNeutral",
                TYPES,
                sum(ANSWERED_IN_TIME),
                sum(ANSWERED, ABANDONED).less(ABANDONED_IN_TIME));
        told("serviceLevelGenerous", TYPES, sum(ANSWERED_IN_TIME, ABANDONED_IN_TIME), sum(ANSWERED, ABANDONED));
        told("serviceLevelAnswered", TYPES_AND_TEAMS, sum(ANSWERED_IN_TIME), sum(ANSWERED));
        told("serviceLevelShortCredit", TYPES, sum(ANSWERED_IN_TIME, ABANDONED_SHORT), sum(ANSWERED, ABANDONED));
        told(
                "serviceLevelShortOut",
                TYPES,
                sum(ANSWERED_IN_TIME),
                sum(ANSWERED, ABANDONED).less(ABANDONED_SHORT));
        told("serviceLevelAttainment", WHOLE, sum(INTERVALS_MET), sum(INTERVALS_JUDGED));
    }

    /** How long contacts wait, in every sense of the word. */
    private void waits() {
        told("asaSeconds", TYPES_AND_TEAMS, sum(WAIT_OF_ANSWERED), sum(ANSWERED));
        told("waitMeanSeconds", TYPES, sum(WAIT_OF_ANSWERED, WAIT_OF_ABANDONED), sum(ANSWERED, ABANDONED));
        told(
                "waitGivenDelaySeconds",
                TYPES,
                sum(WAIT_OF_ANSWERED, WAIT_OF_ABANDONED),
                sum(ANSWERED_FROM_QUEUE, ABANDONED));
        told("timeToAbandonSeconds", TYPES, sum(WAIT_OF_ABANDONED), sum(ABANDONED));
        told("excessWaitMeanSeconds", TYPES, sum(EXCESS_WAIT), sum(ANSWERED, ABANDONED));
        told("delayProbability", TYPES, sum(DELAYED), sum(OFFERED).less(BLOCKED, TURNED_AWAY));
        told("queueLengthMean", TYPES, sum(DESK_QUEUE_TIME), sum(DESK_TIME));
        told("inSystemMean", TYPES, sum(DESK_QUEUE_TIME, DESK_IN_SERVICE_TIME), sum(DESK_TIME));
        told("orbitMean", TYPES, sum(ORBIT_TIME), sum(ELAPSED_TIME));
        told("callbackDelayMeanSeconds", TYPES, sum(CALLBACK_DELAY), sum(CALLBACKS_SERVED));
        told("menuTimeMeanSeconds", TYPES, sum(MENU_TIME), sum(MENU_ENTERED));
    }

    /** What agents do with their time, and what it costs. */
    private void work() {
        told("handleTimeMeanSeconds", TYPES_AND_TEAMS, sum(HANDLE_TIME), sum(HANDLED));
        told("occupancy", TEAMS, sum(BUSY_TIME), sum(SIGNED_IN_TIME));
        told("utilisation", TEAMS, sum(BUSY_TIME), sum(PAID_TIME));
        told("allBusyShare", WHOLE, sum(ALL_BUSY_TIME), sum(DESK_TIME));
        told("interruptionsPerContact", TYPES_AND_TEAMS, sum(INTERRUPTIONS), sum(HANDLED));
        told("recontactRate", TYPES, sum(WILL_RETURN), sum(HANDLED));
        told("firstContactResolution", TYPES, sum(HANDLED_FRESH).less(WILL_RETURN_FRESH), sum(HANDLED_FRESH));
        told("contactsPerEpisode", TYPES, sum(OFFERED), sum(OFFERED_FRESH));
        told("cost", TEAMS, sum(AGENT_COST), sum(RUNS));
        told("costPerContact", TEAMS, sum(AGENT_COST), sum(HANDLED));
    }

    /** Channels with clocks of their own, and planned agents who are elsewhere. */
    private void channels() {
        told("backlogMean", TYPES, sum(QUEUE_TIME), sum(ELAPSED_TIME));
        told("callbackPromiseKept", TYPES, sum(CALLBACKS_IN_TIME), sum(CALLBACKS_SERVED));
        told("callbackReachedShare", TYPES, sum(CALLBACKS_SERVED), sum(CALLBACKS_SERVED, CALLBACKS_NOT_REACHED));
        told("roundsPerConversation", TYPES, sum(CONVERSATIONS, FURTHER_ROUNDS), sum(CONVERSATIONS));
        told("resolutionTimeMeanSeconds", TYPES, sum(CONVERSATION_TIME), sum(CONVERSATIONS));
        told("transferRate", TYPES, sum(TRANSFERRED), sum(HANDLED));
        told("shrinkage", TEAMS, sum(ABSENT_TIME, BREAK_TIME, AWAY_TIME), sum(PLANNED_TIME));
        told(
                "adherence",
                TEAMS,
                sum(PLANNED_TIME).less(ABSENT_TIME, BREAK_TIME, AWAY_TIME),
                sum(PLANNED_TIME).less(ABSENT_TIME, BREAK_TIME));
    }

    private void told(String key, Parts parts, Terms above, Terms below) {
        formulas.put(key, new Formula(parts, above, below));
    }

    private static Terms sum(Quantity... quantities) {
        return new Terms(List.of(quantities), List.of());
    }

    /** The indicator of that key. */
    static Indicator indicator(String key, ServiceTarget target) {
        return new OfQueues(key, target, Objects.requireNonNull(ALL.formulas.get(key), key));
    }

    private record Formula(Parts parts, Terms above, Terms below) {}

    /** Some quantities added, others taken away. */
    private record Terms(List<Quantity> plus, List<Quantity> minus) {
        Terms less(Quantity... quantities) {
            return new Terms(plus, List.of(quantities));
        }

        double of(Sums sums) {
            double result = 0;
            for (Quantity quantity : plus) {
                result += sums.get(quantity);
            }
            for (Quantity quantity : minus) {
                result -= sums.get(quantity);
            }
            return result;
        }
    }

    private static final class OfQueues extends Ratio {
        private final Formula formula;

        OfQueues(String key, ServiceTarget target, Formula formula) {
            super(key, target);
            this.formula = formula;
        }

        @Override
        public double numerator(Sums sums) {
            return formula.above.of(sums);
        }

        @Override
        public double denominator(Sums sums) {
            return formula.below.of(sums);
        }

        @Override
        public boolean tellsOfTypes() {
            return formula.parts == TYPES || formula.parts == TYPES_AND_TEAMS;
        }

        @Override
        public boolean tellsOfTeams() {
            return formula.parts == TEAMS || formula.parts == TYPES_AND_TEAMS;
        }
    }
}
