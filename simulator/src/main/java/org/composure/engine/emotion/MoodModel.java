package org.composure.engine.emotion;

import org.composure.event.Blame;
import org.composure.scenario.EmotionModel;
import org.composure.scenario.people.Appraisal;
import org.composure.scenario.people.People;

/**
 * How moods change: the one place to put another theory of feelings. Every method changes the mood it is handed and nothing
 * else. Times are seconds; shares, intensities, severity, blame and empathy are 0 to 1.
 */
public interface MoodModel {

    /** The model a scenario asks for. */
    static MoodModel of(EmotionModel model, People people) {
        return model == EmotionModel.OFF ? new NoFeelings() : new SixFeelings(people);
    }

    /** Lets the mood fade until now; severe issues make it linger. */
    void decay(Mood mood, double now, double severity);

    /** A new issue begins: what is left of the last mood, and on top of it what the issue itself does. */
    void beginIssue(Mood mood, double now, double severity, double sensitivity);

    /**
     * How much worse than usual an event strikes this person in these circumstances.
     *
     * @param sensitivity of the person, mean 1
     * @param severity of the issue
     * @param blame how much it is somebody's fault, see {@link #blameShare}
     * @param times how often this has now happened in the episode, 1 for the first time; for the bot's failures, in a row
     * @param disconfirmation by how much it falls short of what was expected; below zero counts as zero
     */
    double aggravation(
            Appraisal event, double sensitivity, double severity, double blame, int times, double disconfirmation);

    /**
     * An event moves the feelings, at the mood's own time: let it {@link #decay} first.
     *
     * @param strength of the event itself, 1 for an ordinary one; for better and for worse, see {@code quickFactor} and
     *     {@code clearNextStepFactor} of the scenario
     * @param aggravation as of {@link #aggravation}; for worse only, and not for gratitude
     */
    void appraise(Mood mood, Appraisal event, double strength, double aggravation);

    /**
     * A wait is over, or is looked at. The mood is the one at its beginning and does not fade while waiting.
     *
     * @param felt {@link WaitPerception#felt}, felt wait over twice the acceptable one
     * @param etaMissed whether a wait longer than the announced one
     */
    void waited(Mood mood, double felt, double sensitivity, boolean etaMissed);

    /** So many seconds with an agent try one's patience too. */
    void served(Mood mood, double serviceSeconds);

    /** An agent shows empathy. */
    void comfort(Mood mood, double empathyShown);

    /**
     * What the agent displays is catching.
     *
     * @param displayed -1 to 1, see {@link Strain#displayedAffect}
     */
    void infect(Mood mood, double displayed);

    /** A bill or a status mail reminds of an old disappointment, given at its highest. */
    void remind(Mood mood, double disappointmentAtPeak);

    /** How pleasant the mood is, -1 to 1. */
    double valence(Mood mood);

    /** How aroused the person is, 0 to 1. */
    double arousal(Mood mood);

    /** Whether the mood some hours from now will still be low; asked after a bad ending. */
    boolean ruinsTheDay(Mood mood);

    /** How much fault a person sees in a cause, 0 to 1: the organisation's and its agents' most, one's own least. */
    double blameShare(Blame blame);
}
