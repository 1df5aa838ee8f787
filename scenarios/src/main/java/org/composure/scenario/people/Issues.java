package org.composure.scenario.people;

/**
 * What people need help with: how hard it is, how much hangs on it, and how it feels at the start.
 *
 * <p>In scenario files: {@code issues}.
 *
 * @param mix shares of simple, moderate and complex issues; they add up to 100 %; 0 to 1; our assumption
 * @param severityExponent severity is U^exponent with U uniform on 0 to 1; above zero; our assumption
 * @param frustrationAtOnset by severity; start and slope; direction: Yom-Tov et al., WWW Companion (2018); size: our
 *     assumption
 * @param stressAtOnset by severity; start and slope; direction: Yom-Tov et al., WWW Companion (2018); size: our
 *     assumption
 * @param disappointmentAtOnset by severity; start and slope; direction: Yom-Tov et al., WWW Companion (2018); size:
 *     our assumption
 * @param impatienceAtOnset by severity; start and slope; direction: Yom-Tov et al., WWW Companion (2018); size: our
 *     assumption
 * @param exhaustionAtOnset by severity; start and slope; direction: Yom-Tov et al., WWW Companion (2018); size: our
 *     assumption
 * @param preventedShare of all issues that no longer come up because their cause was removed; 0 to 1; our assumption
 */
public record Issues(
        ByComplexity mix,
        ByComplexity severityExponent,
        LinearIn frustrationAtOnset,
        LinearIn stressAtOnset,
        LinearIn disappointmentAtOnset,
        LinearIn impatienceAtOnset,
        LinearIn exhaustionAtOnset,
        double preventedShare)
        implements Part {
    public Issues {
        Domain.within("mix", mix, 0, 1);
        Domain.positive("severityExponent", severityExponent);
        Domain.finite("frustrationAtOnset", frustrationAtOnset);
        Domain.finite("stressAtOnset", stressAtOnset);
        Domain.finite("disappointmentAtOnset", disappointmentAtOnset);
        Domain.finite("impatienceAtOnset", impatienceAtOnset);
        Domain.finite("exhaustionAtOnset", exhaustionAtOnset);
        Domain.within("preventedShare", preventedShare, 0, 1);
        Domain.adds100("mix", mix);
    }

    /** What holds where nothing is said. */
    public static Issues usual() {
        return new Issues(
                /* mix= */ new ByComplexity(0.5, 0.33, 0.17),
                /* severityExponent= */ new ByComplexity(1.6, 1.2, 0.8),
                /* frustrationAtOnset= */ new LinearIn(0.1, 0.26),
                /* stressAtOnset= */ new LinearIn(0.12, 0.36),
                /* disappointmentAtOnset= */ new LinearIn(0.05, 0.18),
                /* impatienceAtOnset= */ new LinearIn(0.08, 0.12),
                /* exhaustionAtOnset= */ new LinearIn(0.08, 0.14),
                /* preventedShare= */ 0);
    }
}
