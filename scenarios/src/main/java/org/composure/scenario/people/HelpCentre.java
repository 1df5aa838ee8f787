package org.composure.scenario.people;

/**
 * Answers people find themselves: an article answers with the probability of its complexity times the coverage of the
 * topic. Coverage grows where questions remain open and falls with time and releases.
 *
 * <p>In scenario files: {@code helpCentre}.
 *
 * @param open whether there is one; our assumption
 * @param success probability that a search in covered topics solves the issue; 0 to 1; anchored on Gartner, poll of
 *     service leaders (2019): 9 % of issues fully solved alone
 * @param coverage of the questions of a topic, at the start; 0 to 1; our assumption
 * @param sessionSeconds length of a search; seconds; our assumption
 * @param openWebSuccess probability that the open web answers what the help centre did not; 0 to 1; our assumption
 * @param ambiguousShare of pages that can be misunderstood; 0 to 1; our assumption
 * @param ambiguousNewQuestion probability that such a page raises a new question; 0 to 1; direction: Kumar and
 *     Telang, Information Systems Research 23 (2012); size: our assumption
 * @param growthPerGap of the gap in coverage that one unanswered question closes; 0 to 1; our assumption
 * @param aiSuggestions whether suggestions drawn from contacts speed up writing; our assumption
 * @param aiSuggestionFactor on growth then; zero or above; our assumption
 * @param decayHalfLifeDays in which coverage falls to half when nobody writes; days; our assumption
 * @param releaseDrop of the coverage of a topic that a release makes obsolete; 0 to 1; our assumption
 * @param releasesPerYear releases that touch a topic; 0 to 365; our assumption
 */
public record HelpCentre(
        boolean open,
        ByComplexity success,
        double coverage,
        double sessionSeconds,
        double openWebSuccess,
        double ambiguousShare,
        double ambiguousNewQuestion,
        double growthPerGap,
        boolean aiSuggestions,
        double aiSuggestionFactor,
        double decayHalfLifeDays,
        double releaseDrop,
        double releasesPerYear)
        implements Part {
    public HelpCentre {
        Domain.within("success", success, 0, 1);
        Domain.within("coverage", coverage, 0, 1);
        Domain.positive("sessionSeconds", sessionSeconds);
        Domain.within("openWebSuccess", openWebSuccess, 0, 1);
        Domain.within("ambiguousShare", ambiguousShare, 0, 1);
        Domain.within("ambiguousNewQuestion", ambiguousNewQuestion, 0, 1);
        Domain.within("growthPerGap", growthPerGap, 0, 1);
        Domain.within("aiSuggestionFactor", aiSuggestionFactor, 0, 1000);
        Domain.positive("decayHalfLifeDays", decayHalfLifeDays);
        Domain.within("releaseDrop", releaseDrop, 0, 1);
        Domain.within("releasesPerYear", releasesPerYear, 0, 365);
    }

    /** What holds where nothing is said. */
    public static HelpCentre usual() {
        return new HelpCentre(
                /* open= */ true,
                /* success= */ new ByComplexity(0.3, 0.12, 0.03),
                /* coverage= */ 1,
                /* sessionSeconds= */ 240,
                /* openWebSuccess= */ 0,
                /* ambiguousShare= */ 0,
                /* ambiguousNewQuestion= */ 0.1,
                /* growthPerGap= */ 0.02,
                /* aiSuggestions= */ false,
                /* aiSuggestionFactor= */ 2.5,
                /* decayHalfLifeDays= */ 200,
                /* releaseDrop= */ 0.3,
                /* releasesPerYear= */ 2);
    }
}
