package org.composure.language.grammar;

import static java.util.Map.entry;

import java.util.List;
import org.composure.language.shape.CountShape;
import org.composure.language.shape.Fields;
import org.composure.language.shape.Key;
import org.composure.language.shape.ListShape;
import org.composure.language.shape.ObjectShape;
import org.composure.language.shape.PhraseShape;
import org.composure.language.shape.QuantityShape;
import org.composure.language.shape.Shape;
import org.composure.scenario.Intervention;
import org.composure.scenario.Intervention.Measure;
import org.composure.scenario.Intervention.Sign;
import org.jspecify.annotations.Nullable;

/** How it is written what a supervisor does during the day. */
final class Interventions {
    private Interventions() {}

    private static final int RULES_MAX = 50;
    private static final int THRESHOLD_MAX = 1_000_000;

    private static final Key<Sign> WHEN = Key.required(
            "when",
            PhraseShape.of("sign", entry("waiting", Sign.WAITING), entry("idle", Sign.IDLE)),
            "What is looked at: contacts waiting, or agents idle.",
            "an intervention must say when: waiting or idle");
    private static final Key<String> OF =
            Key.optional("of", Names.CONTACT_TYPE, "Whose waiting contacts; all the team serves if nothing is said.");
    private static final Key<Integer> AT_LEAST = Key.required(
            "atLeast",
            new CountShape("a threshold", 1, THRESHOLD_MAX),
            "From how many on.",
            "an intervention must say from how many on");
    private static final Key<Measure> THEN = Key.required(
            "then",
            PhraseShape.of(
                    "measure",
                    entry("overtime", Measure.OVERTIME),
                    entry("borrow", Measure.BORROW),
                    entry("send home", Measure.SEND_HOME),
                    entry("postpone breaks", Measure.POSTPONE_BREAKS),
                    entry("send to break", Measure.SEND_TO_BREAK)),
            "What is done.",
            "an intervention must say what is done");
    private static final Key<Integer> AGENTS =
            Key.optional("agents", new CountShape("a number of agents", 1, Staff.AGENTS_MAX), "How many are moved.");
    private static final Key<String> FROM = Key.optional("from", Names.TEAM, "Team that lends them.");
    private static final Key<Double> DURATION = Key.optional("duration", QuantityShape.DURATION, "How long it holds.")
            .assumed();
    private static final Key<Double> LOOK_EVERY = Key.optional(
                    "lookEvery", QuantityShape.DURATION, "How often the supervisor looks.")
            .assumed();

    private static final Shape<Intervention> RULE = new ObjectShape<>(
            "intervention",
            List.of(WHEN, OF, AT_LEAST, THEN, AGENTS, FROM, DURATION, LOOK_EVERY),
            Interventions::build);

    /** What a supervisor does with a team. */
    static final Shape<List<Intervention>> SHAPE = ListShape.of("interventions", RULE, 1, RULES_MAX);

    private static @Nullable Intervention build(Fields fields) {
        Measure measure = fields.get(THEN);
        boolean moves = measure != Measure.POSTPONE_BREAKS;
        boolean borrows = measure == Measure.BORROW;
        if (moves != fields.has(AGENTS)) {
            fields.spot()
                    .problem(
                            moves
                                    ? "it must say how many agents are moved"
                                    : "breaks are postponed for the whole team, so there may be no number of agents",
                            moves ? "agents: 2" : null);
            return null;
        }
        if (borrows != fields.has(FROM)) {
            fields.spot()
                    .problem(
                            borrows
                                    ? "it must say from which team agents are borrowed"
                                    : "only agents who are borrowed come from a team",
                            null);
            return null;
        }
        if (fields.get(WHEN) == Sign.IDLE && fields.has(OF)) {
            fields.at(OF).problem("agents are idle, not contacts of a type", "leave it out");
            return null;
        }
        return new Intervention(
                fields.get(WHEN),
                fields.find(OF),
                fields.get(AT_LEAST),
                measure,
                fields.or(AGENTS, 0),
                fields.find(FROM),
                fields.or(DURATION, 3600.0),
                fields.or(LOOK_EVERY, 900.0));
    }
}
