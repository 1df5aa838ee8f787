package org.composure.language.grammar.people;

import static org.composure.language.grammar.people.Row.row;
import static org.composure.language.grammar.people.Terms.byChannel;
import static org.composure.language.grammar.people.Terms.change;
import static org.composure.language.grammar.people.Terms.choice;
import static org.composure.language.grammar.people.Terms.count;
import static org.composure.language.grammar.people.Terms.days;
import static org.composure.language.grammar.people.Terms.daysOrZero;
import static org.composure.language.grammar.people.Terms.factor;
import static org.composure.language.grammar.people.Terms.money;
import static org.composure.language.grammar.people.Terms.number;
import static org.composure.language.grammar.people.Terms.numberOrWord;
import static org.composure.language.grammar.people.Terms.share;
import static org.composure.language.grammar.people.Terms.upTo;
import static org.composure.language.grammar.people.Terms.yesOrNo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.composure.language.shape.NumberOrWord;
import org.composure.language.shape.NumberShape;
import org.composure.scenario.people.GoodwillRule;
import org.composure.scenario.people.Loyalty;
import org.composure.scenario.people.Money;
import org.composure.scenario.people.Recovery;
import org.composure.scenario.people.Surveys;
import org.composure.scenario.people.WordOfMouth;

/** The rows that say what comes of it: answers to surveys, leaving, making good, talk and money. */
final class WhatComesOfIt {
    private WhatComesOfIt() {}

    private static final NumberOrWord WORDS_TO_DEEDS = new NumberOrWord(new NumberShape("this", 0, 10), words());

    static final Section<Surveys> SURVEYS = Section.of(
            Surveys.class,
            "surveys",
            row("csatCut1", number(-2, 2), "Remembered utility between 1 and 2 stars."),
            row("csatCut2", number(-2, 2), "Between 2 and 3."),
            row("csatCut3", number(-2, 2), "Between 3 and 4."),
            row("csatCut4", number(-2, 2), "Between 4 and 5."),
            row("csatNoise", number(0, 5), "Standard deviation of the answer."),
            row("npsMean", number(0, 10), "Answer of somebody without an opinion, from 0 to 10."),
            row("npsScale", number(0, 20), "From opinion to answer."),
            row("npsBySatisfaction", upTo(1), "Weight of cumulative satisfaction."),
            row("npsByLast", upTo(1), "Weight of the last contact."),
            row("npsByTrust", upTo(1), "Weight of trust."),
            row("npsNoise", number(0, 10), "Standard deviation of the answer."),
            row("cesBase", number(1, 7), "Effort of a contact without any, from 1 to 7."),
            row("cesByEffort", number(0, 10), "For the square root of contacts, repeats and transfers."),
            row("cesByExhaustion", number(0, 10), "For each unit of exhaustion."),
            row("cesNoise", number(0, 5), "Standard deviation of the answer."),
            row("responseBase", share(), "Of those asked who answer, for channels that are not named."),
            row("extremityGain", number(0, 5), "Logit of answering for each squared standard deviation of opinion."),
            row(
                    "negativeGain",
                    number(-5, 5),
                    "Logit of answering after a bad ending; below zero the unhappy are silent."),
            row("repurchaseAfterGood", share(), "Of customers who say after a good ending that they will buy again."),
            row(
                    "likelierIfCaredFor",
                    share(),
                    "Of customers who felt cared for, with usual trust: say they are likelier to return."),
            row(
                    "responseByChannel",
                    byChannel("it is a map from channels to shares", share()),
                    "Of those asked who answer, in single channels."));

    static final Section<Loyalty> LOYALTY = Section.of(
            Loyalty.class,
            "loyalty",
            row(
                    "basePerMonth",
                    share(),
                    "Hazard of leaving in a month for other reasons than bad endings, for a customer without an opinion."),
            row(
                    "perSatisfaction",
                    number(-10, 0),
                    "Logarithm of that hazard for each unit of cumulative satisfaction."),
            row("frailtyVariance", number(0, 20), "Of how easily people leave; gamma with mean 1."),
            row("scale", number(0, 50), "Cumulative hazard of the first bad ending, as people say."),
            row("sensitisation", number(0, 5), "Growth of that hazard with each earlier bad ending."),
            row(
                    "wordsToDeeds",
                    numberOrWord(WORDS_TO_DEEDS),
                    "From what people say to what they do: 1 takes them at their word."),
            row("excessDays", days(), "Time over which the hazard of a bad ending is released."),
            row("memoryHalfLifeDays", days(), "In which half of the bad endings are forgotten."),
            row("recoveryMost", share(), "Of the excess hazard that making good can remove."),
            row("repurchaseUplift", upTo(1), "More purchases after a good ending."),
            row("repurchaseDays", days(), "For which that lasts."),
            row("statedAfterGood", share(), "Of customers who say after a good ending that they will stay."));

    static final Section<Recovery> RECOVERY = Section.of(
            Recovery.class,
            "recovery",
            row("goodwill", choice("goodwill rule", GoodwillRule.class), "Who is offered something."),
            row("goodwillCost", money(), "What it costs each time."),
            row("goodwillMatched", yesOrNo(), "Whether what is offered is of the kind that was lost."),
            row("halfSaturation", money(), "Amount at which the effect reaches 1 - 1/e of what it can."),
            row("matchBonus", factor(), "On the effect if it matches."),
            row("opportunists", share(), "Of customers who complain for the credit."),
            row("incidentNotice", yesOrNo(), "Whether customers are warned of faults before they notice."),
            row("noticePrevents", share(), "Of the contacts that an incident brings, if customers are warned."),
            row("education", yesOrNo(), "Whether new customers are shown how things work."),
            row("educationContactFactor", factor(), "On issues right after."),
            row("educationChurnFactor", factor(), "On the hazard of leaving right after."),
            row("educationFadesDays", days(), "Time in which that falls to 1/e."),
            row("educationBackfire", factor(), "On the hazard of leaving if it makes people think again."),
            row("tracksThemes", yesOrNo(), "Whether contacts are mined for causes."),
            row("themeDelayDays", days(), "Until a cause is found and removed."),
            row("themeFixShare", share(), "Of the issues of a found cause that do not come back."));

    static final Section<WordOfMouth> WORD_OF_MOUTH = Section.of(
            WordOfMouth.class,
            "word of mouth",
            row("tellGood", share(), "Of customers who tell others after a good ending."),
            row("tellBad", share(), "Of customers who tell others after a bad one."),
            row("toldByGood", number(0, 1000), "People told of a good ending."),
            row("toldByBad", number(0, 1000), "People told of a bad one."),
            row(
                    "prospectsGood",
                    change(),
                    "Change of the probability that somebody who is told becomes a customer, if it was good."),
            row("prospectsBad", change(), "The same if it was bad."),
            row("customersShareGood", share(), "Of that effect on people who are customers already."),
            row("customersShareBad", share(), "The same for bad news."),
            row("strongTies", count("a number of friends", 0, 1000), "Friends of each customer."),
            row("rewiring", share(), "Of friendships with somebody far away (small world)."),
            row("weakTiesPerWeek", number(0, 1000), "Chance acquaintances met in a week."),
            row("reviewGood", share(), "Of good endings that are reviewed in public."),
            row("reviewNeutral", share(), "Of endings that are neither."),
            row("reviewBad", share(), "Of bad endings."),
            row("repliesToReviews", yesOrNo(), "Whether somebody replies."),
            row("replyStars", number(0, 4), "Stars gained by replying."),
            row("replyFewerBad", share(), "Of bad reviews that are no longer written."),
            row("replyHazardCut", share(), "Of the excess hazard of the customer who is replied to."),
            row(
                    "replyDays",
                    daysOrZero(),
                    "Until the reply comes; until then whoever wrote is as likely to leave as without it."),
            row("revenuePerStar", change(), "More revenue for a star more."),
            row("reputationDays", days(), "Time in which reviews fade to 1/e."));

    static final Section<Money> MONEY = Section.of(
            Money.class,
            "money",
            row("discountPerYear", share(), "At which later margins count less."),
            row("selfServiceCost", money(), "Of one search."),
            row("acquisitionCost", money(), "Of one new customer."),
            row("agentReplacementCost", money(), "Of one agent who leaves."),
            row("lostSaleValue", money(), "Of a purchase not made because nobody helped."));

    /** How much of what people say they do: at their word, about as asked by PwC (2018), as we guess, and with contracts. */
    private static Map<String, Double> words() {
        Map<String, Double> words = new LinkedHashMap<>();
        words.put("face value", 1.0);
        words.put("pwc", 0.25);
        words.put("default", 0.07);
        words.put("locked in", 0.02);
        return words;
    }
}
