package org.composure.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.composure.event.Ending;
import org.composure.event.EpisodeEnding;
import org.composure.event.Silence;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one {@link EpisodeRecord} per episode, the warm-up's included, up to a largest number; the first to end are kept.
 * One that its customer left because of is told as {@link Ending#CHURNED}.
 */
public final class EpisodeRecords extends Silence {

    private final int episodesMax;
    private final List<EpisodeRecord> closed = new ArrayList<>();
    private final OpenEpisodes open = new OpenEpisodes();
    /** What somebody left because of; few, where a place for every bad ending would mean another wait for memory. */
    private final Set<Long> drivenOut = new HashSet<>();

    private boolean complete = true;

    /** Keeps at most so many. */
    public EpisodeRecords(int episodesMax) {
        this.episodesMax = episodesMax;
    }

    /** Ended episodes in the order in which they ended; after the end of the run, those still open behind them. */
    public List<EpisodeRecord> all() {
        return closed.stream()
                .map(episode -> isDrivenOut(episode) ? episode.churned() : episode)
                .toList();
    }

    private boolean isDrivenOut(EpisodeRecord episode) {
        Ending ending = episode.ending();
        return ending != null && !ending.isGood() && drivenOut.contains(episode.customer());
    }

    /** Whether none had to be left out. */
    public boolean isComplete() {
        return complete;
    }

    @Override
    public void needArose(double at, long customer, int type, int person, int segment, int complexity) {
        open.put(customer, type, person, segment, complexity, at);
    }

    @Override
    public void episodeEnded(double at, long customer, int type, EpisodeEnding told) {
        open.remove(customer);
        keep(new EpisodeRecord(
                customer,
                type,
                told.person(),
                told.segment(),
                told.complexity(),
                told.startedAt(),
                at,
                told.ending(),
                told.contacts(),
                told.badContacts(),
                told.contacts() == 0 ? Double.NaN : told.utility(),
                told.mainCause(),
                told.valueAtRisk()));
    }

    private void keep(EpisodeRecord episode) {
        if (closed.size() < episodesMax) {
            closed.add(episode);
        } else {
            complete = false;
        }
    }

    @Override
    public void customerLeft(
            double at, int person, int segment, long becauseOf, int type, @Nullable Ending ending, boolean complained) {
        if (becauseOf >= 0) {
            drivenOut.add(becauseOf);
        }
    }

    @Override
    public void ended(double at) {
        open.forEach(this::keep);
        open.clear();
    }
}
