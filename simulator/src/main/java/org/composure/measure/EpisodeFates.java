package org.composure.measure;

import org.composure.event.Ending;
import org.composure.event.EpisodeEnding;
import org.composure.event.Silence;
import org.composure.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * How each episode ended: its label, and what is remembered of it.
 *
 * <p>Of the same episode in two worlds, the one with a good ending is better than the one with a bad one; of two good or
 * two bad ones, the one that is remembered better by a noticeable amount, if both had a contact. One that is still open
 * at the end cannot be compared; it has its place in the flows between endings. Episodes that begin in [warm-up, length of
 * the horizon) are told of.
 */
final class EpisodeFates extends Silence implements Fates {

    /** Remembered utility (about -1 to 1) that differs by no more than this is the same to a customer. Our assumption. */
    private static final double NOTICED = 0.05;

    private static final Ending[] ENDINGS = Ending.values();
    private static final int OPEN = ENDINGS.length;

    private final double warmUp;
    private final double length;

    /** Remembered utility, NaN without a contact; the label of the ending. */
    private final CustomerTable episodes;

    EpisodeFates(Scenario scenario) {
        this(scenario, CustomerTable.CUSTOMERS_MAX);
    }

    EpisodeFates(Scenario scenario, int episodesMax) {
        this.warmUp = scenario.horizon().warmUpOrZero();
        this.length = scenario.horizon().lengthSeconds();
        this.episodes = new CustomerTable(episodesMax, OPEN);
    }

    @Override
    public Comparison against(Fates base) {
        if (!(base instanceof EpisodeFates other)) {
            throw new IllegalArgumentException("A world with people cannot be compared with one without people.");
        }
        CustomerTable others = other.episodes;
        long[] count = new long[3];
        long[] flows = new long[EndingFlows.places() * EndingFlows.places()];
        for (int i = 0; i < episodes.places(); i++) {
            if (!episodes.isTaken(i) || !episodes.isKeptIn(others, episodes.customer(i))) {
                continue;
            }
            int there = others.find(episodes.customer(i));
            if (there >= 0) {
                flows[others.label(there) * EndingFlows.places() + episodes.label(i)]++;
                if (episodes.label(i) != OPEN && others.label(there) != OPEN) {
                    count[1 + preference(i, others, there)]++;
                }
            }
        }
        return new Comparison(count[2], count[0], count[1], episodes.oneIn(others), EndingFlows.of(flows));
    }

    /** 1 if here is better than there, −1 if worse. */
    private int preference(int here, CustomerTable others, int there) {
        boolean goodHere = ENDINGS[episodes.label(here)].isGood();
        boolean goodThere = ENDINGS[others.label(there)].isGood();
        if (goodHere != goodThere) {
            return goodHere ? 1 : -1;
        }
        double gain = episodes.note(here) - others.note(there);
        return gain > NOTICED ? 1 : gain < -NOTICED ? -1 : 0;
    }

    @Override
    public void needArose(double at, long customer, int type, int person, int segment, int complexity) {
        if (at >= warmUp && at < length) {
            episodes.remember(customer, Double.NaN);
        }
    }

    @Override
    public void episodeEnded(double at, long customer, int type, EpisodeEnding ending) {
        label(customer, ending.ending());
        int place = episodes.find(customer);
        if (place >= 0) {
            episodes.note(place, ending.contacts() == 0 ? Double.NaN : ending.utility());
        }
    }

    @Override
    public void customerLeft(
            double at, int person, int segment, long becauseOf, int type, @Nullable Ending ending, boolean complained) {
        if (becauseOf >= 0) {
            label(becauseOf, Ending.CHURNED);
        }
    }

    @SuppressWarnings("EnumOrdinal") // Labels live for one run only.
    private void label(long customer, Ending ending) {
        int place = episodes.find(customer);
        if (place >= 0) {
            episodes.label(place, ending.ordinal());
        }
    }
}
