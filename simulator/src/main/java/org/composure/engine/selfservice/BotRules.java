package org.composure.engine.selfservice;

import org.apache.commons.math3.util.FastMath;
import org.composure.engine.arithmetic.Exponential;
import org.composure.engine.chance.Purpose;
import org.composure.engine.people.Luck;
import org.composure.scenario.people.Bot;
import org.composure.scenario.people.Handover;

/**
 * What the bot can do: when it is there, what it can solve, when it lets go.
 *
 * <p>Whether it can solve an issue is drawn once for each talk. For some people and topics all talks share one draw, for the
 * others each has its own; the share c of the former makes the chance of solving a task four times in a row, c p + (1 − c) p⁴,
 * the given part of p. Without it a bot would look more reliable over several tries than benchmarks that repeat a task say
 * (Yao et al., "tau-bench", 2024). The construction is <em>our assumption</em>.
 */
public final class BotRules {

    private static final double DAY_SECONDS = 86_400;
    private static final double HOUR_SECONDS = 3600;
    private static final double HOURS_OF_DAY = 24;

    private final Bot bot;
    private final Handover handover;
    private final Luck luck;
    private final double[] sharedDraws = new double[3];
    private final boolean roundTheClock;
    /** The day last asked about, and how it is with the bot on it. */
    private int day = -1;

    private boolean outOfOrder;

    public BotRules(Bot bot, Handover handover, Luck luck) {
        this.bot = bot;
        this.handover = handover;
        this.luck = luck;
        this.roundTheClock = bot.hourFrom() <= 0 && bot.hourTo() >= HOURS_OF_DAY;
        for (int complexity = 0; complexity < sharedDraws.length; complexity++) {
            double cube = FastMath.pow(bot.capability().of(complexity), 3);
            sharedDraws[complexity] = cube < 1 ? Math.max(0, (bot.consistency() - cube) / (1 - cube)) : 0;
        }
    }

    /** Whether there is a bot to talk to: it has hours, and days on which it is out of order. */
    public boolean isThere(double now) {
        if (!bot.on()) {
            return false;
        }
        return (roundTheClock || isWithinHours(now)) && !isOutOfOrder(now);
    }

    private boolean isWithinHours(double now) {
        double hour = now % DAY_SECONDS / HOUR_SECONDS;
        return bot.hourFrom() <= bot.hourTo()
                ? hour >= bot.hourFrom() && hour < bot.hourTo()
                : hour >= bot.hourFrom() || hour < bot.hourTo();
    }

    /** Whether this is one of the days on which the bot is out of order; never without a bot. */
    public boolean isOutOfOrder(double now) {
        if (!bot.on()) {
            return false;
        }
        int today = (int) (now / DAY_SECONDS);
        if (today != day) {
            day = today;
            outOfOrder = luck.happens(Purpose.BOT_OUTAGE, today, 0, bot.outageShare());
        }
        return outOfOrder;
    }

    /** Whether it could solve this issue once it has understood it. */
    public boolean isCapable(long personName, int topic, long episode, int contact, int complexity) {
        boolean shared = luck.happens(Purpose.BOT_SKILL_AT_TOPIC, personName, 2 * topic, sharedDraws[complexity]);
        double u = shared
                ? luck.uniform(Purpose.BOT_SKILL_AT_TOPIC, personName, 2 * topic + 1)
                : luck.uniform(Purpose.BOT_SKILL, episode, contact);
        return u < bot.capability().of(complexity);
    }

    /** How probably a customer whom the bot has just failed asks for a human. */
    public double asksForHuman(double frustration, int failures, double humanPreference) {
        double logit = handover.requestBase()
                + handover.requestPerFrustration() * frustration
                + handover.requestPerFailure() * failures
                + handover.requestPerPreference() * humanPreference;
        return 1 / (1 + Exponential.exp(-logit));
    }

    /** How probably a customer whom the bot has just failed leaves it. */
    public double quits(double frustration) {
        return Math.min(1, bot.quitPerFailure().at(frustration));
    }

    /** How much worse a failure is with a bot that plays a human, for somebody who is angry already (Crolic et al., 2022). */
    public double strengthOfFailure(double frustration) {
        return bot.humanLike() && frustration > 0.5 ? bot.humanLikePenalty() : 1;
    }
}
