package org.composure.study.laws;

import static org.composure.study.laws.Evidence.ASSUMED;
import static org.composure.study.laws.Evidence.MEASURED;
import static org.composure.study.laws.Evidence.REPORTED;
import static org.composure.study.laws.Law.TODAY;
import static org.composure.study.laws.Law.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Laws of knowing, remembering, telling and leaving. */
final class LoyaltyLaws {

    private static final String LONG = "half-year";
    private static final String BAD = "badEndingRate";
    private static final String YES = "yes";
    private static final String GOODWILL = "recovery.goodwill";
    private static final String AFTER_BAD = "after bad ending";
    private static final String MORE_PAGES = "{ simple: 45 %, moderate: 18 %, complex: 4.5 % }";
    private static final String COST = "recovery.goodwillCost";

    private LoyaltyLaws() {}

    static List<Law> all() {
        return List.of(
                knowledge(),
                ambiguity(),
                learningHelpCentre(),
                lossesLoomLarger(),
                closeTogether(),
                silentChurn(),
                hysteresis(),
                repliesToReviews(),
                goodwill(),
                channels(),
                education(),
                causes(),
                surveys(),
                wordOfMouth());
    }

    /** Kumar and Telang, Information Systems Research 23 (2012), for calls saved. */
    private static Law knowledge() {
        return law(
                        23,
                        MEASURED,
                        "A better help centre: fewer contacts and bad endings per need, but hardly another rate per contact, and harder contacts")
                .in("centre", "teams.desk.agents", "13")
                .arm("better", "helpCentre.success", MORE_PAGES)
                .falls("better", "contactsPerNeed", "badPerNeed")
                .rises("better", "complexShare")
                .hardlyMoves("better", BAD, 0.01)
                .done();
    }

    /** Kumar and Telang (2012): a portal raised calls, clear content cut them. */
    private static Law ambiguity() {
        return law(24, MEASURED, "A help centre with ambiguous pages can raise calls, one with clear pages cuts them")
                .in("centre", "teams.desk.agents", "10")
                .arm("more pages, clear", "helpCentre.success", MORE_PAGES)
                .arm(
                        "more pages, ambiguous",
                        "helpCentre.success",
                        MORE_PAGES,
                        "helpCentre.ambiguousShare",
                        "80 %",
                        "helpCentre.ambiguousNewQuestion",
                        "60 %")
                .falls("more pages, clear", "humanContactsPerNeed")
                .rises("more pages, ambiguous", "humanContactsPerNeed")
                .done();
    }

    private static Law learningHelpCentre() {
        return law(25, ASSUMED, "With feedback a help centre learns fast, then saturates; releases knock it down")
                .in(
                        LONG,
                        "helpCentre.coverage",
                        "10 %",
                        "helpCentre.growthPerGap",
                        "0.2 %",
                        "helpCentre.releasesPerYear",
                        "0")
                .arm("releases", "helpCentre.releasesPerYear", "12")
                .more("growth: first third − last third", by -> grown(by, 0, 3) - grown(by, 6, 9))
                .more("success at the beginning: later − first", by -> grown(by, 0, 3))
                .falls("releases", "selfServiceSuccess")
                .done();
    }

    private static double grown(Outcomes by, int from, int to) {
        return by.of(TODAY, "searchSolved@" + to) - by.of(TODAY, "searchSolved@" + from);
    }

    /** Kahneman and Tversky (1979); Bolton (1998). */
    private static Law lossesLoomLarger() {
        return law(
                        30,
                        MEASURED,
                        "One bad and one good contact do not cancel: such customers leave faster than those without any")
                .in(LONG)
                .more(
                        "leaving: one good, one bad − untouched",
                        by -> by.of(TODAY, "leaving.oneGoodOneBad") - by.of(TODAY, "leaving.untouched"))
                .more(
                        "leaving above the untouched: one bad, one good, against what two good save",
                        by -> by.of(TODAY, "leaving.oneGoodOneBad")
                                + by.of(TODAY, "leaving.twoGood")
                                - 2 * by.of(TODAY, "leaving.untouched"))
                .done();
    }

    /** Knox and van Oest, Journal of Marketing 78 (2014). */
    private static Law closeTogether() {
        return law(31, MEASURED, "Two bad endings within a month cost more customers than two spread over the year")
                .in(
                        LONG,
                        "horizon.days",
                        "364",
                        "contactTypes.help.arrivals",
                        "6 /h",
                        "customers.newcomersPerYear",
                        "100 %",
                        "loyalty.wordsToDeeds",
                        "0.07")
                .more(
                        "left within 60 days: close − apart",
                        by -> by.of(TODAY, "leftAfter.twoBadClose") - by.of(TODAY, "leftAfter.twoBadApart"))
                .done();
    }

    private static Law silentChurn() {
        return law(
                        32,
                        REPORTED,
                        "Most who leave because of a bad ending never came back to say so, and surveys miss most of them")
                .in(LONG)
                .more("left silently − one half", by -> by.of(TODAY, "leftSilently") - 0.5)
                .more("one half − response to surveys", by -> 0.5 - by.of(TODAY, "surveyResponseRate"))
                .done();
    }

    private static Law hysteresis() {
        return law(33, ASSUMED, "A month of bad service is not undone by a month of good service")
                .in(LONG, "contactTypes.help.arrivals", "10 /h", "teams.desk.agents", "3")
                .arm("a bad month, then a good one", "teams.desk.agents", badThenGood())
                .more("bad endings in the bad month", by -> by.rise("bad@2", TODAY, "a bad month, then a good one"))
                .more(
                        "bad endings avoided in the good one",
                        by -> -by.rise("bad@4", TODAY, "a bad month, then a good one"))
                .falls("a bad month, then a good one", "customersAtEnd")
                .done();
    }

    /** Agents of the desk: thirty days of one, thirty days of six. */
    private static String badThenGood() {
        LocalDate first = LocalDate.of(2026, 2, 6);
        return IntStream.range(0, 60)
                .mapToObj(day -> "%s: %d".formatted(first.plusDays(day), day < 30 ? 1 : 6))
                .collect(Collectors.joining(", ", "{ usual: 3, ", " }"));
    }

    /** Proserpio and Zervas, Marketing Science 36 (2017). */
    private static Law repliesToReviews() {
        return law(34, MEASURED, "Replies to reviews raise stars without better service")
                .in(LONG)
                .arm("replies", "wordOfMouth.repliesToReviews", YES)
                .rises("replies", "stars")
                .hardlyMoves("replies", BAD, 0.005)
                .done();
    }

    /** Roschk and Gelbrich (2014); de Matos, Henrique and Rossi (2007); Knox and van Oest (2014). */
    private static Law goodwill() {
        return law(35, MEASURED, "Goodwill has diminishing returns, works best matched, and never restores all loyalty")
                .in(LONG)
                .arm("ten", GOODWILL, AFTER_BAD, COST, "10 USD")
                .arm("twenty", GOODWILL, AFTER_BAD, COST, "20 USD")
                .arm("forty", GOODWILL, AFTER_BAD, COST, "40 USD")
                .arm("ten, matched", GOODWILL, AFTER_BAD, COST, "10 USD", "recovery.goodwillMatched", YES)
                .arm("unhurt", "loyalty.wordsToDeeds", "0")
                .higher("customersAtEnd", TODAY, "twenty")
                .more(
                        "customers kept: first ten − each ten of the next thirty",
                        by -> by.rise("customersAtEnd", TODAY, "ten") - by.rise("customersAtEnd", "ten", "forty") / 3)
                .higher("customersAtEnd", "ten", "ten, matched")
                .higher("customersAtEnd", "forty", "unhurt")
                .done();
    }

    private static Law channels() {
        return law(
                        36,
                        ASSUMED,
                        "A preferred channel takes load off the phone; without one history it brings repetitions")
                .in("centre")
                .armIn("written", "two-channels")
                .armIn("written, one history", "two-channels", "handover.unifiedHistory", YES)
                .falls("written", "offeredFirst")
                .rises("written", "repeats")
                .higher("repeats", "written, one history", "written")
                .done();
    }

    /** Retana, Forman and Wu, M&SOM 18 (2016); Ascarza, Iyengar and Schleicher (2016). */
    private static Law education() {
        String educate = "recovery.education";
        return law(
                        37,
                        MEASURED,
                        "Teaching newcomers cuts needs at first and then fades; where it reopens the decision, it can raise churn")
                .in("newcomers")
                .arm("taught", educate, YES)
                .arm("taught, reopened", educate, YES, "recovery.educationBackfire", "3.2")
                .falls("taught", "churnRate")
                .more("needs saved, in shares: first tenth − last tenth", by -> saved(by, 0) - saved(by, 9))
                .rises("taught, reopened", "churnRate")
                .done();
    }

    private static double saved(Outcomes by, int tenth) {
        double before = by.of(TODAY, "count:present@" + tenth);
        return 1 - by.of("taught", "count:present@" + tenth) / before;
    }

    private static Law causes() {
        return law(38, ASSUMED, "Removing the main cause beats any routing rule in the long run")
                .in(LONG)
                .arm("themes", "recovery.tracksThemes", YES)
                .arm("angry first", "sensing.queueOrder", "truly angriest first")
                .falls("themes", "badEndings")
                .more(
                        "bad endings per place: angry first − themes",
                        by -> by.rise("badEndings", "themes", "angry first"))
                .done();
    }

    private static Law surveys() {
        return law(
                        41,
                        REPORTED,
                        "Where the unhappy stay silent, satisfaction as surveyed exceeds satisfaction as it is")
                .in("centre", "surveys.negativeGain", "-3")
                .more("surveyed − true", by -> by.of(TODAY, "csatSurveyed") - by.of(TODAY, "csatTrue"))
                .arm("vocal", "surveys.negativeGain", "0.3")
                .falls("vocal", "csatSurveyed")
                .within("true satisfaction: vocal − silent", by -> by.rise("csatTrue", TODAY, "vocal"), 0.001)
                .done();
    }

    /** East, Hammond and Lomax, IJRM 25 (2008). */
    private static Law wordOfMouth() {
        return law(45, MEASURED, "Bad news is told more, good news moves prospects more for each who hears it")
                .in(LONG, "customers.newcomersPerYear", "100 %", "loyalty.basePerMonth", "20 %")
                .arm("no good word", "wordOfMouth.tellGood", "0 %")
                .arm("no bad word", "wordOfMouth.tellBad", "0 %")
                .more(
                        "people told per bad ending − per good one",
                        by -> by.of(TODAY, "toldPerBad") - by.of(TODAY, "toldPerGood"))
                .more(
                        "newcomers moved per person told: good − bad",
                        by -> by.rise("joined", "no good word", TODAY) / by.of(TODAY, "heardGood")
                                - by.rise("joined", TODAY, "no bad word") / by.of(TODAY, "heardBad"))
                .done();
    }
}
