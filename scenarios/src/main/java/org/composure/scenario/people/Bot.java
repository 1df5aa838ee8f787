package org.composure.scenario.people;

/**
 * An automatic conversation before the agents.
 *
 * <p>In scenario files: {@code bot}.
 *
 * @param on whether there is one; our assumption
 * @param preset the kind of bot; single numbers may differ from it; our assumption
 * @param recognition probability that one turn makes clear what is asked; 0 to 1; direction: Larson et al., EMNLP
 *     (2019); numbers: our assumption
 * @param capability probability that the bot can solve what it recognised; 0 to 1; anchored on Gartner, survey on
 *     chatbots (2023): 58 % of returns, 17 % of billing disputes
 * @param falseAnswer probability of a confident wrong answer to what it recognised and cannot solve; 0 to 1; our
 *     assumption
 * @param believed of wrong answers that are believed; 0 to 1; our assumption
 * @param discovered of believed wrong answers that are found out later; 0 to 1; our assumption
 * @param discoveryDelayMeanSeconds until then; exponential; seconds; our assumption
 * @param consistency probability of solving a task four times in a row over that of solving it once; 0 to 1; Yao et
 *     al., tau-bench (2024): the same task four times
 * @param turnSeconds length of a turn; seconds; our assumption
 * @param humanLike whether it poses as a person; our assumption
 * @param humanLikePenalty on the jumps of failures of a human-like bot, for customers with frustration above 0.5;
 *     zero or above; direction: Crolic, Thomaz, Hadi and Stephen, Journal of Marketing (2022); size: our assumption
 * @param quitPerFailure probability of quitting after a failed turn, by frustration; start and slope; our assumption
 * @param outageShare of conversations that meet a bot out of order; 0 to 1; our assumption
 * @param costPerSession of one conversation; in the currency of the scenario; our assumption
 * @param turnsMost turns after which the bot ends the conversation; 1 to 1,000; our assumption
 * @param hourFrom hour of the day from which it talks; 0 to 23; our assumption
 * @param hourTo hour of the day until which it talks; 1 to 24; our assumption
 * @param falseComfort gratitude gained by a wrong answer that is believed; 0 to 1; our assumption
 */
public record Bot(
        boolean on,
        String preset,
        ByComplexity recognition,
        ByComplexity capability,
        ByComplexity falseAnswer,
        double believed,
        double discovered,
        double discoveryDelayMeanSeconds,
        double consistency,
        double turnSeconds,
        boolean humanLike,
        double humanLikePenalty,
        LinearIn quitPerFailure,
        double outageShare,
        double costPerSession,
        int turnsMost,
        int hourFrom,
        int hourTo,
        double falseComfort)
        implements Part {
    public Bot {
        Domain.within("recognition", recognition, 0, 1);
        Domain.within("capability", capability, 0, 1);
        Domain.within("falseAnswer", falseAnswer, 0, 1);
        Domain.within("believed", believed, 0, 1);
        Domain.within("discovered", discovered, 0, 1);
        Domain.positive("discoveryDelayMeanSeconds", discoveryDelayMeanSeconds);
        Domain.within("consistency", consistency, 0, 1);
        Domain.positive("turnSeconds", turnSeconds);
        Domain.within("humanLikePenalty", humanLikePenalty, 0, 1000);
        Domain.finite("quitPerFailure", quitPerFailure);
        Domain.within("outageShare", outageShare, 0, 1);
        Domain.notNegative("costPerSession", costPerSession);
        Domain.within("turnsMost", turnsMost, 1, 1000);
        Domain.within("hourFrom", hourFrom, 0, 23);
        Domain.within("hourTo", hourTo, 1, 24);
        Domain.within("falseComfort", falseComfort, 0, 1);
        Domain.that(hourFrom < hourTo, "A bot must talk for at least an hour of the day.");
    }

    /** What holds where nothing is said. */
    public static Bot usual() {
        return new Bot(
                /* on= */ true,
                /* preset= */ "intent_bot",
                /* recognition= */ new ByComplexity(0.92, 0.82, 0.65),
                /* capability= */ new ByComplexity(0.62, 0.38, 0.14),
                /* falseAnswer= */ new ByComplexity(0.06, 0.12, 0.2),
                /* believed= */ 0.6,
                /* discovered= */ 0.8,
                /* discoveryDelayMeanSeconds= */ 72000,
                /* consistency= */ 0.63,
                /* turnSeconds= */ 25,
                /* humanLike= */ false,
                /* humanLikePenalty= */ 1.25,
                /* quitPerFailure= */ new LinearIn(0.03, 0.14),
                /* outageShare= */ 0,
                /* costPerSession= */ 0.7,
                /* turnsMost= */ 20,
                /* hourFrom= */ 0,
                /* hourTo= */ 24,
                /* falseComfort= */ 0.1);
    }
}
