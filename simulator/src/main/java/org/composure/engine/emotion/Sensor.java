package org.composure.engine.emotion;

import static org.apache.commons.math3.util.FastMath.sqrt;

import org.apache.commons.math3.special.Erf;
import org.composure.scenario.people.LinearIn;
import org.composure.scenario.people.Sensing;

/**
 * What a program can tell of frustration and intent from messages, errors included.
 *
 * <p>A score is the separation d' for those truly frustrated, plus an error that stays through a conversation, plus one of each
 * message; there is an alarm above the cut. Equal variances make this the binormal model of signal detection (Green and Swets, Signal
 * Detection Theory and Psychophysics, 1966), so every cut is a point of one curve of hits and false alarms. That the first error
 * persists matters: with independent errors, rare false alarms become common over ten messages. Sizes are <em>our assumption</em>;
 * deployed detectors reach a recall of about 0.6 to 0.8 (EmoWOZ: Feng and others, LREC 2022; Hernandez Caralt and others, COLING 2025).
 */
public final class Sensor {

    private final Sensing sensing;
    private final double ofConversation;
    private final double ofMessage;

    /** For the parameters of a scenario. */
    public Sensor(Sensing sensing) {
        this.sensing = sensing;
        this.ofConversation = sqrt(sensing.persistence());
        this.ofMessage = sqrt(sensing.noise());
    }

    /**
     * The score of one message.
     *
     * @param conversation standard normal, the same through a conversation
     * @param message standard normal, new with each message
     * @param years since the program was last trained
     */
    public double score(double frustration, double conversation, double message, double years) {
        return signal(frustration, years) + ofConversation * conversation + ofMessage * message;
    }

    private double signal(double frustration, double years) {
        double separation = sensing.separation() * Math.max(0, 1 + sensing.driftPerYear() * years);
        return separation * SurveyAnswers.logistic((frustration - sensing.frustrationAt()) / sensing.width());
    }

    /** Whether a score raises an alarm. Never where inference is not allowed. */
    public boolean alarm(double score) {
        return sensing.allowed() && score > sensing.cut();
    }

    /** Probability that one message of somebody so frustrated raises an alarm: the recall if they are, false alarms if not. */
    public double alarmProbability(double frustration, double years) {
        double spread = sqrt(sensing.persistence() + sensing.noise());
        double above = (sensing.cut() - signal(frustration, years)) / spread;
        return sensing.allowed() ? Erf.erfc(above / sqrt(2)) / 2 : 0;
    }

    /** Whether a message is all in capitals. Our assumption. */
    public boolean capitals(double frustration, double uniform) {
        return happens(sensing.capitals(), frustration, uniform);
    }

    /** Whether a message swears. Our assumption. */
    public boolean profanity(double frustration, double uniform) {
        return happens(sensing.profanity(), frustration, uniform);
    }

    private static boolean happens(LinearIn logit, double frustration, double uniform) {
        return uniform < SurveyAnswers.logistic(logit.at(frustration));
    }

    /**
     * The intent a message is taken for: the right one with the scenario's accuracy, otherwise one of the others, all equally often.
     *
     * @param intents how many there are; with one there is nothing to confuse
     */
    public int intent(int truth, int intents, double uniform) {
        if (intents == 1 || uniform < sensing.intentAccuracy()) {
            return truth;
        }
        double place = (uniform - sensing.intentAccuracy()) / (1 - sensing.intentAccuracy()) * (intents - 1);
        int other = Math.min(intents - 2, (int) place);
        return other < truth ? other : other + 1;
    }
}
