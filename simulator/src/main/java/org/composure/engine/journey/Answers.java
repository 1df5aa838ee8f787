package org.composure.engine.journey;

import org.composure.engine.chance.Purpose;
import org.composure.engine.emotion.LeavingHazard;
import org.composure.engine.emotion.Mood;
import org.composure.engine.emotion.SurveyAnswers;
import org.composure.engine.people.Luck;
import org.composure.event.ContactEnding.Kind;
import org.composure.scenario.people.Surveys;

/** What a person would answer about a contact, asked or not. Words, not deeds. */
final class Answers {

    private static final int SEVERAL = 3;

    private final Journey journey;
    private final Luck luck;
    private final SurveyAnswers survey;
    private final LeavingHazard leaving;
    /** Log odds that somebody with little to say answers: by queue, and after the bot alone. */
    private final double[] leaning;

    private final double leaningAfterBot;

    Answers(Journey journey) {
        this.journey = journey;
        this.luck = journey.luck;
        this.survey = new SurveyAnswers(journey.people.surveys());
        Surveys surveys = journey.people.surveys();
        this.leaning = journey.scenario.contactTypes().stream()
                .mapToDouble(type -> SurveyAnswers.leaning(surveys.response(type.channel())))
                .toArray();
        this.leaningAfterBot = SurveyAnswers.leaning(surveys.response("bot"));
        this.leaving = new LeavingHazard(journey.people.loyalty());
    }

    void fill(ContactTold told, Episode episode, Outcome outcome) {
        long number = episode.number;
        int index = episode.perContact();
        double trust = journey.persons.trust(episode.person);
        double effort = SurveyAnswers.effort(
                episode.contacts, episode.repeats, episode.transfers, episode.botFailures, episode.feltWait);
        told.csat = survey.csat(told.utility, luck.normal(Purpose.CSAT, number, index));
        told.nps = survey.nps(
                journey.persons.satisfaction(episode.person),
                told.utility,
                trust,
                luck.normal(Purpose.NPS, number, index));
        told.ces = survey.ces(effort, episode.mood.of(Mood.EXHAUSTION), luck.normal(Purpose.CES, number, index));
        told.answersSurvey = luck.happens(
                Purpose.SURVEY_RESPONSE,
                number,
                index,
                survey.responseProbability(leaning(episode), told.utility, told.bad));
        boolean human = episode.kind == Kind.HUMAN || episode.kind == Kind.BOT_AND_HUMAN;
        boolean historyKnown =
                episode.contacts == 1 || journey.people.handover().unifiedHistory();
        told.feltCaredFor = human
                && outcome != Outcome.ABANDONED
                && survey.feltCaredFor(episode.sawEmpathy, episode.repeats > 0, historyKnown, episode.memory.end());
        told.badEndingsRemembered = journey.departures.remembered(episode.person);
        told.saysWouldLeave = told.bad && saysWouldLeave(episode, told.badEndingsRemembered);
        told.saysWouldLeaveAfterThree = told.bad && saysWouldLeave(episode, SEVERAL);
        told.saysWouldBuyAgain =
                survey.saysWouldBuyAgain(told.utility, luck.uniform(Purpose.SAYS_WOULD_BUY, number, index));
        told.saysLikelierToReturn = told.feltCaredFor
                && survey.saysLikelierToReturn(told.utility, trust, luck.uniform(Purpose.SAYS_LIKELIER, number, index));
    }

    /** One mind and one mood: whoever would leave after one would after three. */
    private boolean saysWouldLeave(Episode episode, int bad) {
        double uniform = luck.uniform(Purpose.SAYS_WOULD_LEAVE, episode.number, episode.perContact());
        return leaving.saysWouldLeave(bad, journey.traits.frailty(episode.name), uniform);
    }

    private double leaning(Episode episode) {
        return episode.kind == Kind.BOT ? leaningAfterBot : leaning[episode.queue];
    }
}
