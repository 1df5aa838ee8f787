package org.composure.study.laws;

import static org.composure.study.laws.Evidence.ASSUMED;
import static org.composure.study.laws.Evidence.MEASURED;
import static org.composure.study.laws.Evidence.REPORTED;
import static org.composure.study.laws.Law.TODAY;
import static org.composure.study.laws.Law.law;

import java.util.List;

/** Laws of bots, handing over, and what is carried along. */
final class BotLaws {

    private static final String AGENTS = "teams.desk.agents";
    private static final String FAILURES = "handover.afterFailures";
    private static final String HONOURED = "handover.requestHonoured";
    private static final String DETECTED = "handover.onDetectedFrustration";
    private static final String CONTEXT = "handover.contextCarried";
    private static final String UNIFIED = "handover.unifiedHistory";
    private static final String BAD = "badEndingRate";
    private static final String NO = "no";
    private static final String YES = "yes";

    private BotLaws() {}

    static List<Law> all() {
        return List.of(
                laterHandover(),
                refusal(),
                refusalAndTrust(),
                detection(),
                competentBot(),
                context(),
                unifiedHistory(),
                falseAnswers(),
                humanLike());
    }

    private static Law laterHandover() {
        return law(
                        10,
                        REPORTED,
                        "A bot that holds on longer contains more and ends badly more often, most for complex issues; little if requests"
                                + " are honoured")
                .in("centre", FAILURES, "2")
                .arm("at eight", FAILURES, "8")
                .arm("refused", HONOURED, NO)
                .arm("refused, at four", HONOURED, NO, FAILURES, "4")
                .arm("refused, at eight", HONOURED, NO, FAILURES, "8")
                .rises("at eight", "botContainment")
                .hardlyMoves("at eight", BAD, 0.03)
                .higher("botContainment", "refused", "refused, at eight")
                .higher(BAD, "refused", "refused, at eight")
                .perhaps("rise of bad endings at four: complex − simple", by -> mostForComplex(by, "refused, at four"))
                .perhaps(
                        "rise of bad endings at eight: complex − simple", by -> mostForComplex(by, "refused, at eight"))
                .knownNotToHold(
                        "bad endings rise about as much for simple issues as for complex ones, a little less at four failures and no less at"
                                + " eight: whoever is kept from a human loses a solution, and of those simple issues have most")
                .done();
    }

    private static double mostForComplex(Outcomes by, String arm) {
        return by.rise("badOf.complex", "refused", arm) - by.rise("badOf.simple", "refused", arm);
    }

    private static Law refusal() {
        return law(
                        11,
                        REPORTED,
                        "Refusing humans: containment way up, true resolution flat, bad endings way up, shorter queues")
                .in("centre", FAILURES, "6")
                .arm("refused", HONOURED, NO)
                .rises("refused", "botContainment", BAD)
                .hardlyMoves("refused", "botResolvedContainment", 0.05)
                .falls("refused", "waitMeanSeconds")
                .done();
    }

    private static Law refusalAndTrust() {
        return law(12, ASSUMED, "A refusal harms recommendation and loyalty more than a wait that is as unpleasant")
                .in("half-year", FAILURES, "6")
                .arm("refused", HONOURED, NO)
                .arm("waiting", AGENTS, "1")
                .more(
                        "recommendation lost per utility lost: refused − waiting",
                        by -> lost(by, "nps", "refused") - lost(by, "nps", "waiting"))
                .more(
                        "customers lost per utility lost: refused − waiting",
                        by -> lost(by, "customersAtEnd", "refused") - lost(by, "customersAtEnd", "waiting"))
                .done();
    }

    private static double lost(Outcomes by, String figure, String arm) {
        return by.rise(figure, TODAY, arm) / by.rise("utility", TODAY, arm);
    }

    private static Law detection() {
        return law(
                        13,
                        ASSUMED,
                        "Handing over on sensed frustration helps where requests are refused, hardly where they are honoured, and more the"
                                + " better the sensing")
                .in("centre", FAILURES, "6")
                .arm("sensed", DETECTED, YES)
                .arm("refused", HONOURED, NO)
                .arm("refused, sensed", HONOURED, NO, DETECTED, YES)
                .arm("refused, sensed badly", HONOURED, NO, DETECTED, YES, "sensing.separation", "0.8")
                .hardlyMoves("sensed", BAD, 0.02)
                .higher(BAD, "refused, sensed", "refused")
                .higher(BAD, "refused, sensed", "refused, sensed badly")
                .done();
    }

    private static Law competentBot() {
        return law(
                        14,
                        REPORTED,
                        "A competent bot with the same staff lowers bad endings by shorter queues; if staff is cut to hold occupancy the gain"
                                + " shrinks or reverses for complex issues")
                .in("centre", AGENTS, "10", "bot.on", NO)
                .arm("bot", "bot.on", YES)
                .arm("bot, fewer agents", "bot.on", YES, AGENTS, "7")
                .falls("bot", BAD, "waitMeanSeconds")
                .more(
                        "gain for complex issues: same staff − fewer",
                        by -> by.rise("badOf.complex", "bot", "bot, fewer agents"))
                .done();
    }

    private static Law context() {
        return law(15, REPORTED, "Context carried over cuts repetitions, frustration and handle time")
                .in("centre")
                .arm("carried", CONTEXT, YES)
                .falls("carried", "repeats", "frustration", "handleTimeMeanSeconds", BAD)
                .done();
    }

    private static Law unifiedHistory() {
        String hard = "care.resolveLogit.simple";
        return law(
                        16,
                        REPORTED,
                        "One history for all beats context of the bot alone, the more so the more contacts an episode takes")
                .in("centre", CONTEXT, YES)
                .arm("one history", UNIFIED, YES)
                .arm("many contacts", hard, "0", "care.resolveLogit.moderate", "-0.5", AGENTS, "14")
                .arm(
                        "many contacts, one history",
                        hard,
                        "0",
                        "care.resolveLogit.moderate",
                        "-0.5",
                        AGENTS,
                        "14",
                        UNIFIED,
                        YES)
                .falls("one history", BAD, "repeats")
                .higher("contactsPerEpisode", TODAY, "many contacts")
                .more(
                        "repetitions saved: many contacts − few",
                        by -> by.rise("repeats", "many contacts, one history", "many contacts")
                                - by.rise("repeats", "one history", TODAY))
                .done();
    }

    private static Law falseAnswers() {
        return law(
                        40,
                        ASSUMED,
                        "Twice as many wrong answers: containment up, bad endings as felt down, bad endings in retrospect and contacts up")
                .in("centre")
                .arm("lies", "bot.falseAnswer", "{ simple: 12 %, moderate: 24 %, complex: 40 % }")
                .rises("lies", "botContainment", "badEndingRateRetrospective", "contactsPerNeed")
                .falls("lies", BAD)
                .done();
    }

    /** Crolic, Thomaz, Hadi and Stephen, Journal of Marketing 86 (2022). */
    private static Law humanLike() {
        return law(44, MEASURED, "Bots that pose as humans hurt only customers who are already angry")
                .in("centre", "issues.frustrationAtOnset", "{ start: 0.1, slope: 0.6 }")
                .arm("human-like", "bot.humanLike", YES)
                .rises("human-like", "frustration.upset")
                .more(
                        "rise of frustration: upset − calm",
                        by -> by.rise("frustration.upset", TODAY, "human-like")
                                - by.rise("frustration.calm", TODAY, "human-like"))
                .hardlyMoves("human-like", "frustration.calm", 0.003)
                .done();
    }
}
