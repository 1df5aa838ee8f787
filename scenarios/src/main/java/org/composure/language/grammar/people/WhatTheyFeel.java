package org.composure.language.grammar.people;

import static org.composure.language.grammar.people.Bundles.reaction;
import static org.composure.language.grammar.people.Bundles.reactions;
import static org.composure.language.grammar.people.Row.row;
import static org.composure.language.grammar.people.Terms.byChannel;
import static org.composure.language.grammar.people.Terms.change;
import static org.composure.language.grammar.people.Terms.choice;
import static org.composure.language.grammar.people.Terms.days;
import static org.composure.language.grammar.people.Terms.duration;
import static org.composure.language.grammar.people.Terms.durationOrZero;
import static org.composure.language.grammar.people.Terms.factor;
import static org.composure.language.grammar.people.Terms.hours;
import static org.composure.language.grammar.people.Terms.number;
import static org.composure.language.grammar.people.Terms.positive;
import static org.composure.language.grammar.people.Terms.share;
import static org.composure.language.grammar.people.Terms.upTo;
import static org.composure.language.grammar.people.Terms.yesOrNo;

import org.composure.scenario.people.Announcement;
import org.composure.scenario.people.Feelings;
import org.composure.scenario.people.Memory;
import org.composure.scenario.people.Patience;
import org.composure.scenario.people.Relationship;
import org.composure.scenario.people.WaitEstimator;
import org.composure.scenario.people.Waiting;

/** The rows that say what customers feel, and what remains of it. */
final class WhatTheyFeel {
    private WhatTheyFeel() {}

    static final Section<Feelings> FEELINGS = Section.of(
            Feelings.class,
            "feelings",
            row("decaySeconds", reaction(duration()), "Time in which a feeling falls to 1/e."),
            row("importanceGain", upTo(5), "Decay times are multiplied by 1 + gain (severity - 0.5)."),
            row("valenceWeights", reaction(number(-2, 2)), "Of the feelings in the mood, which is from -1 to 1."),
            row("arousalWeights", reaction(number(-2, 2)), "Of the feelings in arousal, which is from 0 to 1."),
            row(
                    "sensitivitySpread",
                    upTo(3),
                    "Standard deviation of the logarithm of a person's sensitivity to bad events; its mean is 1."),
            row("blameGain", upTo(5), "Jumps are multiplied by 1 + gain (blame - 0.5)."),
            row("severityGain", upTo(5), "Jumps are multiplied by 1 + gain (severity - 0.5)."),
            row("disconfirmationGain", upTo(5), "Jumps are multiplied by 1 + gain max(0, expected - delivered)."),
            row("repeatAmplification", factor(), "Of a jump for each earlier event of the same kind in the episode."),
            row("fallbackAmplification", factor(), "Of the jump for each bot failure in a row, up to the third."),
            row(
                    "gratitudeLostByFrustration",
                    upTo(5),
                    "Gains of gratitude are multiplied by max(0, 1 - this F - the next I)."),
            row("gratitudeLostByImpatience", upTo(5), "See gratitudeLostByFrustration."),
            row("jumpFactor", factor(), "Multiplies every jump; to see what hangs on their sizes."),
            row("reminderShare", share(), "Of the former disappointment that a reminder brings back."),
            row("reactions", reactions(), "What each event does to the feelings."),
            row("surveyThresholds", reaction(number(0, 1)), "Intensity above which somebody says yes when asked."),
            row("hostileAbove", upTo(1), "Frustration from which a customer is hostile to an agent."),
            row("angryAbove", upTo(1), "Frustration from which a customer is angry."),
            row("blameFirm", upTo(1), "Blame when the firm is the cause."),
            row("blameThirdParty", upTo(1), "Blame when somebody else is the cause."),
            row("blameOwn", upTo(1), "Blame when the customer is the cause."),
            row("quickFactor", factor(), "On the relief of being helped within quickSeconds of waiting."),
            row("quickSeconds", durationOrZero(), "Longest wait that counts as none."));

    static final Section<Waiting> WAITING = Section.of(
            Waiting.class,
            "waiting",
            row("perceivedScale", positive(), "Of the power law of perceived time, for seconds."),
            row("perceivedExponent", number(0.1, 3), "Of the power law of perceived time."),
            row("etaFactor", factor(), "On perceived time when the expected wait is told."),
            row("positionFactor", factor(), "On perceived time when only the place in the queue is told."),
            row("occupiedFactor", factor(), "On perceived time when there is something to do."),
            row("unexplainedFactor", factor(), "On perceived time after an announced wait has passed without a word."),
            row("inProcessFactor", factor(), "On perceived time on hold and in silences of a conversation."),
            row("anxietyGain", upTo(5), "Perceived time is multiplied by 1 + gain stress."),
            row(
                    "acceptableMedianSeconds",
                    duration(),
                    "Median over customers of the wait that is acceptable, for channels that are not named."),
            row("acceptableSpread", upTo(3), "Standard deviation of its logarithm."),
            row("expectationLearning", share(), "Of the way from the expected wait to the one experienced, each time."),
            row("acceptableAdaptation", upTo(1), "Exponent with which the acceptable wait follows the expected one."),
            row("impatienceExponent", positive(), "Q in the rise of impatience, 1 - exp(-r^q)."),
            row("frustrationGain", upTo(5), "G in the rise of frustration, 1 - exp(-g s max(0, r - 0.5))."),
            row("exhaustionRate", upTo(5), "Rise of exhaustion for each unit of r."),
            row("exhaustionMost", upTo(1), "Most that waiting adds to exhaustion."),
            row(
                    "serviceImpatience",
                    upTo(5),
                    "G in the impatience of a long conversation, 1 - exp(-g (time / reference)^q)."),
            row("serviceReferenceSeconds", duration(), "Length of a conversation that is felt to be long."),
            row("announcement", choice("announcement", Announcement.class), "What those who wait are told."),
            row("estimator", choice("estimator", WaitEstimator.class), "How an expected wait is estimated."),
            row("announcementBias", change(), "By how much announced waits are off; above zero they are too long."),
            row("occupied", yesOrNo(), "Whether those who wait have something to do."),
            row("overtakenFactor", factor(), "On perceived time when somebody who came later is visibly served first."),
            row("missedEtaFactor", factor(), "On r once an announced wait has passed."),
            row(
                    "acceptableSecondsByChannel",
                    byChannel("it is a map from channels to durations", duration()),
                    "Median acceptable wait of single channels."));

    static final Section<Patience> HANGING_UP = Section.of(
            Patience.class,
            "hanging up",
            row("perFrustration", number(-5, 5), "Logarithm of the hazard for each unit of frustration above 0.3."),
            row("perSeverity", number(-5, 5), "Logarithm of the hazard for each unit of severity."),
            row("perFailedStep", number(-5, 5), "Logarithm of the hazard for each step that failed before."),
            row("perTrust", number(-5, 5), "Logarithm of the hazard for each unit of trust above 0.5."),
            row("beforeEtaFactor", factor(), "On the hazard until the announced wait has passed."),
            row("perMinutePastEta", number(0, 2), "Logarithm of the hazard for each minute past the announced wait."),
            row("pastEtaMinutesMost", number(0, 60), "Minutes after which the hazard grows no more."),
            row("announcementPeakFactor", factor(), "On the hazard right after an announcement."),
            row("announcementPeakSeconds", durationOrZero(), "How long that lasts."),
            row(
                    "extraServicePerMinutePastEta",
                    durationOrZero(),
                    "Seconds of service added for each minute past the announced wait."),
            row(
                    "writeWhileWaitingFactor",
                    factor(),
                    "On the patience in text channels where customers may write while they wait."));

    static final Section<Memory> MEMORY = Section.of(
            Memory.class,
            "memory",
            row("end", upTo(1), "Weight of the mood at the end."),
            row("worst", upTo(1), "Weight of the worst mood."),
            row("best", upTo(1), "Weight of the best mood."),
            row("mean", upTo(1), "Weight of the mean mood over events."),
            row("disconfirmation", upTo(1), "Weight of what was delivered."),
            row("whenResolved", number(-1, 1), "What is delivered when the issue is solved."),
            row("whenUnresolved", number(-1, 1), "What is delivered when it is not."),
            row("perEarlierContact", number(-1, 0), "Added for each earlier contact of the episode."),
            row("badBelow", number(-1, 1), "Remembered utility below which a contact ended badly."),
            row("ruinedDayHours", hours(), "Time after a bad ending at which the mood is looked at again."),
            row("ruinedDayBelow", number(-1, 1), "Mood below which the day is ruined."),
            row(
                    "retrospectiveDays",
                    days(),
                    "A wrong answer found within this time makes its contact bad in retrospect."));

    static final Section<Relationship> RELATIONSHIP = Section.of(
            Relationship.class,
            "relationship",
            row("trustAtStart", upTo(1), "Trust of a new customer."),
            row("trustGain", share(), "Of the way to 1 after a good ending."),
            row("trustLoss", share(), "Of the way to 0 after a bad ending."),
            row("trustLossIfRefused", upTo(1), "Trust lost at once when a human is refused."),
            row("trustLossIfWrong", upTo(1), "Trust lost at once when an answer turns out to be wrong."),
            row("anchorWeight", upTo(1), "Of the past in cumulative satisfaction."),
            row("anchorWeightLongTenure", upTo(1), "The same for customers of long standing."),
            row("lossAversion", factor(), "On episodes that went badly."),
            row("serviceWeight", upTo(1), "Of service episodes, beside the product, in how the firm is seen."),
            row("waitDriftPerYear", change(), "Change of the wait people expect, in a year."),
            row("resolutionDriftPerYear", change(), "Change of the resolution people expect, in a year."),
            row("longTenureYears", number(0, 100), "Years after which somebody is of long standing."),
            row("lastContactWeight", upTo(1), "Of the last contact in what an episode is remembered for."));
}
