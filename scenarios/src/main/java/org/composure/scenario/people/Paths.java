package org.composure.scenario.people;

/**
 * Where people turn first, what they do when it fails, and which channel they choose: a logit with the lean away from
 * the telephone, urgency, expected wait and habit (form: McFadden 1974; numbers are our assumption).
 *
 * <p>In scenario files: {@code paths}.
 *
 * @param selfServiceFirst of issues in which people search first; 0 to 1; analysis of 35,000 consumer interactions:
 *     67 %; consumer survey (CM.com, 2023): 77 %
 * @param humanFirst of issues in which people go straight to a human; the others turn to the bot; 0 to 1; our
 *     assumption
 * @param humanAfterSearch of those who searched in vain: straight to a human; 0 to 1; analysis of 35,000 consumer
 *     interactions
 * @param giveUpAfterSearch of those who searched in vain: give up; 0 to 1; our assumption
 * @param redial of those who hung up: try again; 0 to 1; our assumption
 * @param redialDelayMeanSeconds until then; exponential; seconds; our assumption
 * @param recontact of those whose issue was left unresolved: come again; 0 to 1; direction: SQM Group, benchmarks of
 *     contact centres; size: our assumption
 * @param recontactDelayMeanSeconds until then; exponential; seconds; our assumption
 * @param contactsMost contacts in one episode; 1 to 100; our assumption
 * @param giveUpPerDisappointment probability of giving up added for each unit of disappointment; 0 to 1; 46,000
 *     negative reviews (Casengo): many do not even try
 * @param channelSwitch of those who come again: through another channel; 0 to 1; direction: Dixon, Freeman and Toman,
 *     Harvard Business Review (2010); size: our assumption
 * @param botWhenBack of those who come again: by way of the bot; 0 to 1; our assumption
 * @param phoneAversion utility lost by phoning rather than writing; 0 to 10; set so that a fifth phones about a
 *     trifle: consumer survey (CM.com, 2023), 80 % would not phone unless it is urgent
 * @param urgencyWeight utility of a channel with an answer at once, for each unit of severity; 0 to 10; our
 *     assumption
 * @param waitWeight utility lost for each acceptable wait that is expected; 0 to 10; our assumption
 * @param habitWeight utility of the channel that worked last time; 0 to 10; our assumption
 * @param humanPathHidden of those looking for a human who do not find the way and take the bot instead; 0 to 1; our
 *     assumption
 */
public record Paths(
        double selfServiceFirst,
        double humanFirst,
        double humanAfterSearch,
        double giveUpAfterSearch,
        double redial,
        double redialDelayMeanSeconds,
        double recontact,
        double recontactDelayMeanSeconds,
        int contactsMost,
        double giveUpPerDisappointment,
        double channelSwitch,
        double botWhenBack,
        double phoneAversion,
        double urgencyWeight,
        double waitWeight,
        double habitWeight,
        double humanPathHidden)
        implements Part {
    public Paths {
        Domain.within("selfServiceFirst", selfServiceFirst, 0, 1);
        Domain.within("humanFirst", humanFirst, 0, 1);
        Domain.within("humanAfterSearch", humanAfterSearch, 0, 1);
        Domain.within("giveUpAfterSearch", giveUpAfterSearch, 0, 1);
        Domain.within("redial", redial, 0, 1);
        Domain.positive("redialDelayMeanSeconds", redialDelayMeanSeconds);
        Domain.within("recontact", recontact, 0, 1);
        Domain.positive("recontactDelayMeanSeconds", recontactDelayMeanSeconds);
        Domain.within("contactsMost", contactsMost, 1, 100);
        Domain.within("giveUpPerDisappointment", giveUpPerDisappointment, 0, 1);
        Domain.within("channelSwitch", channelSwitch, 0, 1);
        Domain.within("botWhenBack", botWhenBack, 0, 1);
        Domain.within("phoneAversion", phoneAversion, 0, 10);
        Domain.within("urgencyWeight", urgencyWeight, 0, 10);
        Domain.within("waitWeight", waitWeight, 0, 10);
        Domain.within("habitWeight", habitWeight, 0, 10);
        Domain.within("humanPathHidden", humanPathHidden, 0, 1);
        Domain.that(
                selfServiceFirst + humanFirst <= 1 + 1e-9,
                "Those who search first and those who go straight to a human may not be more than all.");
        Domain.that(
                humanAfterSearch + giveUpAfterSearch <= 1 + 1e-9,
                "Those who look for a human and those who give up after a search may not be more than all.");
    }

    /** What holds where nothing is said. */
    public static Paths usual() {
        return new Paths(
                /* selfServiceFirst= */ 0.7,
                /* humanFirst= */ 0.12,
                /* humanAfterSearch= */ 0.4,
                /* giveUpAfterSearch= */ 0.1,
                /* redial= */ 0.55,
                /* redialDelayMeanSeconds= */ 1800,
                /* recontact= */ 0.65,
                /* recontactDelayMeanSeconds= */ 43200,
                /* contactsMost= */ 5,
                /* giveUpPerDisappointment= */ 0.25,
                /* channelSwitch= */ 0.35,
                /* botWhenBack= */ 0.35,
                /* phoneAversion= */ 1.4,
                /* urgencyWeight= */ 2,
                /* waitWeight= */ 0.5,
                /* habitWeight= */ 0.5,
                /* humanPathHidden= */ 0);
    }
}
