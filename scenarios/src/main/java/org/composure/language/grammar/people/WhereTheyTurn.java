package org.composure.language.grammar.people;

import static java.util.Map.entry;
import static org.composure.language.grammar.people.Bundles.byComplexity;
import static org.composure.language.grammar.people.Bundles.line;
import static org.composure.language.grammar.people.Row.row;
import static org.composure.language.grammar.people.Terms.change;
import static org.composure.language.grammar.people.Terms.choice;
import static org.composure.language.grammar.people.Terms.count;
import static org.composure.language.grammar.people.Terms.days;
import static org.composure.language.grammar.people.Terms.duration;
import static org.composure.language.grammar.people.Terms.durationOrZero;
import static org.composure.language.grammar.people.Terms.factor;
import static org.composure.language.grammar.people.Terms.hour;
import static org.composure.language.grammar.people.Terms.money;
import static org.composure.language.grammar.people.Terms.number;
import static org.composure.language.grammar.people.Terms.positive;
import static org.composure.language.grammar.people.Terms.share;
import static org.composure.language.grammar.people.Terms.upTo;
import static org.composure.language.grammar.people.Terms.word;
import static org.composure.language.grammar.people.Terms.yesOrNo;

import org.composure.language.shape.PhraseShape;
import org.composure.scenario.people.Bot;
import org.composure.scenario.people.Handover;
import org.composure.scenario.people.HelpCentre;
import org.composure.scenario.people.Paths;
import org.composure.scenario.people.QueueOrder;
import org.composure.scenario.people.Sensing;

/** The rows that say where customers turn: search, bot, the way to a human. */
final class WhereTheyTurn {
    private WhereTheyTurn() {}

    /** The kinds of bot the defaults know. */
    static final PhraseShape<String> PRESET = PhraseShape.of(
            "kind of bot",
            entry("menu_bot", "menu_bot"),
            entry("intent_bot", "intent_bot"),
            entry("llm_rag", "llm_rag"),
            entry("llm_agent", "llm_agent"));

    static final Section<Paths> PATHS = Section.of(
            Paths.class,
            "paths",
            row("selfServiceFirst", share(), "Of issues in which people search first."),
            row("humanFirst", share(), "Of issues in which people go straight to a human; the others turn to the bot."),
            row("humanAfterSearch", share(), "Of those who searched in vain: straight to a human."),
            row("giveUpAfterSearch", share(), "Of those who searched in vain: give up."),
            row("redial", share(), "Of those who hung up: try again."),
            row("redialDelayMeanSeconds", duration(), "Until then; exponential."),
            row("recontact", share(), "Of those whose issue was left unresolved: come again."),
            row("recontactDelayMeanSeconds", duration(), "Until then; exponential."),
            row("contactsMost", count("a number of contacts", 1, 100), "Contacts in one episode."),
            row("giveUpPerDisappointment", upTo(1), "Probability of giving up added for each unit of disappointment."),
            row("channelSwitch", share(), "Of those who come again: through another channel."),
            row("botWhenBack", share(), "Of those who come again: by way of the bot."),
            row("phoneAversion", number(0, 10), "Utility lost by phoning rather than writing."),
            row(
                    "urgencyWeight",
                    number(0, 10),
                    "Utility of a channel with an answer at once, for each unit of severity."),
            row("waitWeight", number(0, 10), "Utility lost for each acceptable wait that is expected."),
            row("habitWeight", number(0, 10), "Utility of the channel that worked last time."),
            row(
                    "humanPathHidden",
                    share(),
                    "Of those looking for a human who do not find the way and take the bot instead."));

    static final Section<HelpCentre> HELP_CENTRE = Section.of(
            HelpCentre.class,
            "help centre",
            row("open", yesOrNo(), "Whether there is one."),
            row("success", byComplexity(share()), "Probability that a search in covered topics solves the issue."),
            row("coverage", share(), "Of the questions of a topic, at the start."),
            row("sessionSeconds", duration(), "Length of a search."),
            row("openWebSuccess", share(), "Probability that the open web answers what the help centre did not."),
            row("ambiguousShare", share(), "Of pages that can be misunderstood."),
            row("ambiguousNewQuestion", share(), "Probability that such a page raises a new question."),
            row("growthPerGap", share(), "Of the gap in coverage that one unanswered question closes."),
            row("aiSuggestions", yesOrNo(), "Whether suggestions drawn from contacts speed up writing."),
            row("aiSuggestionFactor", factor(), "On growth then."),
            row("decayHalfLifeDays", days(), "In which coverage falls to half when nobody writes."),
            row("releaseDrop", share(), "Of the coverage of a topic that a release makes obsolete."),
            row("releasesPerYear", number(0, 365), "Releases that touch a topic."));

    static final Section<Bot> BOT = Section.of(
            Bot.class,
            "bot",
            row("on", yesOrNo(), "Whether there is one."),
            row("preset", word(PRESET), "The kind of bot; single numbers may differ from it."),
            row("recognition", byComplexity(share()), "Probability that one turn makes clear what is asked."),
            row("capability", byComplexity(share()), "Probability that the bot can solve what it recognised."),
            row(
                    "falseAnswer",
                    byComplexity(share()),
                    "Probability of a confident wrong answer to what it recognised and cannot solve."),
            row("believed", share(), "Of wrong answers that are believed."),
            row("discovered", share(), "Of believed wrong answers that are found out later."),
            row("discoveryDelayMeanSeconds", duration(), "Until then; exponential."),
            row(
                    "consistency",
                    share(),
                    "Probability of solving a task four times in a row over that of solving it once."),
            row("turnSeconds", duration(), "Length of a turn."),
            row("humanLike", yesOrNo(), "Whether it poses as a person."),
            row(
                    "humanLikePenalty",
                    factor(),
                    "On the jumps of failures of a human-like bot, for customers with frustration above 0.5."),
            row("quitPerFailure", line(), "Probability of quitting after a failed turn, by frustration."),
            row("outageShare", share(), "Of conversations that meet a bot out of order."),
            row("costPerSession", money(), "Of one conversation."),
            row("turnsMost", count("a number of turns", 1, 1000), "Turns after which the bot ends the conversation."),
            row("hourFrom", hour(0, 23), "Hour of the day from which it talks."),
            row("hourTo", hour(1, 24), "Hour of the day until which it talks."),
            row("falseComfort", upTo(1), "Gratitude gained by a wrong answer that is believed."));

    static final Section<Handover> HANDOVER = Section.of(
            Handover.class,
            "handover",
            row(
                    "afterFailures",
                    count("a number of failures", 1, 1000),
                    "Failures in a row after which the bot hands over."),
            row("requestHonoured", yesOrNo(), "Whether who asks for a human gets one."),
            row("onDetectedFrustration", yesOrNo(), "Whether sensed frustration hands over."),
            row("severityAbove", upTo(1), "Severity above which an issue goes to a human at once; 1 for never."),
            row("contextCarried", yesOrNo(), "Whether the agent knows what the bot was told."),
            row("unifiedHistory", yesOrNo(), "Whether everybody knows all earlier contacts."),
            row("requestBase", number(-20, 20), "Of the logit."),
            row("requestPerFrustration", number(-20, 20), "Of the logit, for each unit of frustration."),
            row("requestPerFailure", number(-20, 20), "Of the logit, for each failure."),
            row(
                    "requestPerPreference",
                    number(-20, 20),
                    "Of the logit, for each standard deviation of preference for humans."),
            row("humanPreferenceMean", number(-5, 5), "Mean preference for humans, in standard deviations."));

    static final Section<Sensing> SENSING = Section.of(
            Sensing.class,
            "sensing",
            row("allowed", yesOrNo(), "Whether feelings may be inferred at all."),
            row("separation", number(0, 10), "Between the calm and the frustrated, in standard deviations."),
            row("frustrationAt", upTo(1), "Frustration that is to be found."),
            row("width", positive(), "Of the border between the two, in units of frustration."),
            row("cut", number(-10, 20), "Above which the alarm sounds."),
            row("persistence", upTo(1), "Variance of the error that lasts for the conversation."),
            row("noise", upTo(1), "Variance of the error of a single look."),
            row("driftPerYear", change(), "Change of the separation in a year without new labels."),
            row("intentAccuracy", share(), "Of contacts routed by what they are about."),
            row("capitals", line(), "Logit of a message in capitals, by frustration."),
            row("profanity", line(), "Logit of a message with swear words, by frustration."),
            row(
                    "queueOrder",
                    choice("queue order", QueueOrder.class),
                    "Whether what is sensed moves somebody up the queue."),
            row("headStartSeconds", durationOrZero(), "By how much it does."),
            row("warnedEmpathyGain", upTo(1), "Empathy added when the agent is warned."),
            row("warnedLoadFactor", factor(), "On the load that a warned agent takes on."));
}
