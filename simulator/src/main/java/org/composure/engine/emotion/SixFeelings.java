package org.composure.engine.emotion;

import static org.composure.engine.arithmetic.Exponential.exp;

import org.composure.engine.arithmetic.Power;
import org.composure.event.Blame;
import org.composure.scenario.people.Appraisal;
import org.composure.scenario.people.Care;
import org.composure.scenario.people.Feelings;
import org.composure.scenario.people.Memory;
import org.composure.scenario.people.People;
import org.composure.scenario.people.Reaction;
import org.composure.scenario.people.Waiting;

/**
 * Impatience, frustration, stress, exhaustion, gratitude and disappointment.
 *
 * <p>Events of an appraised kind make intensities jump and they fade exponentially (Ortony, Clore and Collins, 1988;
 * Marsella and Gratch, Cognitive Systems Research 10, 2009). Time constants are reported durations of emotions (Verduyn and
 * Lavrijsen, Motivation and Emotion 39, 2015) over ln 10: over at a tenth of the peak, <em>our assumption</em>. Importance
 * prolongs (Verduyn, Delvaux, Van Coillie, Tuerlinckx and Van Mechelen, Emotion 9, 2009). The sizes of all jumps and the shape
 * of the drives are <em>our assumption</em>.
 */
final class SixFeelings implements MoodModel {

    /** Repetitions are told apart up to the third. Our assumption. */
    private static final int REPETITIONS = 3;

    /** No event takes a feeling the whole way. Our assumption. */
    private static final double MOST_AT_ONCE = 0.95;

    /** Someone more frustrated than this is aroused enough for empathy to matter most. Our assumption. */
    private static final double AROUSED = 0.5;

    /** A wait begins to frustrate from here, in units of felt waits. Our assumption. */
    private static final double FRUSTRATING_FROM = 0.5;

    private static final double SECONDS_PER_HOUR = 3600;

    private final Feelings feelings;
    private final Waiting waiting;
    private final Care care;
    private final Memory memory;
    private final People people;
    private final double[][] reactions = new double[Appraisal.values().length][Mood.COUNT];
    private final double[] decayPerSecond = new double[Mood.COUNT];
    /** What is left of each feeling after the hours that make a day a ruined one. */
    private final double[] leftOfTheDay = new double[Mood.COUNT];

    private final double[] valenceWeights;
    private final double[] arousalWeights;

    SixFeelings(People people) {
        this.people = people;
        this.feelings = people.feelings();
        this.waiting = people.waiting();
        this.care = people.care();
        this.memory = people.memory();
        this.valenceWeights = values(feelings.valenceWeights());
        this.arousalWeights = values(feelings.arousalWeights());
        for (int f = 0; f < Mood.COUNT; f++) {
            decayPerSecond[f] = 1 / feelings.decaySeconds().of(f);
            leftOfTheDay[f] = exp(-memory.ruinedDayHours() * SECONDS_PER_HOUR * decayPerSecond[f]);
        }
        feelings.reactions().forEach((event, reaction) -> reactions[place(event)] = jumps(reaction));
    }

    @SuppressWarnings("EnumOrdinal") // Only to find a reaction again within one run.
    private static int place(Appraisal event) {
        return event.ordinal();
    }

    private double[] jumps(Reaction reaction) {
        double[] jumps = values(reaction);
        for (int f = 0; f < jumps.length; f++) {
            jumps[f] *= feelings.jumpFactor();
        }
        return jumps;
    }

    private static double[] values(Reaction reaction) {
        double[] values = new double[Mood.COUNT];
        for (int f = 0; f < values.length; f++) {
            values[f] = reaction.of(f);
        }
        return values;
    }

    /** Each feeling e becomes e·exp(-Δt/τ), with τ longer by the importance gain for severity above one half. */
    @Override
    public void decay(Mood mood, double now, double severity) {
        double elapsed = now - mood.at();
        if (elapsed > 0) {
            fade(mood, elapsed / (1 + feelings.importanceGain() * (severity - 0.5)));
            mood.setAt(now);
        }
    }

    private void fade(Mood mood, double seconds) {
        for (int f = 0; f < Mood.COUNT; f++) {
            double intensity = mood.of(f);
            if (intensity != 0) {
                mood.set(f, intensity * exp(-seconds * decayPerSecond[f]));
            }
        }
    }

    /** What an issue does adds to what is left as a jump does: e becomes e + (1 - e)·onset. Our assumption. */
    @Override
    public void beginIssue(Mood mood, double now, double severity, double sensitivity) {
        decay(mood, now, severity);
        var issues = people.issues();
        mood.raise(Mood.IMPATIENCE, share(issues.impatienceAtOnset().at(severity)));
        mood.raise(Mood.FRUSTRATION, share(issues.frustrationAtOnset().at(severity) * sensitivity));
        mood.raise(Mood.STRESS, share(issues.stressAtOnset().at(severity) * sensitivity));
        mood.raise(Mood.EXHAUSTION, share(issues.exhaustionAtOnset().at(severity)));
        mood.raise(Mood.DISAPPOINTMENT, share(issues.disappointmentAtOnset().at(severity)));
    }

    private static double share(double raw) {
        return Math.max(0, Math.min(MOST_AT_ONCE, raw));
    }

    /**
     * Sensitivity × (1 + g_b(blame - ½))(1 + g_s(severity - ½))·ρ^(times - 1)·(1 + g_d·disconfirmation). That earlier failures
     * aggravate: Knox and van Oest, Journal of Marketing 78(5), 2014; the rest is <em>our assumption</em>.
     */
    @Override
    public double aggravation(
            Appraisal event, double sensitivity, double severity, double blame, int times, double disconfirmation) {
        double rho =
                event == Appraisal.BOT_FELL_BACK ? feelings.fallbackAmplification() : feelings.repeatAmplification();
        return sensitivity
                * (1 + feelings.blameGain() * (blame - 0.5))
                * (1 + feelings.severityGain() * (severity - 0.5))
                * repeated(rho, times)
                * (1 + feelings.disconfirmationGain() * Math.max(0, disconfirmation));
    }

    private static double repeated(double rho, int times) {
        double product = 1;
        for (int n = 1; n < Math.min(times, REPETITIONS); n++) {
            product *= rho;
        }
        return product;
    }

    /**
     * A jump J above zero moves a feeling that share of what is left to 1, one below zero takes that share away. Gratitude is
     * discounted by what the help has cost: × (1 - 1.1 frustration - 0.3 impatience) with the default parameters.
     */
    @Override
    public void appraise(Mood mood, Appraisal event, double strength, double aggravation) {
        double[] jumps = reactions[place(event)];
        double deserved = jumps[Mood.GRATITUDE] > 0 ? deserved(mood) : 0;
        for (int f = 0; f < Mood.COUNT; f++) {
            double jump = jumps[f] * strength;
            if (jump > 0) {
                mood.raise(f, Math.min(MOST_AT_ONCE, jump * (f == Mood.GRATITUDE ? deserved : aggravation)));
            } else if (jump < 0) {
                mood.keep(f, Math.max(0, 1 + jump));
            }
        }
    }

    private double deserved(Mood mood) {
        return Math.max(
                0,
                1
                        - feelings.gratitudeLostByFrustration() * mood.frustration()
                        - feelings.gratitudeLostByImpatience() * mood.impatience());
    }

    /**
     * With r the felt wait: impatience rises by 1 - exp(-r^1.5) of what is left to 1, frustration by 1 - exp(-0.22·s·(r - ½)),
     * exhaustion by 0.05 r, at most 0.3 (default parameters). All <em>our assumption</em>; that people weigh time more after
     * information that proves wrong: Antonides, Verhoef and van Aalst, Journal of Consumer Psychology 12(3), 2002.
     */
    @Override
    public void waited(Mood mood, double felt, double sensitivity, boolean etaMissed) {
        double weighed = etaMissed ? felt * waiting.missedEtaFactor() : felt;
        mood.raise(Mood.IMPATIENCE, 1 - exp(-Power.of(weighed, waiting.impatienceExponent())));
        double drive = waiting.frustrationGain() * sensitivity * Math.max(0, felt - FRUSTRATING_FROM);
        mood.raise(Mood.FRUSTRATION, 1 - exp(-drive));
        mood.raise(Mood.EXHAUSTION, Math.min(waiting.exhaustionMost(), waiting.exhaustionRate() * felt));
    }

    /** Impatience rises by 1 - exp(-0.25 (t/600)^1.5) of what is left to 1 (default parameters). Our assumption. */
    @Override
    public void served(Mood mood, double serviceSeconds) {
        double length = serviceSeconds / waiting.serviceReferenceSeconds();
        mood.raise(
                Mood.IMPATIENCE,
                1 - exp(-waiting.serviceImpatience() * Power.of(length, waiting.impatienceExponent())));
    }

    /**
     * Empathy takes frustration away, more so from the highly aroused (Herhausen and others, Journal of Marketing 87(2), 2023;
     * sizes our assumption), and earns a little gratitude.
     */
    @Override
    public void comfort(Mood mood, double empathyShown) {
        double relief = care.empathyRelief() * empathyShown;
        if (mood.frustration() > AROUSED) {
            relief *= care.empathyArousedFactor();
        }
        mood.keep(Mood.FRUSTRATION, Math.max(0, 1 - relief));
        mood.raise(Mood.GRATITUDE, care.empathyGratitude() * empathyShown);
    }

    /**
     * Moves the valence by a small share of its distance to what the agent displays. Small on purpose: primitive contagion was
     * not found (Barger and Grandey, Academy of Management Journal 49, 2006; Hennig-Thurau, Groth, Paul and Gremler, Journal of
     * Marketing 70(3), 2006). A rise takes an equal share off all unpleasant feelings, a fall first off gratitude and then adds
     * to frustration: our assumption.
     */
    @Override
    public void infect(Mood mood, double displayed) {
        double change = care.contagionToCustomer() * (displayed - valence(mood));
        if (change > 0) {
            cheer(mood, change);
        } else if (change < 0) {
            sadden(mood, -change);
        }
    }

    private void cheer(Mood mood, double rise) {
        double unpleasant = 0;
        for (int f = 0; f < Mood.COUNT; f++) {
            unpleasant -= Math.min(0, valenceWeights[f]) * mood.of(f);
        }
        double left = unpleasant > rise ? 1 - rise / unpleasant : 0;
        for (int f = 0; f < Mood.COUNT; f++) {
            if (valenceWeights[f] < 0) {
                mood.keep(f, left);
            }
        }
    }

    private void sadden(Mood mood, double fall) {
        double pleasant = valenceWeights[Mood.GRATITUDE] * mood.gratitude();
        double off = Math.min(pleasant, fall);
        if (pleasant > 0) {
            mood.keep(Mood.GRATITUDE, 1 - off / pleasant);
        }
        double weight = -valenceWeights[Mood.FRUSTRATION];
        if (fall > off && weight > 0) {
            mood.set(Mood.FRUSTRATION, Math.min(1, mood.frustration() + (fall - off) / weight));
        }
    }

    /** Part of an old disappointment comes back; the size is our assumption, that reminders prolong is Verduyn's (2009). */
    @Override
    public void remind(Mood mood, double disappointmentAtPeak) {
        mood.raise(Mood.DISAPPOINTMENT, share(feelings.reminderShare() * disappointmentAtPeak));
    }

    /** A weighted sum, cut off at -1 and 1. Weights our assumption. */
    @Override
    public double valence(Mood mood) {
        return Math.max(-1, Math.min(1, weighted(mood, valenceWeights)));
    }

    /** A weighted sum, cut off at 0 and 1. Weights our assumption. */
    @Override
    public double arousal(Mood mood) {
        return Math.max(0, Math.min(1, weighted(mood, arousalWeights)));
    }

    private static double weighted(Mood mood, double[] weights) {
        double sum = 0;
        for (int f = 0; f < Mood.COUNT; f++) {
            sum += weights[f] * mood.of(f);
        }
        return sum;
    }

    /** The scenario's blame for the firm, for others, and for one's own issue. Our assumption. */
    @Override
    public double blameShare(Blame blame) {
        return switch (blame) {
            case THIRD_PARTY -> feelings.blameThirdParty();
            case ISSUE -> feelings.blameOwn();
            default -> feelings.blameFirm();
        };
    }

    /** What is left after the given hours of fading undisturbed. Our assumption. */
    @Override
    public boolean ruinsTheDay(Mood mood) {
        double valence = 0;
        for (int f = 0; f < Mood.COUNT; f++) {
            valence += valenceWeights[f] * mood.of(f) * leftOfTheDay[f];
        }
        return valence < memory.ruinedDayBelow();
    }
}
