package org.composure.scenario;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who serves whom: one rule for an arrival that finds idle agents, one for an agent who becomes free.
 *
 * @param whoServes which of the idle agents takes an arrival
 * @param whoIsNext which of the waiting contacts a freed agent takes
 * @param preemptive whether a contact of a better level interrupts one of a worse level when nobody is idle; the
 *     interrupted customer goes back to the head of the queue and keeps what was done
 * @param ladders by contact type, the order in which teams are tried and from which waiting time on; a type without a
 *     ladder may go to every team with the skill at once, in the order of the teams
 * @param numbers what the rules want to know beside
 * @param own a policy of somebody's own that decides in place of both rules, or null
 */
public record Routing(
        WhoServes whoServes,
        WhoIsNext whoIsNext,
        boolean preemptive,
        Map<String, List<LadderStep>> ladders,
        RoutingNumbers numbers,
        @Nullable OwnPolicy own) {

    public Routing {
        Map<String, List<LadderStep>> ordered = new TreeMap<>();
        ladders.forEach((type, steps) -> ordered.put(type, List.copyOf(steps)));
        ladders = Collections.unmodifiableMap(ordered);
    }

    /** Rules that want to know nothing beside. */
    public Routing(
            WhoServes whoServes, WhoIsNext whoIsNext, boolean preemptive, Map<String, List<LadderStep>> ladders) {
        this(whoServes, whoIsNext, preemptive, ladders, RoutingNumbers.NONE, null);
    }

    /** The same with other numbers. */
    public Routing with(RoutingNumbers others) {
        return new Routing(whoServes, whoIsNext, preemptive, ladders, others, own);
    }

    /** The same, decided by a policy of somebody's own. */
    public Routing withOwn(OwnPolicy policy) {
        return new Routing(whoServes, whoIsNext, preemptive, ladders, numbers, policy);
    }

    /** The everyday rule of call distributors: the agent idle longest, the customer waiting longest. */
    public static final Routing EVERYDAY =
            new Routing(WhoServes.LONGEST_IDLE_AGENT, WhoIsNext.LONGEST_WAITING, false, Map.of());

    /** The same with priorities by the level of the skill. */
    public static final Routing PRIORITY =
            new Routing(WhoServes.LONGEST_IDLE_AGENT, WhoIsNext.BEST_LEVEL, false, Map.of());

    /** Which of the idle agents takes an arrival. */
    public enum WhoServes {
        /** The agent idle longest among all teams with the skill. */
        LONGEST_IDLE_AGENT,
        /** The agent quickest at this contact type; among equals, the one idle longest. */
        FASTEST_AGENT,
        /** The first team of the ladder with an idle agent; within it, the one idle longest. */
        FIRST_TEAM_OF_LADDER,
        /** The agent who has worked least since signing in. */
        LEAST_OCCUPIED_AGENT,
        /** Of the team that is most idle beyond its part of all idleness; within it, the one idle longest. */
        IDLENESS_RATIO,
        /** Of the team that served this customer last, else the one idle longest. */
        SAME_TEAM,
        /** Whoever luck chooses of the idle. */
        RANDOM_AGENT
    }

    /** Which of the waiting contacts a freed agent takes. */
    public enum WhoIsNext {
        /** The longest waiting among those the agent can serve, head starts included. */
        LONGEST_WAITING,
        /** The best level among the agent's skills; within it the longest waiting, head starts included. */
        BEST_LEVEL,
        /** The greatest wait times weight. */
        AGEING,
        /** Of the type whose queue is longest beyond its share of all queues. */
        QUEUE_RATIO,
        /** The greatest cost of waiting times speed of service. */
        C_MU,
        /** The same over the rate at which the waiting give up. */
        C_MU_THETA,
        /** The greatest weight times queue times speed of service. */
        MAXIMUM_PRESSURE,
        /** Whose target is due first. */
        SERVICE_LEVEL_SLACK,
        /** The greatest value that is lost each second by giving up. */
        VALUE_AT_RISK,
        /** Whose frustration is sensed to be greatest. */
        SENSED_ANGRIEST,
        /** Who has tried most often. */
        MOST_ATTEMPTS,
        /** Whoever luck chooses. */
        RANDOM,
        /** The least work, which nobody can know: a yardstick. */
        LEAST_WORK,
        /** Whose patience ends first, which nobody can know: a yardstick. */
        LEAST_PATIENCE
    }

    /**
     * One rung: a team that may take contacts once they have waited so long.
     *
     * @param afterSeconds zero for at once
     */
    public record LadderStep(String team, double afterSeconds) {
        public LadderStep {
            Check.named(team, "team of a ladder step");
            Check.notNegative(afterSeconds, "delay of a ladder step");
        }
    }
}
