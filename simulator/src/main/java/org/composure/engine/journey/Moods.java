package org.composure.engine.journey;

import org.composure.engine.calendar.Calendar;
import org.composure.engine.emotion.MoodModel;
import org.composure.event.Blame;
import org.composure.event.Witness;
import org.composure.scenario.people.Appraisal;

/** Moves feelings, keeps what is remembered of it and whom it is put down to, and tells it. */
final class Moods {

    private static final double NOTHING_EXPECTED = 0;

    private final Calendar calendar;
    private final Witness witness;
    private final MoodModel model;

    Moods(Calendar calendar, Witness witness, MoodModel model) {
        this.calendar = calendar;
        this.witness = witness;
        this.model = model;
    }

    MoodModel model() {
        return model;
    }

    /** Lets the mood fade until now. */
    void fade(Episode episode) {
        model.decay(episode.mood, calendar.nowSeconds(), episode.severity);
    }

    /** Something happens, for the n-th time in the episode, of usual strength. */
    void move(Episode episode, Appraisal what, Blame blame) {
        move(episode, what, blame, 1);
    }

    void move(Episode episode, Appraisal what, Blame blame, double strength) {
        move(episode, what, blame, strength, NOTHING_EXPECTED);
    }

    /**
     * Something happens.
     *
     * @param disconfirmation by how much it falls short of what was expected
     */
    void move(Episode episode, Appraisal what, Blame blame, double strength, double disconfirmation) {
        fade(episode);
        double before = episode.mood.frustration();
        int times = episode.happensAgain(what);
        double aggravation = model.aggravation(
                what, episode.sensitivity, episode.severity, model.blameShare(blame), times, disconfirmation);
        model.appraise(episode.mood, what, strength, aggravation);
        blame(episode, blame, before, episode.mood.frustration() - before);
        double valence = notice(episode);
        witness.felt(
                calendar.nowSeconds(),
                episode.number,
                episode.topic,
                Episode.place(what),
                blame,
                valence,
                episode.mood.frustration());
    }

    /**
     * Frustration has grown, if it has, because of somebody. What has faded or been soothed since is forgiven to all causes
     * alike, so that they add up to the frustration there is.
     */
    void blame(Episode episode, Blame whom, double before, double more) {
        if (more > 0) {
            episode.forgive(before);
            episode.blame(whom, more);
        }
    }

    /** Keeps the present mood in the memory of the contact. */
    double notice(Episode episode) {
        double valence = model.valence(episode.mood);
        episode.memory.notice(episode.mood, valence);
        return valence;
    }

    /** A contact begins; the frustration brought along is put down to what brought it about. */
    void beginMemory(Episode episode) {
        fade(episode);
        episode.memory.begin(episode.mood, model.valence(episode.mood));
        episode.forgive(episode.mood.frustration());
    }
}
