package org.composure.engine.journey;

import org.composure.event.Blame;
import org.composure.event.Ending;
import org.composure.event.EpisodeEnding;

/** What is told of an episode that ends now; used again for the next. */
final class EpisodeTold implements EpisodeEnding {

    private Episode episode = new Episode(-1);
    Ending ending = Ending.UNRESOLVED_CLOSED;
    double utility;
    double valueAtRisk;
    double valueGained;

    void of(Episode its) {
        episode = its;
    }

    @Override
    public Ending ending() {
        return ending;
    }

    @Override
    public int person() {
        return episode.person;
    }

    @Override
    public int segment() {
        return episode.segment;
    }

    @Override
    public int complexity() {
        return episode.complexity;
    }

    @Override
    public double startedAt() {
        return episode.startedAt;
    }

    @Override
    public int contacts() {
        return episode.contacts;
    }

    @Override
    public int badContacts() {
        return episode.badContacts;
    }

    @Override
    public double utility() {
        return utility;
    }

    @Override
    public Blame mainCause() {
        return episode.mainCause();
    }

    @Override
    public double valueAtRisk() {
        return valueAtRisk;
    }

    @Override
    public double valueGained() {
        return valueGained;
    }
}
