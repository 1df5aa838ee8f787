package org.composure.yardstick;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The question of the busy day, a synthetic centre: 08:00 to 20:00, five types, four teams, about 50 000 calls.
 *
 * <p>Calls are Poisson with a rate that is constant in each half hour. Handle time is lognormal, patience exponential. Team 0
 * serves types 0 and 1 in that order of preference, team 1 types 1 and 2, team 2 types 2 and 3, team 3 types 3 and 4
 * alike. A call goes to the agent idle longest among all who can take it; an agent takes the type she prefers, among equals
 * who has waited longest. When staffing falls idle agents leave at once, then those on the floor longest, after the contact in
 * hand. After 20:00 the last half hour's agents serve out the queue. Seconds since 08:00 throughout.
 */
final class BusyDay {
    static final int TYPES = 5;
    static final int TEAMS = 4;
    static final int HALF_HOURS = 24;
    static final double HALF_HOUR = 1800;
    static final double THRESHOLD = 20;
    static final double PATIENCE_MEAN = 180;
    static final int DAYS = 20;

    /** Mean 300 s and standard deviation 240 s, as the parameters of the logarithm. */
    static final double HANDLE_SIGMA = Math.sqrt(Math.log1p(0.64));

    static final double HANDLE_MU = Math.log(300) - HANDLE_SIGMA * HANDLE_SIGMA / 2;

    /** The team for which both types rank alike. */
    static final int EVEN_HANDED_TEAM = 3;

    private static final double BIN = 1;

    private final double[][] calls;
    private final int[][] agents;

    private BusyDay(double[][] calls, int[][] agents) {
        this.calls = calls;
        this.agents = agents;
    }

    static BusyDay read() {
        try (InputStream file = Objects.requireNonNull(
                        BusyDay.class.getResourceAsStream("/org/composure/study/bench/busy-day.csv"), "busy-day.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<double[]> calls = new ArrayList<>();
            List<int[]> agents = new ArrayList<>();
            for (String line : lines.lines().toList()) {
                List<String> cells = List.of(line.split(",", -1));
                Stream<String> numbers = cells.stream().skip(2);
                if (cells.get(0).equals("lambda")) {
                    calls.add(numbers.mapToDouble(Double::parseDouble).toArray());
                } else if (cells.get(0).equals("staff")) {
                    agents.add(numbers.mapToInt(Integer::parseInt).toArray());
                }
            }
            return new BusyDay(calls.toArray(double[][]::new), agents.toArray(int[][]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the expected calls of a type in a half hour. */
    double calls(int type, int halfHour) {
        return calls[type][halfHour];
    }

    int agents(int team, int halfHour) {
        return agents[team][halfHour];
    }

    /** Returns the teams that serve a type: the first and, if different, the last of two. */
    static int firstTeamOf(int type) {
        return Math.max(0, type - 1);
    }

    static int lastTeamOf(int type) {
        return Math.min(TEAMS - 1, type);
    }

    /** Returns how many agents sign in over the day, each counted when the staffing rises. */
    int signIns() {
        int sum = 0;
        for (int[] row : agents) {
            int before = 0;
            for (int now : row) {
                sum += Math.max(0, now - before);
                before = now;
            }
        }
        return sum;
    }

    double paidSeconds() {
        double sum = 0;
        for (int[] row : agents) {
            for (int count : row) {
                sum += count * HALF_HOUR;
            }
        }
        return sum;
    }

    double expectedCalls() {
        double sum = 0;
        for (double[] row : calls) {
            for (double count : row) {
                sum += count;
            }
        }
        return sum;
    }

    int daysFor(long customers) {
        return (int) Math.max(1, Math.round(customers / expectedCalls()));
    }

    static Outcomes outcomes() {
        return new Outcomes(THRESHOLD, BIN, 0);
    }
}
