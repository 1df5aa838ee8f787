package org.composure.scenario.people;

/**
 * What remains of all contacts together: trust from 0 to 1, and cumulative satisfaction from -1 to 1, which anchors
 * on the past and adjusts a little (Bolton 1998).
 *
 * <p>In scenario files: {@code relationship}.
 *
 * @param trustAtStart trust of a new customer; 0 to 1; our assumption
 * @param trustGain of the way to 1 after a good ending; 0 to 1; our assumption
 * @param trustLoss of the way to 0 after a bad ending; 0 to 1; our assumption
 * @param trustLossIfRefused trust lost at once when a human is refused; 0 to 1; our assumption
 * @param trustLossIfWrong trust lost at once when an answer turns out to be wrong; 0 to 1; our assumption
 * @param anchorWeight of the past in cumulative satisfaction; 0 to 1; form: Bolton, Marketing Science 17 (1998);
 *     numbers: our assumption
 * @param anchorWeightLongTenure the same for customers of long standing; 0 to 1; form: Bolton, Marketing Science 17
 *     (1998); numbers: our assumption
 * @param lossAversion on episodes that went badly; zero or above; form: Bolton, Marketing Science 17 (1998); numbers:
 *     our assumption
 * @param serviceWeight of service episodes, beside the product, in how the firm is seen; 0 to 1; direction: analysis
 *     of 35,000 consumer interactions; size: our assumption
 * @param waitDriftPerYear change of the wait people expect, in a year; relative; our assumption
 * @param resolutionDriftPerYear change of the resolution people expect, in a year; relative; our assumption
 * @param longTenureYears years after which somebody is of long standing; 0 to 100; our assumption
 * @param lastContactWeight of the last contact in what an episode is remembered for; 0 to 1; our assumption
 */
public record Relationship(
        double trustAtStart,
        double trustGain,
        double trustLoss,
        double trustLossIfRefused,
        double trustLossIfWrong,
        double anchorWeight,
        double anchorWeightLongTenure,
        double lossAversion,
        double serviceWeight,
        double waitDriftPerYear,
        double resolutionDriftPerYear,
        double longTenureYears,
        double lastContactWeight)
        implements Part {
    public Relationship {
        Domain.within("trustAtStart", trustAtStart, 0, 1);
        Domain.within("trustGain", trustGain, 0, 1);
        Domain.within("trustLoss", trustLoss, 0, 1);
        Domain.within("trustLossIfRefused", trustLossIfRefused, 0, 1);
        Domain.within("trustLossIfWrong", trustLossIfWrong, 0, 1);
        Domain.within("anchorWeight", anchorWeight, 0, 1);
        Domain.within("anchorWeightLongTenure", anchorWeightLongTenure, 0, 1);
        Domain.within("lossAversion", lossAversion, 0, 1000);
        Domain.within("serviceWeight", serviceWeight, 0, 1);
        Domain.within("waitDriftPerYear", waitDriftPerYear, -1, 10);
        Domain.within("resolutionDriftPerYear", resolutionDriftPerYear, -1, 10);
        Domain.within("longTenureYears", longTenureYears, 0, 100);
        Domain.within("lastContactWeight", lastContactWeight, 0, 1);
    }

    /** What holds where nothing is said. */
    public static Relationship usual() {
        return new Relationship(
                /* trustAtStart= */ 0.6,
                /* trustGain= */ 0.05,
                /* trustLoss= */ 0.15,
                /* trustLossIfRefused= */ 0.05,
                /* trustLossIfWrong= */ 0.08,
                /* anchorWeight= */ 0.8,
                /* anchorWeightLongTenure= */ 0.9,
                /* lossAversion= */ 1.6,
                /* serviceWeight= */ 0.6,
                /* waitDriftPerYear= */ -0.03,
                /* resolutionDriftPerYear= */ 0.01,
                /* longTenureYears= */ 5,
                /* lastContactWeight= */ 0.6);
    }
}
