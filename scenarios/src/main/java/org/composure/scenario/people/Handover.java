package org.composure.scenario.people;

/**
 * When the bot lets go of a customer, and what it takes along. A failed turn makes a customer ask for a human with
 * {@code logistic(base + a F + b failures + c preference)}.
 *
 * <p>In scenario files: {@code handover}.
 *
 * @param afterFailures failures in a row after which the bot hands over; 1 to 1,000; our assumption
 * @param requestHonoured whether who asks for a human gets one; our assumption
 * @param onDetectedFrustration whether sensed frustration hands over; our assumption
 * @param severityAbove severity above which an issue goes to a human at once; 1 for never; 0 to 1; our assumption
 * @param contextCarried whether the agent knows what the bot was told; our assumption
 * @param unifiedHistory whether everybody knows all earlier contacts; our assumption
 * @param requestBase of the logit; -20 to 20; our assumption
 * @param requestPerFrustration of the logit, for each unit of frustration; -20 to 20; our assumption
 * @param requestPerFailure of the logit, for each failure; -20 to 20; our assumption
 * @param requestPerPreference of the logit, for each standard deviation of preference for humans; -20 to 20; our
 *     assumption
 * @param humanPreferenceMean mean preference for humans, in standard deviations; -5 to 5; Gartner, survey of 5,728
 *     customers (2023): 64 % would rather have no AI
 */
public record Handover(
        int afterFailures,
        boolean requestHonoured,
        boolean onDetectedFrustration,
        double severityAbove,
        boolean contextCarried,
        boolean unifiedHistory,
        double requestBase,
        double requestPerFrustration,
        double requestPerFailure,
        double requestPerPreference,
        double humanPreferenceMean)
        implements Part {
    public Handover {
        Domain.within("afterFailures", afterFailures, 1, 1000);
        Domain.within("severityAbove", severityAbove, 0, 1);
        Domain.within("requestBase", requestBase, -20, 20);
        Domain.within("requestPerFrustration", requestPerFrustration, -20, 20);
        Domain.within("requestPerFailure", requestPerFailure, -20, 20);
        Domain.within("requestPerPreference", requestPerPreference, -20, 20);
        Domain.within("humanPreferenceMean", humanPreferenceMean, -5, 5);
    }

    /** What holds where nothing is said. */
    public static Handover usual() {
        return new Handover(
                /* afterFailures= */ 3,
                /* requestHonoured= */ true,
                /* onDetectedFrustration= */ false,
                /* severityAbove= */ 1,
                /* contextCarried= */ false,
                /* unifiedHistory= */ false,
                /* requestBase= */ -2.2,
                /* requestPerFrustration= */ 3,
                /* requestPerFailure= */ 0.45,
                /* requestPerPreference= */ 0.6,
                /* humanPreferenceMean= */ 0.36);
    }
}
