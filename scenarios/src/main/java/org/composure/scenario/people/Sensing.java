package org.composure.scenario.people;

/**
 * What the centre can tell about feelings and intents. A look gives {@code separation logistic((F - at) / width)}
 * plus two standardised errors, one that lasts for the conversation and one that does not; the alarm sounds above the
 * cut.
 *
 * <p>In scenario files: {@code sensing}.
 *
 * @param allowed whether feelings may be inferred at all; our assumption
 * @param separation between the calm and the frustrated, in standard deviations; 0 to 10; EmoWOZ (Feng et al., LREC
 *     2022), the class of dissatisfied; separation derived by us
 * @param frustrationAt frustration that is to be found; 0 to 1; our assumption
 * @param width of the border between the two, in units of frustration; above zero; our assumption
 * @param cut above which the alarm sounds; -10 to 20; EmoWOZ (Feng et al., LREC 2022): false alarms 2.4 %, recall .69
 * @param persistence variance of the error that lasts for the conversation; 0 to 1; our assumption
 * @param noise variance of the error of a single look; 0 to 1; our assumption
 * @param driftPerYear change of the separation in a year without new labels; relative; our assumption
 * @param intentAccuracy of contacts routed by what they are about; 0 to 1; direction: Larson et al., EMNLP (2019);
 *     numbers: our assumption
 * @param capitals logit of a message in capitals, by frustration; start and slope; our assumption
 * @param profanity logit of a message with swear words, by frustration; start and slope; our assumption
 * @param queueOrder whether what is sensed moves somebody up the queue; our assumption
 * @param headStartSeconds by how much it does; seconds, zero or above; our assumption
 * @param warnedEmpathyGain empathy added when the agent is warned; 0 to 1; our assumption
 * @param warnedLoadFactor on the load that a warned agent takes on; zero or above; our assumption
 */
public record Sensing(
        boolean allowed,
        double separation,
        double frustrationAt,
        double width,
        double cut,
        double persistence,
        double noise,
        double driftPerYear,
        double intentAccuracy,
        LinearIn capitals,
        LinearIn profanity,
        QueueOrder queueOrder,
        double headStartSeconds,
        double warnedEmpathyGain,
        double warnedLoadFactor)
        implements Part {
    public Sensing {
        Domain.within("separation", separation, 0, 10);
        Domain.within("frustrationAt", frustrationAt, 0, 1);
        Domain.positive("width", width);
        Domain.within("cut", cut, -10, 20);
        Domain.within("persistence", persistence, 0, 1);
        Domain.within("noise", noise, 0, 1);
        Domain.within("driftPerYear", driftPerYear, -1, 10);
        Domain.within("intentAccuracy", intentAccuracy, 0, 1);
        Domain.finite("capitals", capitals);
        Domain.finite("profanity", profanity);
        Domain.notNegative("headStartSeconds", headStartSeconds);
        Domain.within("warnedEmpathyGain", warnedEmpathyGain, 0, 1);
        Domain.within("warnedLoadFactor", warnedLoadFactor, 0, 1000);
    }

    /** What holds where nothing is said. */
    public static Sensing usual() {
        return new Sensing(
                /* allowed= */ true,
                /* separation= */ 2.49,
                /* frustrationAt= */ 0.55,
                /* width= */ 0.06,
                /* cut= */ 1.98,
                /* persistence= */ 0.6,
                /* noise= */ 0.4,
                /* driftPerYear= */ -0.1,
                /* intentAccuracy= */ 0.9,
                /* capitals= */ new LinearIn(-4.6, 4),
                /* profanity= */ new LinearIn(-6, 5),
                /* queueOrder= */ QueueOrder.AS_THEY_CAME,
                /* headStartSeconds= */ 300,
                /* warnedEmpathyGain= */ 0.1,
                /* warnedLoadFactor= */ 0.8);
    }
}
