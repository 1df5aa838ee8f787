package org.composure.study.laws;

import static org.composure.study.laws.Evidence.ASSUMED;
import static org.composure.study.laws.Evidence.MEASURED;
import static org.composure.study.laws.Evidence.REPORTED;
import static org.composure.study.laws.Law.TODAY;
import static org.composure.study.laws.Law.law;

import java.util.List;

/** Laws of agents: how they treat people, and what people do to them. */
final class CareLaws {

    private static final String AGENTS = "teams.desk.agents";
    private static final String BAD = "badEndingRate";
    private static final String YES = "yes";
    private static final String ACCURACY = "sensing.intentAccuracy";
    private static final String ORDER = "sensing.queueOrder";
    private static final String ATTRITION = "care.attritionPerYear";

    private CareLaws() {}

    static List<Law> all() {
        return List.of(
                specialists(),
                clarity(),
                empathy(),
                authority(),
                intents(),
                angryFirst(),
                assistant(),
                contagion(),
                hostility(),
                occupancy(),
                pressure());
    }

    private static Law specialists() {
        return law(
                        17,
                        ASSUMED,
                        "Sending complex cases to specialists at once lowers transfers and bad endings at equal staff")
                .in("centre")
                .arm("direct", "care.specialistDirect", YES)
                .falls("direct", "transferRate", "badOf.complex", BAD)
                .done();
    }

    private static Law clarity() {
        return law(18, REPORTED, "Clear next steps reduce bad endings and ruined days without changing what is solved")
                .in("centre")
                .arm("clear", "care.clarity", "75 %")
                .falls("clear", BAD, "ruinedDays")
                .hardlyMoves("clear", "firstContactResolution", 0.01)
                .done();
    }

    /** Herhausen and others, Journal of Marketing 87 (2023). */
    private static Law empathy() {
        return law(19, MEASURED, "Empathy lowers bad endings and raises gratitude, most for the aroused")
                .in("centre")
                .arm("none", "care.empathy", "0.1")
                .arm("much", "care.empathy", "0.8")
                .higher(BAD, TODAY, "none")
                .higher(BAD, "much", TODAY)
                .higher("gratitude", TODAY, "much")
                .more(
                        "relief of bad endings: upset − calm",
                        by -> by.rise("badOf.upset", "much", "none") - by.rise("badOf.calm", "much", "none"))
                .done();
    }

    private static Law authority() {
        return law(20, REPORTED, "Agents who may decide solve more at the first contact, and queues get shorter")
                .in("centre")
                .arm("empowered", "care.empowered", YES)
                .rises("empowered", "firstContactResolution")
                .falls("empowered", BAD, "waitMeanSeconds")
                .done();
    }

    private static Law intents() {
        return law(21, REPORTED, "As intents are told apart better, transfers and repetitions fall, ever less")
                .in("centre", AGENTS, "14", ACCURACY, "55 %")
                .arm("better", ACCURACY, "75 %")
                .arm("best", ACCURACY, "95 %")
                .falls("better", "transferRate", "repeats")
                .higher("transferRate", "best", "better")
                .more("fall of transfers: first − second", by -> convexity(by, "transferRate"))
                .more("fall of repetitions: first − second", by -> convexity(by, "repeats"))
                .done();
    }

    private static double convexity(Outcomes by, String figure) {
        return by.rise(figure, "better", TODAY) - by.rise(figure, "best", "better");
    }

    private static Law angryFirst() {
        return law(
                        22,
                        ASSUMED,
                        "The angry first: better for them at the cost of the calm, and hardly anything in total where there is no queue")
                .in("centre", AGENTS, "7")
                .arm("angry first", ORDER, "sensed angriest first")
                .arm("plenty", AGENTS, "13")
                .arm("plenty, angry first", AGENTS, "13", ORDER, "sensed angriest first")
                .falls("angry first", "badOf.upset")
                .rises("angry first", "badOf.calm")
                .within(
                        "badEndingRate with plenty of agents",
                        by -> by.rise(BAD, "plenty", "plenty, angry first"),
                        0.01)
                .done();
    }

    /** Brynjolfsson, Li and Raymond, Quarterly Journal of Economics 140 (2025). */
    private static Law assistant() {
        return law(
                        26,
                        MEASURED,
                        "An assistant helps beginners much and old hands hardly: most where agents come and go")
                .in("centre", ATTRITION, "2")
                .arm("assisted", "care.aiAssist", YES)
                .arm("old hands", ATTRITION, "0.02")
                .arm("old hands, assisted", ATTRITION, "0.02", "care.aiAssist", YES)
                .falls("assisted", "handleTimeMeanSeconds", "waitMeanSeconds")
                .within(
                        "handle time of old hands, in shares",
                        by -> by.rise("handleTimeMeanSeconds", "old hands", "old hands, assisted")
                                / by.of("old hands", "handleTimeMeanSeconds"),
                        0.02)
                .done();
    }

    /** Altman, Yom-Tov, Olivares, Ashtar and Rafaeli, M&SOM 23 (2021). */
    private static Law contagion() {
        return law(
                        27,
                        MEASURED,
                        "If anger did not strain agents, occupancy, waits and bad endings would be lower: anger spreads through capacity")
                .in("centre")
                .arm(
                        "unmoved",
                        "care.loadTimeGain",
                        "0",
                        "care.loadQualityLoss",
                        "0",
                        "care.angerTimeGain",
                        "0",
                        "care.angerQualityLoss",
                        "0")
                .falls("unmoved", "occupancy", "waitMeanSeconds", BAD)
                .done();
    }

    /** Grandey, Dickter and Sin (2004); Swider and Zimmerman (2010). */
    private static Law hostility() {
        return law(
                        28,
                        MEASURED,
                        "Ruder agents and angrier customers feed each other: load, quitting and hostility rise, within bounds")
                .in(
                        "half-year",
                        AGENTS,
                        "8",
                        "contactTypes.help.arrivals",
                        "24 /h",
                        "loyalty.wordsToDeeds",
                        "0",
                        ATTRITION,
                        "4")
                .arm("angry", "issues.frustrationAtOnset", "{ start: 0.6, slope: 0.3 }", "care.rudeProbability", "15 %")
                .rises("angry", "hostileContactShare", "agentLoadMean", "attritionRate", "handleTimeMeanSeconds")
                .more("95 % − hostile share", by -> 0.95 - by.of("angry", "hostileContactShare"))
                .done();
    }

    private static Law occupancy() {
        return law(29, REPORTED, "Weeks above 85 % occupancy raise quitting, and the bill comes months later")
                .in(
                        "half-year",
                        AGENTS,
                        "20",
                        "contactTypes.help.arrivals",
                        "28 /h",
                        "contactTypes.help.handleTime",
                        "{ lognormal: { mean: 30 min, cv: 1 } }",
                        "contactTypes.help.patience",
                        "{ weibull: { mean: 2 h, shape: 1.05 } }",
                        "loyalty.wordsToDeeds",
                        "0",
                        "customers.newcomersPerYear",
                        "100 %",
                        "care.hiringDays",
                        "1 d",
                        ATTRITION,
                        "3")
                .arm("overworked", AGENTS, "10")
                .more("occupancy of the overworked − 85 %", by -> by.of("overworked", "occupancy") - 0.85)
                .rises("overworked", "attritionRate")
                .more(
                        "quits more, per tenth of the half-year: later − at first",
                        by -> quits(by, 3, 10) / 7 - quits(by, 0, 2) / 2)
                .done();
    }

    /** Quits per agent in tenths of the run, overworked over today. */
    private static double quits(Outcomes by, int from, int to) {
        double more = 0;
        for (int tenth = from; tenth < to; tenth++) {
            more += count(by, "overworked", tenth) / 10 - count(by, TODAY, tenth) / 20;
        }
        return more;
    }

    private static double count(Outcomes by, String arm, int tenth) {
        double count = by.of(arm, "count:agentsLeft@" + tenth);
        return Double.isNaN(count) ? 0 : count;
    }

    private static Law pressure() {
        return law(
                        39,
                        REPORTED,
                        "Pressure to be quick shortens contacts and raises recontacts; the work to solve an issue has a minimum")
                .in("centre")
                .arm("some", "care.timePressure", "15 %")
                .arm("much", "care.timePressure", "60 %")
                .falls("some", "handleTimeMeanSeconds")
                .rises("some", "recontactRate")
                .more("work per solved episode: today − some", by -> work(by, TODAY) - work(by, "some"))
                .more("work per solved episode: much − some", by -> work(by, "much") - work(by, "some"))
                .done();
    }

    private static double work(Outcomes by, String arm) {
        return by.of(arm, "answered")
                * by.of(arm, "handleTimeMeanSeconds")
                / (by.of(arm, "needs") * by.of(arm, "episodeSolved"));
    }
}
