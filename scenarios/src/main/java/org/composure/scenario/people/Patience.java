package org.composure.scenario.people;

/**
 * How feelings change the hazard of hanging up: the law of the contact type is multiplied by {@code exp(a (F - 0.3) +
 * b severity + c failed steps + d (trust - 0.5))} (proportional hazards; sizes are our assumption).
 *
 * <p>In scenario files: {@code hangingUp}.
 *
 * @param perFrustration logarithm of the hazard for each unit of frustration above 0.3; -5 to 5; our assumption
 * @param perSeverity logarithm of the hazard for each unit of severity; -5 to 5; direction: priority customers are
 *     more patient, Brown et al., JASA 100 (2005); size: our assumption
 * @param perFailedStep logarithm of the hazard for each step that failed before; -5 to 5; direction: Webb, Yu and
 *     Bretthauer, Linking Delay Announcements, Abandonment, and Staffing (2017); size: our assumption
 * @param perTrust logarithm of the hazard for each unit of trust above 0.5; -5 to 5; our assumption
 * @param beforeEtaFactor on the hazard until the announced wait has passed; zero or above; direction: Yu, Allon and
 *     Bassamboo, Management Science 63 (2017); size: our assumption
 * @param perMinutePastEta logarithm of the hazard for each minute past the announced wait; 0 to 2; Webb, Yu and
 *     Bretthauer, Linking Delay Announcements, Abandonment, and Service Time (2020): up to 52 % more a minute
 * @param pastEtaMinutesMost minutes after which the hazard grows no more; 0 to 60; our assumption
 * @param announcementPeakFactor on the hazard right after an announcement; zero or above; direction: Brown et al.,
 *     JASA 100 (2005); size: our assumption
 * @param announcementPeakSeconds how long that lasts; seconds, zero or above; our assumption
 * @param extraServicePerMinutePastEta seconds of service added for each minute past the announced wait; seconds, zero
 *     or above; Webb, Yu and Bretthauer, Linking Delay Announcements, Abandonment, and Service Time (2020): up to 21
 *     s
 * @param writeWhileWaitingFactor on the patience in text channels where customers may write while they wait; zero or
 *     above; direction: Castellanos, Yom-Tov, Goldberg and Park, Silent Abandonment in Text-Based Contact Centers
 *     (2025); size: our assumption
 */
public record Patience(
        double perFrustration,
        double perSeverity,
        double perFailedStep,
        double perTrust,
        double beforeEtaFactor,
        double perMinutePastEta,
        double pastEtaMinutesMost,
        double announcementPeakFactor,
        double announcementPeakSeconds,
        double extraServicePerMinutePastEta,
        double writeWhileWaitingFactor)
        implements Part {
    public Patience {
        Domain.within("perFrustration", perFrustration, -5, 5);
        Domain.within("perSeverity", perSeverity, -5, 5);
        Domain.within("perFailedStep", perFailedStep, -5, 5);
        Domain.within("perTrust", perTrust, -5, 5);
        Domain.within("beforeEtaFactor", beforeEtaFactor, 0, 1000);
        Domain.within("perMinutePastEta", perMinutePastEta, 0, 2);
        Domain.within("pastEtaMinutesMost", pastEtaMinutesMost, 0, 60);
        Domain.within("announcementPeakFactor", announcementPeakFactor, 0, 1000);
        Domain.notNegative("announcementPeakSeconds", announcementPeakSeconds);
        Domain.notNegative("extraServicePerMinutePastEta", extraServicePerMinutePastEta);
        Domain.within("writeWhileWaitingFactor", writeWhileWaitingFactor, 0, 1000);
    }

    /** What holds where nothing is said. */
    public static Patience usual() {
        return new Patience(
                /* perFrustration= */ 1.1,
                /* perSeverity= */ -0.5,
                /* perFailedStep= */ -0.15,
                /* perTrust= */ -0.5,
                /* beforeEtaFactor= */ 0.85,
                /* perMinutePastEta= */ 0.4187,
                /* pastEtaMinutesMost= */ 5,
                /* announcementPeakFactor= */ 1.5,
                /* announcementPeakSeconds= */ 15,
                /* extraServicePerMinutePastEta= */ 21,
                /* writeWhileWaitingFactor= */ 1.3);
    }
}
