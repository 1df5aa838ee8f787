package org.composure.engine.emotion;

import org.composure.event.Blame;
import org.composure.scenario.people.Appraisal;

/** The journey without feelings: every intensity stays at zero, whatever happens. */
final class NoFeelings implements MoodModel {

    @Override
    public void decay(Mood mood, double now, double severity) {
        mood.setAt(now);
    }

    @Override
    public void beginIssue(Mood mood, double now, double severity, double sensitivity) {
        mood.clear(now);
    }

    @Override
    public double aggravation(
            Appraisal event, double sensitivity, double severity, double blame, int times, double disconfirmation) {
        return 1;
    }

    @Override
    public void appraise(Mood mood, Appraisal event, double strength, double aggravation) {
        // nothing is felt
    }

    @Override
    public void waited(Mood mood, double felt, double sensitivity, boolean etaMissed) {
        // nothing is felt
    }

    @Override
    public void served(Mood mood, double serviceSeconds) {
        // nothing is felt
    }

    @Override
    public void comfort(Mood mood, double empathyShown) {
        // nothing is felt
    }

    @Override
    public void infect(Mood mood, double displayed) {
        // nothing is felt
    }

    @Override
    public void remind(Mood mood, double disappointmentAtPeak) {
        // nothing is felt
    }

    @Override
    public double valence(Mood mood) {
        return 0;
    }

    @Override
    public double arousal(Mood mood) {
        return 0;
    }

    @Override
    public double blameShare(Blame blame) {
        return 0;
    }

    @Override
    public boolean ruinsTheDay(Mood mood) {
        return false;
    }
}
