package org.composure.study.laws;

import static org.composure.study.laws.Evidence.ASSUMED;
import static org.composure.study.laws.Evidence.MEASURED;
import static org.composure.study.laws.Evidence.REPORTED;
import static org.composure.study.laws.Law.TODAY;
import static org.composure.study.laws.Law.law;

import java.util.List;

/** Laws of waiting, hanging up and trying again. */
final class QueueLaws {

    private static final String AGENTS = "teams.desk.agents";
    private static final String ANNOUNCEMENT = "waiting.announcement";
    private static final String TOLD = "expected wait";
    private static final String BIAS = "waiting.announcementBias";
    private static final String PLENTY = "40";

    private QueueLaws() {}

    static List<Law> all() {
        return List.of(
                moods(),
                fewerAgents(),
                convexInOccupancy(),
                onHold(),
                announcedWaits(),
                middlingWaits(),
                occupied(),
                callbacks(),
                usedToShortWaits(),
                redials(),
                silentLeavers());
    }

    /** Yom-Tov and others, WWW Companion (2018). */
    private static Law moods() {
        return law(
                        1,
                        MEASURED,
                        "Customers arrive in a low mood; solved contacts end higher than they began, others lower")
                .in("centre")
                .more("−valence at the start", by -> -by.of(TODAY, "valenceAtStart"))
                .more("valence: solved − start", by -> by.of(TODAY, "valenceIfSolved") - by.of(TODAY, "valenceAtStart"))
                .more(
                        "valence: start − not solved",
                        by -> by.of(TODAY, "valenceAtStart") - by.of(TODAY, "valenceIfNot"))
                .done();
    }

    /** Garnett, Mandelbaum and Reiman, M&SOM 4 (2002), for waits; the rest follows from what waits do to people. */
    private static Law fewerAgents() {
        return law(2, MEASURED, "With fewer agents waits, hanging up, impatience and bad endings all rise")
                .in("centre")
                .arm("two fewer", AGENTS, "7")
                .rises("two fewer", "waitMeanSeconds", "abandonmentRate", "impatientShare", "badEndingRate")
                .done();
    }

    private static Law convexInOccupancy() {
        String slopeLow = "abandonmentRate over occupancy: steeper when busier";
        return law(3, MEASURED, "Hanging up is convex in occupancy; far past full load it bends towards 1 − 1/ρ")
                .in("centre")
                .arm("twelve", AGENTS, "13")
                .arm("seven", AGENTS, "7")
                .arm("double", "contactTypes.help.arrivals", "120 /h")
                .arm("triple", "contactTypes.help.arrivals", "180 /h")
                .arm("quadruple", "contactTypes.help.arrivals", "240 /h")
                .more(slopeLow, by -> slope(by, TODAY, "seven") - slope(by, "twelve", TODAY))
                .more(
                        "abandonmentRate: a second 60/h adds less than the first, far past full load",
                        by -> by.rise("abandonmentRate", "double", "triple")
                                - by.rise("abandonmentRate", "triple", "quadruple"))
                .done();
    }

    private static double slope(Outcomes by, String from, String to) {
        return by.rise("abandonmentRate", from, to) / by.rise("occupancy", from, to);
    }

    /** Maister, The Psychology of Waiting Lines (1985): pre-process waits and others; the size is our assumption. */
    private static Law onHold() {
        return law(4, ASSUMED, "A minute on hold hurts more than a minute in the queue")
                .in("centre", "care.holdProbability", "0 %", AGENTS, PLENTY)
                .arm("held", "care.holdProbability", "100 %", "care.holdSeconds", "60 s")
                .arm("queued", AGENTS, "8")
                .more(
                        "impatience per minute: held − queued",
                        by -> by.rise("impatience", TODAY, "held")
                                - by.rise("impatience", TODAY, "queued")
                                        / (by.rise("waitMeanSeconds", TODAY, "queued") / 60))
                .done();
    }

    /** Yu, Allon and Bassamboo (2017); Webb, Yu and Bretthauer (2020). */
    private static Law announcedWaits() {
        return law(
                        5,
                        MEASURED,
                        "Announced waits that are kept cut hanging up and impatience, and lengthen the waits of the served; a missed promise is worse"
                                + " than none")
                .in("centre", "horizon.days", "10", AGENTS, "11")
                .arm("told", ANNOUNCEMENT, TOLD, BIAS, "200 %")
                .arm("promised a third", ANNOUNCEMENT, TOLD, BIAS, "-70 %")
                .falls("told", "abandonmentRate", "impatience")
                .rises("told", "asaSeconds")
                .rises("promised a third", "abandonmentRate", "badEndingRate")
                .done();
    }

    /** Hui and Tse, Journal of Marketing 60 (1996). */
    private static Law middlingWaits() {
        return law(6, MEASURED, "Information has most effect on waits of a middling length")
                .in("centre", "horizon.days", "10", AGENTS, "11", BIAS, "200 %")
                .arm("told", ANNOUNCEMENT, TOLD)
                .arm("short", AGENTS, "16")
                .arm("short, told", AGENTS, "16", ANNOUNCEMENT, TOLD)
                .arm("long", AGENTS, "5")
                .arm("long, told", AGENTS, "5", ANNOUNCEMENT, TOLD)
                .more(
                        "relief of impatience: middling − short",
                        by -> -by.rise("impatience", TODAY, "told") + by.rise("impatience", "short", "short, told"))
                .more(
                        "relief of impatience: middling − long",
                        by -> -by.rise("impatience", TODAY, "told") + by.rise("impatience", "long", "long, told"))
                .done();
    }

    /** Maister (1985). */
    private static Law occupied() {
        return law(7, REPORTED, "Occupied waits feel shorter")
                .in("centre")
                .arm("music", "waiting.occupied", "yes")
                .falls("music", "impatience", "frustration")
                .done();
    }

    private static Law callbacks() {
        return law(8, ASSUMED, "Callbacks cut felt waits and hanging up at equal capacity")
                .in("centre", AGENTS, "8")
                .arm("callback", "contactTypes.help.callback", "{ offeredWhenWaitingAtLeast: 3, accepted: 60 % }")
                .falls("callback", "abandonmentRate", "impatience")
                .done();
    }

    /** Zohar, Mandelbaum and Shimkin (2002); Emadi and Swaminathan, working paper. */
    private static Law usedToShortWaits() {
        return law(
                        9,
                        MEASURED,
                        "People used to short waits hang up sooner after a sudden rise than people used to long ones")
                .in("sudden-rise")
                .arm("used to long", "teams.first days.agents", "0")
                .more(
                        "abandoned on the last day: used to short − used to long",
                        by -> by.rise("abandoned@9", "used to long", TODAY))
                .done();
    }

    /** Fluid approximation with redials and reconnects: Ding, Remerova, van der Mei and Zwart, arXiv 1311.6248. */
    private static Law redials() {
        return law(42, MEASURED, "Redials add load; blocking more callers raises arrivals")
                .in("centre", "lines", "14")
                .arm("nobody redials", "paths.redial", "0 %")
                .arm("fewer lines", "lines", "9")
                .falls("nobody redials", "occupancy")
                .rises("fewer lines", "blockingRate", "offered")
                .done();
    }

    /** Castellanos, Yom-Tov, Goldberg and Park, arXiv 2501.08869. */
    private static Law silentLeavers() {
        String silent = "{ share: 70 %, timeToNotice: 90 s }";
        return law(
                        43,
                        MEASURED,
                        "Silent leavers waste capacity in text channels; letting people write while they wait helps")
                .in(
                        "centre",
                        "horizon.days",
                        "8",
                        AGENTS,
                        "10",
                        "contactTypes.help.channel",
                        "chat",
                        "hangingUp.writeWhileWaitingFactor",
                        "1")
                .arm("silent", "contactTypes.help.silentAbandonment", silent)
                .arm(
                        "silent, may write",
                        "contactTypes.help.silentAbandonment",
                        silent,
                        "hangingUp.writeWhileWaitingFactor",
                        "1.3")
                .rises("silent", "asaSeconds", "occupancy")
                .higher("abandonmentRate", "silent, may write", "silent")
                .done();
    }
}
