package org.composure.engine.journey;

import java.util.List;
import org.composure.scenario.Partner;
import org.composure.scenario.Team;
import org.composure.scenario.people.Care;
import org.jspecify.annotations.Nullable;

/** Teams of other firms: what they know, what they may, how they treat people, and whether they see what was said before. */
final class Strangers {

    /** Nobody has been told yet what an issue is about. */
    static final int NOBODY = -2;

    /** All who share one history: the firm's own teams, its bot, and partners who see what the firm sees. */
    private static final int FIRM = -1;

    private final @Nullable Partner[] partners;
    private final double authority;

    Strangers(List<Team> teams, Care care) {
        this.partners = teams.stream().map(Team::partner).toArray(Partner[]::new);
        this.authority = care.empowered() ? care.authorityLogit() : 0;
    }

    /** Added to the logit of solving, over the firm's own agents. */
    double skill(int team) {
        Partner partner = partners[team];
        return partner == null ? 0 : partner.knowledge() - (partner.mayDecide() ? 0 : authority);
    }

    double empathy(int team) {
        Partner partner = partners[team];
        return partner == null ? 1 : partner.empathy();
    }

    double rudeness(int team) {
        Partner partner = partners[team];
        return partner == null ? 1 : partner.rudeness();
    }

    /** The bot is told what it is about. */
    void tellBot(Episode episode) {
        episode.known = FIRM;
    }

    /** A team takes over; who was told elsewhere has to say it again, unless there was an introduction. */
    void meet(Episode episode, int team, boolean introduced) {
        Partner partner = partners[team];
        int circle = partner == null || partner.seesHistory() ? FIRM : team;
        episode.mustRepeat |= !introduced && episode.known != NOBODY && episode.known != circle;
        episode.known = circle;
    }
}
