package org.composure.engine.routing;

import java.util.List;
import org.apache.commons.jexl3.JexlContext;
import org.apache.commons.jexl3.JexlExpression;
import org.apache.commons.jexl3.MapContext;
import org.composure.scenario.ContactType;
import org.composure.scenario.Scenario;
import org.composure.scenario.Team;
import org.jspecify.annotations.Nullable;

/** Decides by the expressions of a {@link RuleFile}. Names of types and teams are those of the scenario. */
final class RulesPolicy implements Policy {

    private final RuleFile rules;
    private final Skills skills;
    private final List<String> types;
    private final List<String> teams;
    private final JexlContext words = new MapContext();

    RulesPolicy(RuleFile rules, Scenario scenario, Skills skills) {
        this.rules = rules;
        this.skills = skills;
        this.types = scenario.contactTypes().stream().map(ContactType::name).toList();
        this.teams = scenario.teams().stream().map(Team::name).toList();
    }

    @Override
    public int teamFor(int type, double arrivedAt, FloorView floor) {
        int[] able = skills.teamsOf(type);
        double[] after = skills.afterOf(type);
        int best = NOBODY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < able.length; i++) {
            int team = able[i];
            if (floor.leastInHand(team) == FloorView.NOBODY_FREE || arrivedAt + after[i] > floor.nowSeconds()) {
                continue;
            }
            say(type, team, floor.nowSeconds() - arrivedAt, floor);
            double idle = floor.nowSeconds() - floor.freeSince(team);
            words.set("idle", idle);
            words.set("free", floor.free(team));
            double worth = isEligible() ? number(rules.agent(), idle, "agent") : Double.NaN;
            if (worth > most || (best == NOBODY && worth == most)) {
                best = team;
                most = worth;
            }
        }
        return best;
    }

    @Override
    public int queueFor(int team, FloorView floor) {
        return Eligible.greatest(skills, team, floor, this::priority);
    }

    private double priority(int team, int type, FloorView floor) {
        double waited = floor.nowSeconds() - floor.queuedSince(type);
        say(type, team, waited, floor);
        return isEligible() ? number(rules.priority(), waited, "priority") : Double.NaN;
    }

    private void say(int type, int team, double waited, FloorView floor) {
        words.set("type", types.get(type));
        words.set("team", teams.get(team));
        words.set("level", skills.level(team, type));
        words.set("speed", skills.speed(team, type));
        words.set("waited", waited);
        words.set("waiting", floor.waiting(type));
    }

    private boolean isEligible() {
        JexlExpression eligible = rules.eligible();
        if (eligible == null) {
            return true;
        }
        if (eligible.evaluate(words) instanceof Boolean answer) {
            return answer;
        }
        throw new IllegalStateException("eligible must be true or false");
    }

    private double number(@Nullable JexlExpression expression, double usual, String what) {
        if (expression == null) {
            return usual;
        }
        Object answer = expression.evaluate(words);
        if (answer instanceof Number number && !Double.isNaN(number.doubleValue())) {
            return number.doubleValue();
        }
        throw new IllegalStateException("%s must be a number, and is %s".formatted(what, answer));
    }
}
