package org.composure.engine.journey;

import org.composure.scenario.ContactType;
import org.composure.scenario.people.WaitEstimator;

/**
 * Estimates of the wait of somebody who has just joined a queue, by each {@link WaitEstimator}. What a centre can know: how
 * many wait, how many agents are there, the work and the waits of those served before.
 */
final class WaitEstimates {

    /** A recent mean follows the last hundred services or so. */
    private static final double FORGETTING = 0.01;

    private final Journey journey;
    private final WaitEstimator estimator;
    private final double[] meanWork;
    private final double[] leavingRate;
    private final double[] lastWait;
    private final double[] meanWait;

    WaitEstimates(Journey journey) {
        this.journey = journey;
        this.estimator = journey.people.waiting().estimator();
        var types = journey.scenario.contactTypes();
        this.meanWork = new double[types.size()];
        this.leavingRate = new double[types.size()];
        this.lastWait = new double[types.size()];
        this.meanWait = new double[types.size()];
        for (int type = 0; type < meanWork.length; type++) {
            ContactType own = types.get(type);
            meanWork[type] = own.handleTime().meanSeconds();
            leavingRate[type] = 1 / own.patience().time().meanSeconds();
        }
    }

    /** A service took so much work. */
    void learnWork(int queue, double seconds) {
        meanWork[queue] += FORGETTING * (seconds - meanWork[queue]);
    }

    /** Somebody has been answered after a wait. */
    void learnWait(int queue, double seconds) {
        lastWait[queue] = seconds;
        meanWait[queue] += FORGETTING * (seconds - meanWait[queue]);
    }

    /** Wait to be expected by somebody who has not joined yet; infinite if nobody is there. */
    double beforeJoining(int queue) {
        int agents = journey.house().agentsFor(queue);
        int inFront = journey.house().waiting(queue);
        return inFront == 0 && agents > 0 ? 0 : (inFront + 1) * meanWork[queue] / agents;
    }

    /** What somebody is told who is in the queue already, as the last one; no number if nobody is there to serve. */
    double afterJoining(int queue) {
        int agents = journey.house().agentsFor(queue);
        if (agents == 0) {
            return Double.NaN;
        }
        int waiting = journey.house().waiting(queue);
        return switch (estimator) {
            // Whoever is told is in the queue already, and is the one beside those in front.
            case QUEUE_LENGTH -> waiting * meanWork[queue] / agents;
            case QUEUE_LENGTH_AND_PATIENCE -> withPatience(queue, waiting, agents);
            case LAST_TO_ENTER_SERVICE -> lastWait[queue];
            case HEAD_OF_LINE -> journey.house().headOfLineSeconds(queue);
            case RECENT_MEAN -> meanWait[queue];
        };
    }

    /** Sum over the places in front, and the own one, of the mean time until the next leaves, served or not. */
    private double withPatience(int queue, int waiting, int agents) {
        double sum = 0;
        for (int inFront = 0; inFront < waiting; inFront++) {
            sum += 1 / (agents / meanWork[queue] + inFront * leavingRate[queue]);
        }
        return sum;
    }
}
