package org.composure.study.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.composure.scenario.Scenario;
import org.composure.scenario.Team;

/** The agents an onlooker has seen at work. */
final class Desks {

    private final List<String> teams;
    private final int[] signedIn;
    private final TreeMap<Integer, Desk> desks = new TreeMap<>();

    Desks(Scenario scenario) {
        this.teams = scenario.teams().stream().map(Team::name).toList();
        this.signedIn = new int[teams.size()];
    }

    private Desk at(int team, int agent) {
        return desks.computeIfAbsent(agent, number -> new Desk(number, team));
    }

    void hold(double at, int team, int agent, int inHand) {
        at(team, agent).hold(at, inHand);
    }

    void served(int team, int agent, double from, double to, Sight sight) {
        at(team, agent).served(from, to, sight);
    }

    void signedIn(int team, int agents) {
        signedIn[team] = agents;
    }

    List<Frame.TeamView> teams() {
        List<Frame.TeamView> views = new ArrayList<>();
        for (int team = 0; team < signedIn.length; team++) {
            int its = team;
            List<Integer> busy = desks.values().stream()
                    .filter(desk -> desk.team == its && desk.inHand > 0)
                    .map(desk -> desk.agent)
                    .toList();
            views.add(new Frame.TeamView(teams.get(team), signedIn[team], busy));
        }
        return views;
    }

    Optional<AgentView> view(int agent, double now) {
        return Optional.ofNullable(desks.get(agent))
                .map(desk -> new AgentView(
                        agent, teams.get(desk.team), desk.inHand, desk.contacts, desk.busySeconds(now), desk.latest()));
    }
}
