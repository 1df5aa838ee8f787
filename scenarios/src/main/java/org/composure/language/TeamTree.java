package org.composure.language;

import static org.composure.language.Canon.map;
import static org.composure.language.Canon.number;
import static org.composure.language.Canon.phrase;
import static org.composure.language.Canon.seconds;
import static org.composure.language.Canon.share;

import java.util.Map;
import org.composure.scenario.Careers;
import org.composure.scenario.Intervention;
import org.composure.scenario.Partner;
import org.composure.scenario.Shrinkage;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;

/** A team in the words of the language. */
final class TeamTree {
    private TeamTree() {}

    static Map<String, Object> of(Team team, String currency) {
        Map<String, Object> tree = map(
                "name", team.name(),
                "skills", team.skills().stream().map(TeamTree::skill).toList(),
                "agents", Canon.timetable(team.agents(), day -> Canon.byClock(day, String::valueOf)),
                "atShiftEnd", phrase(team.shiftEnd()),
                "totalSpeed",
                        team.totalSpeedByContactsInHand().stream()
                                .map(Canon::number)
                                .toList());
        var afterWork = team.afterContactWork();
        if (afterWork != null) {
            tree.put("afterContactWork", Canon.law(afterWork));
        }
        tree.put("costs", team.costPerHour().toPlainString() + " " + currency + "/h");
        if (!team.shrinkage().equals(Shrinkage.NONE)) {
            tree.put("shrinkage", shrinkage(team.shrinkage()));
        }
        if (!team.intraday().isEmpty()) {
            tree.put(
                    "intraday",
                    team.intraday().stream().map(TeamTree::intervention).toList());
        }
        Careers careers = team.careers();
        if (careers != null) {
            tree.put("careers", careers(careers));
        }
        Partner partner = team.partner();
        if (partner != null) {
            tree.put("partner", partner(partner));
        }
        return tree;
    }

    private static Map<String, Object> careers(Careers careers) {
        return map(
                "learningGain", number(careers.learningGain()),
                "learningTime", seconds(careers.learningSeconds()),
                "carriedOver", share(careers.carriedOver()),
                "skillLoss", number(careers.skillLoss()),
                "training", seconds(careers.trainingSeconds()),
                "fatigueGain", number(careers.fatigueGain()),
                "attritionPerYear", number(careers.attritionPerYear()),
                "hiringTime", seconds(careers.hiringSeconds()),
                "burnoutTime", seconds(careers.burnoutSeconds()),
                "burnoutWeight", number(careers.burnoutWeight()),
                "occupancyLimit", share(careers.occupancyLimit()),
                "burnoutToAttrition", number(careers.burnoutToAttrition()));
    }

    private static Map<String, Object> partner(Partner partner) {
        return map(
                "knowledge", number(partner.knowledge()),
                "mayDecide", partner.mayDecide() ? "yes" : "no",
                "empathy", number(partner.empathy()),
                "rudeness", number(partner.rudeness()),
                "seesHistory", partner.seesHistory() ? "yes" : "no");
    }

    private static Map<String, Object> skill(Skill skill) {
        return map(
                "contactType", skill.contactType(),
                "speed", number(skill.speed()),
                "level", String.valueOf(skill.level()));
    }

    private static Map<String, Object> intervention(Intervention rule) {
        Map<String, Object> tree = map("when", phrase(rule.sign()));
        String of = rule.of();
        if (of != null) {
            tree.put("of", of);
        }
        tree.put("atLeast", String.valueOf(rule.atLeast()));
        tree.put("then", phrase(rule.measure()));
        if (rule.agents() > 0) {
            tree.put("agents", String.valueOf(rule.agents()));
        }
        String from = rule.from();
        if (from != null) {
            tree.put("from", from);
        }
        tree.put("duration", seconds(rule.durationSeconds()));
        tree.put("lookEvery", seconds(rule.lookEverySeconds()));
        return tree;
    }

    private static Map<String, Object> shrinkage(Shrinkage shrinkage) {
        Map<String, Object> tree = map(
                "leave", share(shrinkage.leave()),
                "absence", share(shrinkage.absence()),
                "away", share(shrinkage.away()),
                "awaySpell", seconds(shrinkage.awaySeconds()));
        if (!shrinkage.breaks().isEmpty()) {
            tree.put(
                    "breaks",
                    shrinkage.breaks().stream()
                            .map(pause -> map(
                                    "after", seconds(pause.afterSeconds()), "length", seconds(pause.lengthSeconds())))
                            .toList());
        }
        return tree;
    }
}
