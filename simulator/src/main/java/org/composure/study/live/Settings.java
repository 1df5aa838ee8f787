package org.composure.study.live;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.composure.language.BadScenarioException;
import org.composure.language.ScenarioReader;
import org.composure.scenario.Scenario;
import org.composure.scenario.Team;
import org.composure.study.BadInputException;

/**
 * A centre as it is under the levers pulled so far: the scenario of the file with everything laid over it, and how many
 * agents there are beyond the plans.
 */
final class Settings {

    private final LiveRequest request;
    private final Map<String, String> overlays;
    private final Map<String, Integer> moreAgents = new LinkedHashMap<>();

    Settings(LiveRequest request) {
        this.request = request;
        this.overlays = new LinkedHashMap<>(request.settings());
    }

    /** Takes another lever into account; an earlier one with the same path no longer holds. */
    void add(Lever lever) {
        String path = lever.path();
        if (!Levers.mayBePulled(path)) {
            throw new BadInputException(
                    "--pull %s: this cannot be changed while a run is going on.\nMaybe change the scenario with --set, or pull one of: %s."
                            .formatted(lever.text(), Levers.ALL));
        }
        if (path.matches(Levers.STAFFING) && lever.value().matches("[+-]\\d{1,4}")) {
            moreAgents.put(path, Integer.parseInt(lever.value()));
            return;
        }
        moreAgents.remove(path);
        overlays.put(path, lever.value());
    }

    /**
     * The scenario with everything laid over it.
     *
     * @throws BadInputException with every problem found
     */
    Scenario scenario() {
        return read(request.scenario(), overlays);
    }

    /** The same with the agents beyond the plans in the plans themselves: what a file can say. */
    Scenario withAgents() {
        Scenario plain = scenario();
        int[] more = moreAgents(plain);
        List<Team> teams = new ArrayList<>();
        for (int team = 0; team < more.length; team++) {
            Team planned = plain.teams().get(team);
            teams.add(more[team] == 0 ? planned : planned.withAgents(planned.agentsBeyondPlan(more[team])));
        }
        return plain.withTeams(teams);
    }

    /** What is laid over the file, by path. */
    Map<String, String> overlays() {
        return Map.copyOf(overlays);
    }

    static Scenario read(Path file, Map<String, String> settings) {
        try {
            return ScenarioReader.read(file, settings);
        } catch (BadScenarioException bad) {
            throw new BadInputException(
                    bad.problems().stream().map(Object::toString).toList());
        }
    }

    /** By team, in the scenario's order. */
    int[] moreAgents(Scenario scenario) {
        List<String> names = scenario.teams().stream().map(Team::name).toList();
        int[] more = new int[names.size()];
        for (Map.Entry<String, Integer> entry : moreAgents.entrySet()) {
            String name = Levers.teamOf(entry.getKey());
            int team = names.indexOf(name);
            if (team < 0) {
                throw new BadInputException("--pull %s: there is no team \"%s\". Maybe one of: %s."
                        .formatted(entry.getKey(), name, String.join(", ", names)));
            }
            more[team] = entry.getValue();
        }
        return more;
    }
}
