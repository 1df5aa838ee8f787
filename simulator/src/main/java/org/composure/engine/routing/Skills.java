package org.composure.engine.routing;

import java.util.ArrayList;
import java.util.List;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;

/**
 * Who may serve what, how fast, how gladly, and from which waiting time on; a scenario's teams and ladders as arrays.
 *
 * <p>A type without a ladder may go to every team with the skill at once, in the order of the teams; a type with one only
 * to the teams it names. Immutable; the arrays handed out are not to be written to.
 */
public final class Skills {

    private final int types;
    private final int[][] teamsByType;
    private final double[][] afterByType;
    private final int[][] typesByTeam;
    private final int[][] levelsByTeam;
    private final double[][] afterByTeam;
    private final double[] speeds;
    private final int[] levels;
    private final int levelMax;
    private final boolean[] delayed;

    public Skills(Scenario scenario) {
        this.types = scenario.contactTypes().size();
        int teams = scenario.teams().size();
        this.teamsByType = new int[types][];
        this.afterByType = new double[types][];
        this.speeds = new double[teams * types];
        this.levels = new int[teams * types];
        this.delayed = new boolean[types];
        double[] after = new double[teams * types];
        java.util.Arrays.fill(after, Double.POSITIVE_INFINITY);
        int worst = 1;
        for (int team = 0; team < teams; team++) {
            for (Skill skill : scenario.teams().get(team).skills()) {
                int type = scenario.indexOfType(skill.contactType());
                speeds[team * types + type] = skill.speed();
                levels[team * types + type] = skill.level();
                worst = Math.max(worst, skill.level());
            }
        }
        this.levelMax = worst;
        for (int type = 0; type < types; type++) {
            List<Routing.LadderStep> steps = reachOf(type, scenario);
            teamsByType[type] = new int[steps.size()];
            afterByType[type] = new double[steps.size()];
            for (int i = 0; i < steps.size(); i++) {
                int team = indexOfTeam(scenario, steps.get(i).team());
                teamsByType[type][i] = team;
                afterByType[type][i] = steps.get(i).afterSeconds();
                delayed[type] |= steps.get(i).afterSeconds() > 0;
                after[team * types + type] =
                        Math.min(after[team * types + type], steps.get(i).afterSeconds());
            }
        }
        this.typesByTeam = new int[teams][];
        this.levelsByTeam = new int[teams][];
        this.afterByTeam = new double[teams][];
        for (int team = 0; team < teams; team++) {
            int at = team * types;
            int[] able = scenario.teams().get(team).skills().stream()
                    .mapToInt(skill -> scenario.indexOfType(skill.contactType()))
                    .filter(type -> after[at + type] < Double.POSITIVE_INFINITY)
                    .toArray();
            typesByTeam[team] = able;
            levelsByTeam[team] =
                    java.util.Arrays.stream(able).map(type -> levels[at + type]).toArray();
            afterByTeam[team] = java.util.Arrays.stream(able)
                    .mapToDouble(type -> after[at + type])
                    .toArray();
        }
    }

    private static List<Routing.LadderStep> reachOf(int type, Scenario scenario) {
        String name = scenario.contactTypes().get(type).name();
        List<Routing.LadderStep> ladder = scenario.routing().ladders().get(name);
        List<Routing.LadderStep> reach = new ArrayList<>();
        if (ladder == null) {
            for (Team team : scenario.teams()) {
                if (isSkilled(team, name)) {
                    reach.add(
                            DelayedRerouting.step(team, name, scenario.routing().numbers()));
                }
            }
            return reach;
        }
        for (Routing.LadderStep step : ladder) {
            if (isSkilled(scenario.teams().get(indexOfTeam(scenario, step.team())), name)) {
                reach.add(step);
            }
        }
        return reach;
    }

    private static boolean isSkilled(Team team, String contactType) {
        return team.skills().stream().anyMatch(skill -> skill.contactType().equals(contactType));
    }

    private static int indexOfTeam(Scenario scenario, String name) {
        for (int team = 0; team < scenario.teams().size(); team++) {
            if (scenario.teams().get(team).name().equals(name)) {
                return team;
            }
        }
        throw new IllegalArgumentException("There is no team '%s'.".formatted(name));
    }

    /** Teams that may take a type, in the order in which they are tried. */
    public int[] teamsOf(int type) {
        return teamsByType[type];
    }

    /** From which waiting time on each of {@link #teamsOf} may take it. */
    public double[] afterOf(int type) {
        return afterByType[type];
    }

    /** Whether some team may take a type only after a while. */
    public boolean isDelayed(int type) {
        return delayed[type];
    }

    /** Types a team may take, in its order of preference. */
    public int[] typesOf(int team) {
        return typesByTeam[team];
    }

    /** Level of each of {@link #typesOf}; 1 is served first. */
    public int[] levelsOf(int team) {
        return levelsByTeam[team];
    }

    /** From which waiting time on the team may take each of {@link #typesOf}. */
    public double[] opensAfter(int team) {
        return afterByTeam[team];
    }

    /** Work done per unit of time; zero without the skill. */
    public double speed(int team, int type) {
        return speeds[team * types + type];
    }

    /** Level of a skill; zero without it. */
    public int level(int team, int type) {
        return levels[team * types + type];
    }

    /** The worst level anybody has. */
    public int levelMax() {
        return levelMax;
    }
}
