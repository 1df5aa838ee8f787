package org.composure.study.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.composure.scenario.Scenario;
import org.composure.scenario.Team;
import org.jspecify.annotations.Nullable;

/** The agents an onlooker has seen at work. */
final class Desks {

    private final List<String> teams;
    private final int[] signedIn;
    /** By agent; null where nobody has been seen at work. */
    private @Nullable Desk[] desks = new Desk[64];

    Desks(Scenario scenario) {
        this.teams = scenario.teams().stream().map(Team::name).toList();
        this.signedIn = new int[teams.size()];
    }

    private Desk at(int team, int agent) {
        if (agent >= desks.length) {
            desks = Arrays.copyOf(desks, Math.max(agent + 1, 2 * desks.length));
        }
        Desk desk = desks[agent];
        if (desk == null) {
            desk = new Desk(agent, team);
            desks[agent] = desk;
        }
        return desk;
    }

    void hold(double at, int team, int agent, int inHand) {
        at(team, agent).hold(at, inHand);
    }

    void served(int team, int agent) {
        at(team, agent).contacts++;
    }

    void signedIn(int team, int agents) {
        signedIn[team] = agents;
    }

    List<Frame.TeamView> teams() {
        List<List<Integer>> busy = new ArrayList<>();
        teams.forEach(team -> busy.add(new ArrayList<>()));
        for (Desk desk : desks) {
            if (desk != null && desk.inHand > 0) {
                busy.get(desk.team).add(desk.agent);
            }
        }
        List<Frame.TeamView> views = new ArrayList<>();
        for (int team = 0; team < signedIn.length; team++) {
            views.add(new Frame.TeamView(teams.get(team), signedIn[team], busy.get(team)));
        }
        return views;
    }

    Optional<AgentView> view(int agent, double now, Chronicle chronicle) {
        return Optional.ofNullable(agent >= 0 && agent < desks.length ? desks[agent] : null)
                .map(desk -> new AgentView(
                        agent,
                        teams.get(desk.team),
                        desk.inHand,
                        desk.contacts,
                        desk.busySeconds(now),
                        chronicle.latestOf(agent)));
    }
}
