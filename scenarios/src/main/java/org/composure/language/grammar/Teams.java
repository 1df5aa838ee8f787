package org.composure.language.grammar;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.composure.language.document.Node;
import org.composure.language.shape.CountShape;
import org.composure.language.shape.Fields;
import org.composure.language.shape.FormsShape;
import org.composure.language.shape.Key;
import org.composure.language.shape.ListShape;
import org.composure.language.shape.NumberShape;
import org.composure.language.shape.ObjectShape;
import org.composure.language.shape.PhraseShape;
import org.composure.language.shape.QuantityShape;
import org.composure.language.shape.Scalars;
import org.composure.language.shape.SchemaDefinitions;
import org.composure.language.shape.Shape;
import org.composure.language.shape.Spot;
import org.composure.scenario.Careers;
import org.composure.scenario.Distribution;
import org.composure.scenario.Intervention;
import org.composure.scenario.Partner;
import org.composure.scenario.Shrinkage;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;
import org.jspecify.annotations.Nullable;

/** How teams are written. Agents without hours of their own work while the doors are open. */
final class Teams {
    private Teams() {}

    private static final int CHATS_MAX = 50;
    private static final int SKILLS_MAX = 1000;

    private static final Key<String> NAME =
            Key.required("name", Scalars.NAME, "Unique among the teams.", "every team must have a name");

    private static final Key<String> SKILL_OF =
            Key.required("contactType", Names.SKILL, "What the team can serve.", "a skill must name a contact type");
    private static final Key<Double> SPEED = Key.optional(
                    "speed",
                    new NumberShape("a speed", 0.001, 1000),
                    "Work per unit of time; 1.25 means four fifths of the usual handle time.")
            .assumed();
    private static final Key<Integer> LEVEL = Key.optional(
            "level", new CountShape("a level", 1, 1000), "1 is served first; read by priority rules only.");

    private static final Shape<Skill> SKILL = new FormsShape<>(
            "a skill is the name of a contact type, or { contactType: …, speed: …, level: … }",
            Names.SKILL.map(Skill::of),
            new ObjectShape<>(
                    "skill",
                    List.of(SKILL_OF, SPEED, LEVEL),
                    fields -> new Skill(fields.get(SKILL_OF), fields.or(SPEED, 1.0), fields.or(LEVEL, 1))),
            null);

    private static final Shape<List<Skill>> SKILLS = new FormsShape<>(
            "skills are a list of contact types, or all",
            new All(),
            null,
            ListShape.of("skills", SKILL, 1, SKILLS_MAX).checked(Teams::differ));

    private static final Key<List<Skill>> CAN =
            Key.required("skills", SKILLS, "Contact types the team serves, or all.", "every team must have skills");
    private static final Key<Staff.Agents> AGENTS = Key.optional(
                    "agents", Staff.AGENTS, "How many are on duty: a number, by the clock, or by kind of day.")
            .assumed();
    private static final Key<Timetable<Boolean>> SHIFT =
            Key.optional("shift", Hours.OF_A_SHIFT, "When they work; while the doors are open if nothing is said.");
    private static final Key<Timetable<Integer>> SHIFTS = Key.optional(
                    "shifts", Staff.SHIFTS, "Several shifts, which add up.")
            .assumed();
    private static final Key<Team.ShiftEnd> SHIFT_END = Key.optional(
            "atShiftEnd",
            PhraseShape.of(
                    "way to end a shift",
                    entry("finish contact", Team.ShiftEnd.FINISH_CONTACT),
                    entry("leave at once", Team.ShiftEnd.LEAVE_AT_ONCE)),
            "What an agent does whose shift ends during a contact.");
    private static final Key<Integer> CHATS = Key.optional(
            "chatsAtOnce", new CountShape("a number of chats", 1, CHATS_MAX), "Contacts one agent may have in hand.");
    private static final Key<List<Double>> TOTAL_SPEED = Key.optional(
                    "totalSpeed",
                    ListShape.of("total speeds", NumberShape.positive("a total speed"), 1, CHATS_MAX),
                    "Work done per unit of time with 1, 2, … contacts in hand.")
            .assumed();
    private static final Key<Distribution> AFTER_WORK = Key.optional(
                    "afterContactWork",
                    Laws.ending("after-contact work"),
                    "After a contact, during which the agent takes nothing new.")
            .assumed();
    private static final Key<BigDecimal> COSTS = Key.optional(
                    "costs", QuantityShape.WAGE, "Of one agent on duty, e.g. 28 USD/h.")
            .assumed();

    private static final Key<Shrinkage> SHRINKAGE = Key.optional(
            "shrinkage",
            Shrinkages.SHAPE,
            "Why fewer agents take contacts than are planned and paid; everybody is there if nothing is said.");

    private static final Key<List<Intervention>> INTRADAY =
            Key.optional("intraday", Interventions.SHAPE, "What a supervisor does with the team during the day.");

    private static final Key<Careers> CAREERS = Key.optional(
            "careers",
            CareersOfAgents.SHAPE,
            "How agents learn, tire, burn out, leave and are replaced; all alike for ever if nothing is said.");

    private static final Key<Partner> PARTNER = Key.optional(
            "partner",
            Partners.SHAPE,
            "What is different because the team belongs to another firm; read only with people.");

    /** One team, once the opening hours are known. */
    static final Shape<Function<Timetable<Boolean>, Team>> SHAPE = new ObjectShape<>(
            "team",
            List.of(
                    NAME,
                    CAN,
                    AGENTS,
                    SHIFT,
                    SHIFTS,
                    SHIFT_END,
                    CHATS,
                    TOTAL_SPEED,
                    AFTER_WORK,
                    COSTS,
                    SHRINKAGE,
                    INTRADAY,
                    CAREERS,
                    PARTNER),
            Teams::build);

    private static @Nullable Function<Timetable<Boolean>, Team> build(Fields fields) {
        Function<Timetable<Boolean>, Timetable<Integer>> agents = agents(fields);
        List<Double> speeds = speeds(fields);
        Distribution afterWork = fields.find(AFTER_WORK);
        if (agents == null || speeds == null || !makeSense(fields)) {
            return null;
        }
        return open -> new Team(
                fields.get(NAME),
                fields.get(CAN),
                agents.apply(open),
                fields.or(SHIFT_END, Team.ShiftEnd.FINISH_CONTACT),
                speeds,
                afterWork,
                fields.or(COSTS, BigDecimal.ZERO),
                fields.or(SHRINKAGE, Shrinkage.NONE),
                fields.or(INTRADAY, List.of()),
                fields.find(CAREERS),
                fields.find(PARTNER));
    }

    private static boolean makeSense(Fields fields) {
        boolean hasBreaks = !fields.or(SHRINKAGE, Shrinkage.NONE).breaks().isEmpty();
        for (Intervention rule : fields.or(INTRADAY, List.of())) {
            if (rule.measure() == Intervention.Measure.POSTPONE_BREAKS && !hasBreaks) {
                fields.at(INTRADAY).problem("there are no breaks to postpone", "shrinkage: { breaks: … }");
                return false;
            }
            if (rule.measure() == Intervention.Measure.SEND_TO_BREAK && !hasBreaks) {
                fields.at(INTRADAY).problem("there are no breaks to send anybody to", "shrinkage: { breaks: … }");
                return false;
            }
            if (fields.get(NAME).equals(rule.from())) {
                fields.at(INTRADAY).problem("a team cannot borrow agents of its own", null);
                return false;
            }
        }
        return true;
    }

    private static @Nullable Function<Timetable<Boolean>, Timetable<Integer>> agents(Fields fields) {
        Staff.Agents agents = fields.find(AGENTS);
        Timetable<Integer> shifts = fields.find(SHIFTS);
        Timetable<Boolean> shift = fields.find(SHIFT);
        if ((agents == null) == (shifts == null)) {
            fields.spot().problem("a team must have either agents or shifts", agents == null ? "agents: 10" : null);
            return null;
        }
        Timetable<Integer> byClock = agents == null ? shifts : agents.byClock();
        if (byClock != null) {
            if (shift != null) {
                fields.at(SHIFT)
                        .problem(
                                "agents that change by the clock have their hours already, so there may be no shift",
                                null);
                return null;
            }
            return open -> byClock;
        }
        Integer always = agents == null ? null : agents.always();
        Function<Timetable<Boolean>, Timetable<Integer>> number = Staff.whenever(always == null ? 0 : always);
        return shift == null ? number : open -> number.apply(shift);
    }

    private static @Nullable List<Double> speeds(Fields fields) {
        List<Double> speeds = fields.find(TOTAL_SPEED);
        Integer chats = fields.find(CHATS);
        if (speeds == null && (chats == null || chats == 1)) {
            return List.of(1.0);
        }
        if (speeds == null) {
            fields.at(CHATS)
                    .problem(
                            "a team with several chats at once must say how much work that is: totalSpeed",
                            "totalSpeed: [1, 1.6, 1.9]");
            return null;
        }
        if (chats != null && speeds.size() != chats) {
            fields.at(TOTAL_SPEED)
                    .problem("totalSpeed must have one number for each of the %d chats at once".formatted(chats), null);
            return null;
        }
        return speeds;
    }

    private static boolean differ(List<Skill> skills, Spot spot) {
        Set<String> seen = new HashSet<>();
        for (Skill skill : skills) {
            if (!seen.add(skill.contactType())) {
                spot.problem("every contact type may be there only once among the skills", null);
                return false;
            }
        }
        return true;
    }

    /** Every contact type there is, in a word. */
    private static final class All implements Shape<List<Skill>> {
        @Override
        public @Nullable List<Skill> read(Spot spot) {
            String word = spot.node() instanceof Node.Scalar scalar ? scalar.text() : "";
            Set<String> all = spot.reading().contactTypes();
            if (!word.equals("all")) {
                boolean single = all.contains(word);
                spot.problem("skills are a list of contact types, or all", single ? "[%s]".formatted(word) : null);
                return null;
            }
            List<Skill> skills = new ArrayList<>();
            if (all.isEmpty()) {
                // without a single contact type something else is wrong, and that has been said
                skills.add(Skill.of(word));
            }
            all.forEach(type -> skills.add(Skill.of(type)));
            return skills;
        }

        @Override
        public Map<String, Object> schema(SchemaDefinitions definitions) {
            return SchemaDefinitions.object("const", "all");
        }
    }
}
