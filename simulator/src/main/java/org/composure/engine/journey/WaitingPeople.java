package org.composure.engine.journey;

import java.util.Arrays;
import org.composure.engine.emotion.Mood;
import org.composure.engine.emotion.PatienceHazard;
import org.composure.engine.emotion.WaitPerception;
import org.composure.event.Blame;
import org.composure.scenario.Distribution;
import org.composure.scenario.people.Announcement;
import org.composure.scenario.people.Waiting;

/**
 * People in the human queue: how long they stay, and what the wait does to them.
 *
 * <p>Feelings stand still while waiting; what the wait did to them is worked out when it is over. What is announced is the
 * estimate of {@link WaitEstimates}, times the scenario's bias.
 */
final class WaitingPeople {

    /** A hold of 45 seconds as it seems, the one the scenario's reaction to a hold is for; our assumption. */
    private static final double USUAL_HOLD = new WaitPerception(Waiting.usual()).held(45, 1);

    private final Journey journey;
    private Waiting waiting;
    private final WaitPerception perception;
    private final PatienceHazard[] hazards;
    private final double[] acceptableMedian;
    private final WaitEstimates estimates;
    private final double[] patienceFactor;
    private final double[] writing;
    /** The mood of somebody who knew how long it would take. */
    private final Mood known = new Mood();

    WaitingPeople(Journey journey) {
        this.journey = journey;
        this.waiting = journey.people.waiting();
        this.perception = new WaitPerception(waiting);
        var types = journey.scenario.contactTypes();
        this.hazards = new PatienceHazard[types.size()];
        this.acceptableMedian = new double[types.size()];
        this.estimates = new WaitEstimates(journey);
        this.writing = new double[types.size()];
        for (int type = 0; type < hazards.length; type++) {
            hazards[type] = new PatienceHazard(
                    journey.people.patience(),
                    shapeOf(types.get(type).patience().time()));
            acceptableMedian[type] = waiting.acceptableSeconds(types.get(type).channel());
            boolean mayWrite = !types.get(type).channel().equals("phone");
            writing[type] = mayWrite ? journey.people.patience().writeWhileWaitingFactor() : 1;
        }
        this.patienceFactor = new double[journey.traits.segments()];
        Arrays.setAll(
                patienceFactor, segment -> journey.traits.ofSegment(segment).patienceFactor());
    }

    private static double shapeOf(Distribution law) {
        return law instanceof Distribution.Weibull weibull ? weibull.shape() : 1;
    }

    /** Wait to be expected in a queue now; infinite if nobody is there. */
    double expectedSeconds(int queue) {
        return estimates.beforeJoining(queue);
    }

    /** Wait a person would accept in a queue. */
    double acceptableSeconds(Episode episode, int queue) {
        return perception.acceptable(acceptableMedian[queue], journey.traits.acceptableWaitScore(episode.name))
                * journey.persons.adapted(episode.person)
                * journey.relationship.waitExpectation(journey.years());
    }

    /** A service took so much work. */
    void learnWork(int queue, double seconds) {
        estimates.learnWork(queue, seconds);
    }

    /** A person joins a queue. Returns how long they are going to wait at most. */
    double patienceSeconds(Episode episode, int queue, double drawn) {
        journey.moods.fade(episode);
        episode.waiting = true;
        episode.waitingSince = journey.calendar.nowSeconds();
        episode.acceptable = acceptableSeconds(episode, queue);
        episode.announced = announcement(queue);
        double base = drawn * patienceFactor[episode.segment] * writing[queue];
        if (!journey.hasFeelings || base == Double.POSITIVE_INFINITY) {
            return base;
        }
        PatienceHazard hazard = hazards[queue];
        double multiplier = hazard.multiplier(
                episode.mood.frustration(),
                episode.severity,
                episode.failedSteps,
                journey.persons.trust(episode.person));
        if (waiting.announcement() == Announcement.NOTHING) {
            return multiplier == 1 ? base : hazard.hangUp(hazard.budget(base), multiplier);
        }
        return hazard.hangUpAfter(0, hazard.budget(base), multiplier, episode.announced);
    }

    private double announcement(int queue) {
        if (waiting.announcement() != Announcement.EXPECTED_WAIT) {
            return Double.NaN;
        }
        return estimates.afterJoining(queue) * (1 + waiting.announcementBias());
    }

    /** An agent has come to somebody after a wait, or at once. */
    void answered(Episode episode, double seconds) {
        estimates.learnWait(episode.queue, seconds);
        if (episode.waiting && !Double.isNaN(episode.announced)) {
            journey.witness.estimateTested(
                    journey.calendar.nowSeconds(), episode.number, episode.queue, episode.announced, seconds);
        }
    }

    /** The wait that began with {@link #patienceSeconds} is over. */
    void end(Episode episode, double seconds) {
        if (!episode.waiting) {
            return;
        }
        episode.waiting = false;
        episode.waitSeconds += seconds;
        Mood mood = episode.mood;
        double before = mood.frustration();
        known.copyFrom(mood);
        double perceived = feel(episode, mood, seconds);
        double harm = mood.frustration() - before;
        double anyway =
                waiting.announcement() == Announcement.NOTHING ? frustrationIfTold(episode, seconds) - before : harm;
        journey.moods.blame(episode, Blame.ORG_WAIT, before, anyway);
        journey.moods.blame(episode, Blame.COMM, before + anyway, harm - anyway);
        mood.setAt(journey.calendar.nowSeconds());
        episode.feltWait = Math.max(episode.feltWait, perceived / (2 * episode.acceptable));
        journey.moods.notice(episode);
        learn(episode.person, perceived);
    }

    /** Frustration after the same wait, had it been announced: only what is more than that is put down to silence. */
    private double frustrationIfTold(Episode episode, double seconds) {
        double weight = perception.weight(false, false, false, known.stress());
        double told = perception.perceived(seconds, weight, true, episode.acceptable);
        journey.moods.model().waited(known, told / (2 * episode.acceptable), episode.sensitivity, false);
        return known.frustration();
    }

    /** What a wait of so many seconds does to a mood; returns how long it seems. */
    private double feel(Episode episode, Mood mood, double seconds) {
        boolean etaTold = !Double.isNaN(episode.announced);
        boolean missed = etaTold && seconds > episode.announced;
        boolean positionTold = waiting.announcement() == Announcement.POSITION;
        double weight = perception.weight(positionTold, missed, false, mood.stress());
        double perceived = perception.perceived(seconds, weight, etaTold, episode.acceptable);
        journey.moods.model().waited(mood, perceived / (2 * episode.acceptable), episode.sensitivity, missed);
        return perceived;
    }

    /** What the mood of somebody would be if the wait were over now; nothing is changed but the mood handed in. */
    void feelSoFar(Episode episode, Mood mood) {
        feel(episode, mood, journey.calendar.nowSeconds() - episode.waitingSince);
    }

    /** How much worse, or better, than the usual a hold is felt: as a wait in the middle of things (Maister 1985). */
    double strengthOfHold(double seconds) {
        return perception.held(seconds, 1) / USUAL_HOLD;
    }

    private void learn(int person, double perceived) {
        double before = journey.persons.expectedWait(person);
        if (Double.isNaN(before)) {
            journey.persons.learnWait(person, perceived, 1);
            return;
        }
        double after = perception.learned(before, perceived);
        journey.persons.learnWait(person, after, perception.adapted(journey.persons.adapted(person), before, after));
    }

    /** Seconds a service takes longer because the wait was longer than announced. */
    double extraWorkSeconds(Episode episode, int queue, double waited) {
        return Double.isNaN(episode.announced) ? 0 : hazards[queue].extraServiceSeconds(waited, episode.announced);
    }

    /** Who begins to wait from now on is told something else. */
    void follow(Waiting later) {
        waiting = later;
    }
}
