package org.composure.engine;

import java.util.HashMap;
import java.util.Map;
import org.composure.event.Silence;

/** How busy each team was on average, and how the contacts of each attempt fared, after a warm-up. */
class Seats extends Silence {

    private static final int MANY = 16;

    private final double warmUp;
    private final double end;
    private final double[] busy = new double[MANY];
    private final Map<Long, Integer> attempts = new HashMap<>();
    final double[] offeredBy = new double[MANY];
    final double[] lostBy = new double[MANY];
    final double[] waitedBy = new double[MANY];
    double offered;
    double lost;
    double waited;
    /** Second attempts that met the team of the first. */
    double sameTeam;

    private final Map<Long, Integer> teams = new HashMap<>();

    Seats(double warmUp, double end) {
        this.warmUp = warmUp;
        this.end = end;
    }

    /** Busy agents of a team, on average. */
    double busy(int team) {
        return busy[team] / (end - warmUp);
    }

    @Override
    public void offered(double at, long customer, int type, int attempt) {
        attempts.put(customer, attempt);
        if (at >= warmUp) {
            offered++;
            offeredBy[attempt]++;
        }
    }

    @Override
    public void blocked(double at, long customer, int type) {
        lose(at, customer);
    }

    @Override
    public void abandoned(double at, long customer, int type, double arrivedAt, boolean silent) {
        waited(customer, at, arrivedAt);
        lose(arrivedAt, customer);
    }

    private void lose(double arrivedAt, long customer) {
        if (arrivedAt >= warmUp) {
            lost++;
            lostBy[attempts.getOrDefault(customer, 0)]++;
        }
    }

    private void waited(long customer, double at, double arrivedAt) {
        if (arrivedAt >= warmUp) {
            waited += at - arrivedAt;
            waitedBy[attempts.getOrDefault(customer, 0)] += at - arrivedAt;
        }
    }

    @Override
    public void serviceStarted(
            double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Start how) {
        waited(customer, at, arrivedAt);
        Integer last = teams.put(customer, team);
        if (arrivedAt >= warmUp && attempts.getOrDefault(customer, 0) == 2 && last != null && last == team) {
            sameTeam++;
        }
    }

    @Override
    public void serviceEnded(
            double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent) {
        busy[team] += Math.max(0, Math.min(at, end) - Math.max(startedAt, warmUp));
    }
}
