package org.composure.engine.routing;

import org.jspecify.annotations.Nullable;

/**
 * A policy of somebody's own, watched: whoever throws, answers nonsense or does not answer at all is stopped by name.
 *
 * <p>For one run.
 */
final class GuardedPolicy implements ArrivalRule, FreedAgentRule {

    private final String name;
    private final Policy policy;
    private final Skills skills;
    private final PolicyWatch watch;

    GuardedPolicy(String name, Policy policy, Skills skills) {
        this.name = name;
        this.policy = policy;
        this.skills = skills;
        this.watch = PolicyWatch.of(name);
        guarded("begin", () -> {
            policy.begin(skills);
            return NONE;
        });
    }

    private static final int NONE = -1;

    private interface Question {
        int answer();
    }

    @Override
    public int teamFor(int type, double arrivedAt, FloorView floor) {
        int team = guarded("teamFor", () -> policy.teamFor(type, arrivedAt, floor));
        if (team == NONE) {
            return team;
        }
        int rung = place(skills.teamsOf(type), team);
        String wrong = null;
        if (rung < 0) {
            wrong = "may not take that type";
        } else if (floor.leastInHand(team) == FloorView.NOBODY_FREE) {
            wrong = "has nobody free";
        } else if (arrivedAt + skills.afterOf(type)[rung] > floor.nowSeconds()) {
            wrong = "may not take it yet";
        }
        return checked("teamFor", "team %d for contact type %d".formatted(team, type), team, wrong);
    }

    @Override
    public int queueFor(int team, FloorView floor) {
        int type = guarded("queueFor", () -> policy.queueFor(team, floor));
        if (type == NONE) {
            return type;
        }
        int skill = place(skills.typesOf(team), type);
        String wrong = null;
        if (skill < 0) {
            wrong = "is not for that team";
        } else if (!floor.isWaiting(type)) {
            wrong = "has nobody waiting";
        } else if (skills.opensAfter(team)[skill] > 0
                && floor.arrivedAt(type) + skills.opensAfter(team)[skill] > floor.nowSeconds()) {
            wrong = "is not open to that team yet";
        }
        return checked("queueFor", "contact type %d for team %d".formatted(type, team), type, wrong);
    }

    private int checked(String method, String said, int answer, @Nullable String wrong) {
        if (wrong != null) {
            throw new PolicyFault(
                    "The policy %s answered nonsense in %s: %s, which %s.".formatted(name, method, said, wrong));
        }
        return answer;
    }

    private static int place(int[] among, int wanted) {
        for (int i = 0; i < among.length; i++) {
            if (among[i] == wanted) {
                return i;
            }
        }
        return NONE;
    }

    /** A stranger's program may throw anything, a full stack included. */
    @SuppressWarnings("CatchingUnchecked")
    private int guarded(String method, Question question) {
        watch.begin();
        try {
            return question.answer();
        } catch (ThreadDeath stopped) {
            throw new PolicyFault(watch.message());
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError problem) {
            throw new PolicyFault(
                    "The policy %s failed in %s%s: %s.".formatted(name, method, line(problem), said(problem)));
        } finally {
            watch.end();
        }
    }

    private String line(Throwable problem) {
        for (StackTraceElement element : problem.getStackTrace()) {
            if (element.getClassName().equals(policy.getClass().getName())) {
                return ", line %d".formatted(element.getLineNumber());
            }
        }
        return "";
    }

    private static String said(Throwable problem) {
        String kind = problem.getClass().getSimpleName();
        return problem.getMessage() == null ? kind : kind + ", " + problem.getMessage();
    }
}
