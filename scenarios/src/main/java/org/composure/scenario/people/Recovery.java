package org.composure.scenario.people;

/**
 * Making good, and acting first.
 *
 * <p>In scenario files: {@code recovery}.
 *
 * @param goodwill who is offered something; our assumption
 * @param goodwillCost what it costs each time; in the currency of the scenario; our assumption
 * @param goodwillMatched whether what is offered is of the kind that was lost; our assumption
 * @param halfSaturation amount at which the effect reaches {@code 1 - 1/e} of what it can; in the currency of the
 *     scenario; our assumption
 * @param matchBonus on the effect if it matches; zero or above; direction: Gelbrich and Roschk, Journal of Service
 *     Research (2011); size: our assumption
 * @param opportunists of customers who complain for the credit; 0 to 1; our assumption
 * @param incidentNotice whether customers are warned of faults before they notice: of a bot that is out of order, and of
 *     incidents of the arrivals; our assumption
 * @param noticePrevents of the contacts that an incident brings, if customers are warned; 0 to 1; our assumption
 * @param education whether new customers are shown how things work; our assumption
 * @param educationContactFactor on issues right after; zero or above; Retana, Forman and Wu, M&SOM (2016)
 * @param educationChurnFactor on the hazard of leaving right after; zero or above; Retana, Forman and Wu, M&SOM
 *     (2016)
 * @param educationFadesDays time in which that falls to 1/e; days; Retana, Forman and Wu, M&SOM (2016)
 * @param educationBackfire on the hazard of leaving if it makes people think again; zero or above; our assumption: it
 *     does not; 1.6 in Ascarza, Iyengar and Schleicher (2016) where it reopened the choice of a plan
 * @param tracksThemes whether contacts are mined for causes; our assumption
 * @param themeDelayDays until a cause is found and removed; days; our assumption
 * @param themeFixShare of the issues of a found cause that do not come back; 0 to 1; our assumption
 */
public record Recovery(
        GoodwillRule goodwill,
        double goodwillCost,
        boolean goodwillMatched,
        double halfSaturation,
        double matchBonus,
        double opportunists,
        boolean incidentNotice,
        double noticePrevents,
        boolean education,
        double educationContactFactor,
        double educationChurnFactor,
        double educationFadesDays,
        double educationBackfire,
        boolean tracksThemes,
        double themeDelayDays,
        double themeFixShare)
        implements Part {
    public Recovery {
        Domain.notNegative("goodwillCost", goodwillCost);
        Domain.notNegative("halfSaturation", halfSaturation);
        Domain.within("matchBonus", matchBonus, 0, 1000);
        Domain.within("opportunists", opportunists, 0, 1);
        Domain.within("noticePrevents", noticePrevents, 0, 1);
        Domain.within("educationContactFactor", educationContactFactor, 0, 1000);
        Domain.within("educationChurnFactor", educationChurnFactor, 0, 1000);
        Domain.positive("educationFadesDays", educationFadesDays);
        Domain.within("educationBackfire", educationBackfire, 0, 1000);
        Domain.positive("themeDelayDays", themeDelayDays);
        Domain.within("themeFixShare", themeFixShare, 0, 1);
    }

    /** What holds where nothing is said. */
    public static Recovery usual() {
        return new Recovery(
                /* goodwill= */ GoodwillRule.NOBODY,
                /* goodwillCost= */ 15,
                /* goodwillMatched= */ false,
                /* halfSaturation= */ 20,
                /* matchBonus= */ 1.5,
                /* opportunists= */ 0.05,
                /* incidentNotice= */ false,
                /* noticePrevents= */ 0.4,
                /* education= */ false,
                /* educationContactFactor= */ 0.8045,
                /* educationChurnFactor= */ 0.5,
                /* educationFadesDays= */ 7,
                /* educationBackfire= */ 1,
                /* tracksThemes= */ false,
                /* themeDelayDays= */ 30,
                /* themeFixShare= */ 0.3);
    }
}
