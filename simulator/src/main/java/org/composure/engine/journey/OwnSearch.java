package org.composure.engine.journey;

import org.composure.engine.calendar.Rank;
import org.composure.engine.chance.Purpose;
import org.composure.engine.selfservice.Shelf;
import org.composure.event.Blame;
import org.composure.event.Ending;
import org.composure.event.Search;
import org.composure.scenario.people.Appraisal;
import org.composure.scenario.people.HelpCentre;
import org.composure.scenario.people.Paths;

/**
 * People look for an answer themselves, in the help centre and on the open web. A search alone is no contact.
 *
 * <p>A page that can be read in two ways may leave its reader with a new question, whether it had the answer or not; that is
 * how self-service can raise calls (Kumar and Telang, Information Systems Research 23(3), 2012).
 */
final class OwnSearch {

    private final Journey journey;
    private final HelpCentre helpCentre;
    private final Paths paths;
    private final Shelf shelf;
    private final int ends;

    OwnSearch(Journey journey) {
        this.journey = journey;
        this.helpCentre = journey.people.helpCentre();
        this.paths = journey.people.paths();
        double[] coverage = journey.scenario.contactTypes().stream()
                .mapToDouble(type -> {
                    Double own = type.helpCentreCoverage();
                    return own == null ? helpCentre.coverage() : own;
                })
                .toArray();
        this.shelf = new Shelf(helpCentre, coverage);
        this.ends = journey.calendar.enrol(Rank.ARRIVAL, this::end);
    }

    /** Whether there is anything to search. */
    boolean isPossible() {
        return helpCentre.open() || helpCentre.openWebSuccess() > 0;
    }

    void begin(Episode episode) {
        journey.book(ends, episode, journey.calendar.nowSeconds() + helpCentre.sessionSeconds());
    }

    private void end(int slot) {
        Episode episode = journey.episodes.toHand(slot);
        double now = journey.calendar.nowSeconds();
        Search how = result(episode, now);
        journey.witness.searched(now, episode.number, episode.topic, how);
        if (how == Search.SOLVED) {
            journey.moods.move(episode, Appraisal.SEARCH_HELPED, Blame.ISSUE);
            journey.closing.end(episode, Ending.SELF_SERVED);
            return;
        }
        episode.failedSteps++;
        journey.moods.move(episode, Appraisal.SEARCH_FAILED, Blame.ORG_KB);
        if (how == Search.GAVE_UP) {
            journey.closing.end(episode, Ending.GAVE_UP_BOT);
        } else if (journey.luck.uniform(Purpose.AFTER_SEARCH, episode.number, 0) < paths.humanAfterSearch()) {
            journey.ways.toHumanOrLost(episode);
        } else {
            journey.ways.toBotOrHuman(episode);
        }
    }

    private Search result(Episode episode, double now) {
        if (helpCentre.open()
                && journey.luck.happens(
                        Purpose.AMBIGUOUS_PAGE,
                        episode.number,
                        0,
                        helpCentre.ambiguousShare() * helpCentre.ambiguousNewQuestion())) {
            return Search.CONFUSED;
        }
        double found = helpCentre.open()
                ? helpCentre.success().of(episode.complexity) * shelf.coverage(episode.topic, now)
                : 0;
        double solved = found + (1 - found) * helpCentre.openWebSuccess();
        if (journey.luck.uniform(Purpose.SEARCH_RESULT, episode.number, 0) < solved) {
            return Search.SOLVED;
        }
        if (helpCentre.open()) {
            shelf.noteGap(episode.topic, now);
        }
        double next = journey.luck.uniform(Purpose.AFTER_SEARCH, episode.number, 0);
        boolean givesUp =
                next >= paths.humanAfterSearch() && next < paths.humanAfterSearch() + paths.giveUpAfterSearch();
        return givesUp ? Search.GAVE_UP : Search.FAILED;
    }
}
