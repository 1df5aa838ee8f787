package org.composure.scenario.people;

/**
 * How agents treat people: time, knowledge, tone, and what it does to them. An agent resolves with {@code
 * logistic(skill + authority + context - anger F - load L)}.
 *
 * <p>In scenario files: {@code care}.
 *
 * @param timeFactor on the handle time of the contact type; above zero; about 6 min by phone, 12 min in chat
 *     (Comm100, Live Chat Benchmark; Nextiva); relative to the mean of the usual mix
 * @param repeatSeconds added when the customer has to repeat everything; seconds, zero or above; our assumption
 * @param holdProbability of contacts put on hold; 0 to 1; SQM Group, benchmarks of contact centres: 41 % of calls
 * @param holdSeconds added by a hold; seconds, zero or above; our assumption
 * @param resolveLogit logit of solving the issue; a logit; SQM Group, benchmarks of contact centres: 70 to 74 % at
 *     the first contact
 * @param transfer of contacts passed on; 0 to 1; SQM Group, benchmarks of contact centres: 19 % of callers
 * @param specialistDirect whether complex issues go to the highest skill level at once; our assumption
 * @param rudeProbability of contacts in which a rested agent is rude or indifferent; 0 to 1; about a fifth of bad
 *     experiences name attitude or slowness (Casengo, 46,000 reviews); size: our assumption
 * @param rudePerLoad that probability is multiplied by {@code 1 + this load}; 0 to 10; our assumption
 * @param empathy of a rested agent; 0 to 1; our assumption
 * @param empathyLossPerLoad of the empathy lost at full load; 0 to 1; direction: Little, Kluemper, Nelson and Ward,
 *     Personnel Psychology 66 (2013); size: our assumption
 * @param empathyRelief of the frustration taken away by full empathy; 0 to 1; direction: Herhausen et al., Journal of
 *     Marketing 87 (2023); size: our assumption
 * @param empathyGratitude gratitude gained by full empathy; 0 to 1; direction: Herhausen et al., Journal of Marketing
 *     87 (2023); size: our assumption
 * @param empathyArousedFactor on that relief for customers with frustration above 0.5; zero or above; direction:
 *     Herhausen et al., Journal of Marketing 87 (2023); size: our assumption
 * @param clarity of unresolved contacts that end with a clear next step; 0 to 1; our assumption
 * @param empowered whether agents may decide; our assumption
 * @param authorityLogit added to the logit of solving if they may; 0 to 10; our assumption
 * @param contextLogit added to the logit of solving if nothing has to be repeated; 0 to 10; our assumption
 * @param angerTimeGain time is multiplied by {@code 1 + this F + the next L}; 0 to 5; direction: Altman, Yom-Tov,
 *     Olivares, Ashtar and Rafaeli, M&SOM 23 (2021); size: our assumption
 * @param loadTimeGain see {@code angerTimeGain}; 0 to 5; direction: Altman, Yom-Tov, Olivares, Ashtar and Rafaeli,
 *     M&SOM 23 (2021); size: our assumption
 * @param angerQualityLoss taken from the logit of solving at frustration 1; 0 to 10; direction: Rafaeli et al.,
 *     Journal of Applied Psychology 97 (2012); size: our assumption
 * @param loadQualityLoss taken from the logit of solving at full load; 0 to 10; direction: Rafaeli et al., Journal of
 *     Applied Psychology 97 (2012); size: our assumption
 * @param loadGain of the way to full load at frustration 1, for an agent without resilience; 0 to 1; direction:
 *     Altman, Yom-Tov, Olivares, Ashtar and Rafaeli, M&SOM 23 (2021); size: our assumption
 * @param loadDecaySeconds time in which load falls to 1/e; seconds; our assumption
 * @param resilience of that gain which does not touch the agent; 0 to 1; our assumption
 * @param contagionToCustomer of the gap between what the agent shows and the customer feels, closed in a contact; 0
 *     to 1; weak or absent in Barger and Grandey, Academy of Management Journal (2006); size: our assumption
 * @param aiAssist whether agents get suggestions while they talk; our assumption
 * @param aiNoviceGain speed gained by a beginner; with experience it vanishes; 0 to 2; Brynjolfsson, Li and Raymond,
 *     Quarterly Journal of Economics 140 (2025)
 * @param learningGain speed gained in the first year; 0 to 2; De Grip, Sauermann and Sieben, JEBO 126 (2016)
 * @param learningDays time constant of learning; days; De Grip, Sauermann and Sieben, JEBO 126 (2016); the time
 *     constant is our assumption
 * @param trainingGain productivity gained by a week of training; 0 to 2; De Grip and Sauermann, Economic Journal
 *     (2012), recalled
 * @param timePressure of the handle time cut by pressure to be quick; 0 to 1; our assumption
 * @param reinvest of the time that automation saves, spent on hard cases; 0 to 1; our assumption
 * @param attritionPerYear hazard of an agent's leaving; 0 to 5; ContactBabel, US HR and operational benchmarking
 *     (2014): 27 to 42 % a year
 * @param burnoutDays time over which load adds up to burnout; days; our assumption
 * @param burnoutOccupancyWeight of occupancy above the limit, beside load; 0 to 10; our assumption
 * @param occupancyLimit occupancy that can be borne; 0 to 1; our assumption
 * @param burnoutToAttrition logarithm of the hazard of leaving for each unit of burnout; 0 to 20; set so that burnout
 *     and leaving correlate by about .33 (Swider and Zimmerman, Journal of Vocational Behavior 76, 2010)
 * @param hiringDays until somebody new is there; days; our assumption
 * @param clearNextStepFactor on the jump of an unresolved contact that ends with a clear next step; 0 to 1; our
 *     assumption
 * @param skillSpread standard deviation, over agents, of the logit of solving; 0 to 5; our assumption
 * @param protocols of that spread which protocols take away; 0 to 1; direction: first-contact resolution by protocols, as
 *     operators report; size: our assumption
 * @param fatigueGain time is multiplied by {@code 1 + this ln(hours / 4)} after four hours of work; 0 to 1;
 *     direction: Collewet and Sauermann, Labour Economics (2017); size: our assumption
 */
public record Care(
        ByComplexity timeFactor,
        double repeatSeconds,
        double holdProbability,
        double holdSeconds,
        ByComplexity resolveLogit,
        ByComplexity transfer,
        boolean specialistDirect,
        double rudeProbability,
        double rudePerLoad,
        double empathy,
        double empathyLossPerLoad,
        double empathyRelief,
        double empathyGratitude,
        double empathyArousedFactor,
        double clarity,
        boolean empowered,
        double authorityLogit,
        double contextLogit,
        double angerTimeGain,
        double loadTimeGain,
        double angerQualityLoss,
        double loadQualityLoss,
        double loadGain,
        double loadDecaySeconds,
        double resilience,
        double contagionToCustomer,
        boolean aiAssist,
        double aiNoviceGain,
        double learningGain,
        double learningDays,
        double trainingGain,
        double timePressure,
        double reinvest,
        double attritionPerYear,
        double burnoutDays,
        double burnoutOccupancyWeight,
        double occupancyLimit,
        double burnoutToAttrition,
        double hiringDays,
        double clearNextStepFactor,
        double skillSpread,
        double protocols,
        double fatigueGain)
        implements Part {
    public Care {
        Domain.positive("timeFactor", timeFactor);
        Domain.notNegative("repeatSeconds", repeatSeconds);
        Domain.within("holdProbability", holdProbability, 0, 1);
        Domain.notNegative("holdSeconds", holdSeconds);
        Domain.within("resolveLogit", resolveLogit, -20, 20);
        Domain.within("transfer", transfer, 0, 1);
        Domain.within("rudeProbability", rudeProbability, 0, 1);
        Domain.within("rudePerLoad", rudePerLoad, 0, 10);
        Domain.within("empathy", empathy, 0, 1);
        Domain.within("empathyLossPerLoad", empathyLossPerLoad, 0, 1);
        Domain.within("empathyRelief", empathyRelief, 0, 1);
        Domain.within("empathyGratitude", empathyGratitude, 0, 1);
        Domain.within("empathyArousedFactor", empathyArousedFactor, 0, 1000);
        Domain.within("clarity", clarity, 0, 1);
        Domain.within("authorityLogit", authorityLogit, 0, 10);
        Domain.within("contextLogit", contextLogit, 0, 10);
        Domain.within("angerTimeGain", angerTimeGain, 0, 5);
        Domain.within("loadTimeGain", loadTimeGain, 0, 5);
        Domain.within("angerQualityLoss", angerQualityLoss, 0, 10);
        Domain.within("loadQualityLoss", loadQualityLoss, 0, 10);
        Domain.within("loadGain", loadGain, 0, 1);
        Domain.positive("loadDecaySeconds", loadDecaySeconds);
        Domain.within("resilience", resilience, 0, 1);
        Domain.within("contagionToCustomer", contagionToCustomer, 0, 1);
        Domain.within("aiNoviceGain", aiNoviceGain, 0, 2);
        Domain.within("learningGain", learningGain, 0, 2);
        Domain.positive("learningDays", learningDays);
        Domain.within("trainingGain", trainingGain, 0, 2);
        Domain.within("timePressure", timePressure, 0, 1);
        Domain.within("reinvest", reinvest, 0, 1);
        Domain.within("attritionPerYear", attritionPerYear, 0, 5);
        Domain.positive("burnoutDays", burnoutDays);
        Domain.within("burnoutOccupancyWeight", burnoutOccupancyWeight, 0, 10);
        Domain.within("occupancyLimit", occupancyLimit, 0, 1);
        Domain.within("burnoutToAttrition", burnoutToAttrition, 0, 20);
        Domain.positive("hiringDays", hiringDays);
        Domain.within("clearNextStepFactor", clearNextStepFactor, 0, 1);
        Domain.within("skillSpread", skillSpread, 0, 5);
        Domain.within("protocols", protocols, 0, 1);
        Domain.within("fatigueGain", fatigueGain, 0, 1);
    }

    /** What holds where nothing is said. */
    public static Care usual() {
        return new Care(
                /* timeFactor= */ new ByComplexity(0.807, 1.052, 1.467),
                /* repeatSeconds= */ 70,
                /* holdProbability= */ 0.35,
                /* holdSeconds= */ 45,
                /* resolveLogit= */ new ByComplexity(2.5, 1.5, 0.45),
                /* transfer= */ new ByComplexity(0.08, 0.17, 0.3),
                /* specialistDirect= */ false,
                /* rudeProbability= */ 0.03,
                /* rudePerLoad= */ 1.5,
                /* empathy= */ 0.45,
                /* empathyLossPerLoad= */ 0.5,
                /* empathyRelief= */ 0.25,
                /* empathyGratitude= */ 0.08,
                /* empathyArousedFactor= */ 1.5,
                /* clarity= */ 0.4,
                /* empowered= */ false,
                /* authorityLogit= */ 0.6,
                /* contextLogit= */ 0.25,
                /* angerTimeGain= */ 0.15,
                /* loadTimeGain= */ 0.12,
                /* angerQualityLoss= */ 0.45,
                /* loadQualityLoss= */ 0.3,
                /* loadGain= */ 0.3,
                /* loadDecaySeconds= */ 2700,
                /* resilience= */ 0.3,
                /* contagionToCustomer= */ 0.05,
                /* aiAssist= */ false,
                /* aiNoviceGain= */ 0.34,
                /* learningGain= */ 0.64,
                /* learningDays= */ 110,
                /* trainingGain= */ 0.1,
                /* timePressure= */ 0,
                /* reinvest= */ 0,
                /* attritionPerYear= */ 0.35,
                /* burnoutDays= */ 60,
                /* burnoutOccupancyWeight= */ 1.5,
                /* occupancyLimit= */ 0.85,
                /* burnoutToAttrition= */ 4,
                /* hiringDays= */ 45,
                /* clearNextStepFactor= */ 0.25,
                /* skillSpread= */ 0,
                /* protocols= */ 0,
                /* fatigueGain= */ 0.1);
    }
}
