package org.composure.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.composure.scenario.ContactType;
import org.composure.scenario.DayTable;
import org.composure.scenario.Distribution;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.theory.OfferedLoadOverTime;

/**
 * What a day brings to each team, by interval: contacts an hour and offered load in erlangs.
 *
 * <p>Each contact type is split among the teams that may take it: all to the first team of its ladder, else evenly by
 * speed. The load lags behind the arrivals (see {@link OfferedLoadOverTime}); after-contact work is part of it. Redials,
 * returns and bots are left out: the search by simulation sees them.
 *
 * @param contactsPerHour by team and interval
 * @param erlangs by team and interval
 * @param patienceSeconds mean patience of each team's contacts; infinite if some never hang up
 */
@SuppressWarnings("ArrayRecordComponent") // Made here and handed to nobody who writes.
record Load(double[][] contactsPerHour, double[][] erlangs, double[] patienceSeconds) {

    private static final double SECONDS_PER_HOUR = 3600;

    /** Of a mean of several dates. */
    static Load of(Scenario scenario, List<LocalDate> dates) {
        int intervals = intervals(scenario);
        int teams = scenario.teams().size();
        double[][] perHour = new double[teams][intervals];
        double[][] erlangs = new double[teams][intervals];
        double[] patienceWeighted = new double[teams];
        double[] contacts = new double[teams];
        double[][] inflow = Inflow.perHour(scenario, dates);
        for (ContactType type : scenario.contactTypes()) {
            double[] rates = inflow[scenario.indexOfType(type.name())];
            double[] shares = shares(scenario, type);
            for (int team = 0; team < teams; team++) {
                if (shares[team] > 0) {
                    double handle = handleSeconds(scenario.teams().get(team), type);
                    double[] load = lagged(rates, scenario.intervalSeconds(), handle);
                    for (int i = 0; i < intervals; i++) {
                        perHour[team][i] += shares[team] * rates[i];
                        erlangs[team][i] += shares[team]
                                * load[i]
                                / concurrency(scenario.teams().get(team));
                        double coming = shares[team] * rates[i];
                        contacts[team] += coming;
                        // Nobody, however patient, adds nothing.
                        patienceWeighted[team] += coming == 0
                                ? 0
                                : coming * type.patience().time().meanSeconds();
                    }
                }
            }
        }
        double[] patience = new double[teams];
        for (int team = 0; team < teams; team++) {
            patience[team] = contacts[team] == 0 ? Double.POSITIVE_INFINITY : patienceWeighted[team] / contacts[team];
        }
        return new Load(perHour, erlangs, patience);
    }

    static int intervals(Scenario scenario) {
        return (int) Math.ceil(DayTable.DAY_SECONDS / scenario.intervalSeconds() - 1e-9);
    }

    private static double[] shares(Scenario scenario, ContactType type) {
        double[] shares = new double[scenario.teams().size()];
        var ladder = scenario.routing().ladders().get(type.name());
        double sum = 0;
        for (int team = 0; team < shares.length; team++) {
            Team candidate = scenario.teams().get(team);
            boolean reached =
                    ladder == null || (!ladder.isEmpty() && ladder.get(0).team().equals(candidate.name()));
            double speed = speed(candidate, type);
            if (reached && speed > 0) {
                shares[team] = speed;
                sum += speed;
            }
        }
        for (int team = 0; team < shares.length && sum > 0; team++) {
            shares[team] /= sum;
        }
        return shares;
    }

    static double speed(Team team, ContactType type) {
        return team.skills().stream()
                .filter(skill -> skill.contactType().equals(type.name()))
                .mapToDouble(Skill::speed)
                .findFirst()
                .orElse(0);
    }

    private static double handleSeconds(Team team, ContactType type) {
        Distribution papers = team.afterContactWork();
        return type.handleTime().meanSeconds() / speed(team, type) + (papers == null ? 0 : papers.meanSeconds());
    }

    /** Work an agent does in a second when as busy as can be. */
    private static double concurrency(Team team) {
        return team.totalSpeedByContactsInHand().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
    }

    private static double[] lagged(double[] ratesPerHour, double intervalSeconds, double handleSeconds) {
        List<Double> perSecond = new ArrayList<>();
        for (double rate : ratesPerHour) {
            perSecond.add(rate / SECONDS_PER_HOUR);
        }
        OfferedLoadOverTime load = OfferedLoadOverTime.repeating(perSecond, intervalSeconds, handleSeconds);
        double[] erlangs = new double[ratesPerHour.length];
        for (int i = 0; i < erlangs.length; i++) {
            erlangs[i] = load.meanWithin(i);
        }
        return erlangs;
    }

    /** The teams' loads times factors, where a trial has shown that more or less comes than theory sees. */
    Load times(double[] byTeam, double[] byInterval) {
        double[][] changed = new double[erlangs.length][];
        for (int team = 0; team < erlangs.length; team++) {
            changed[team] = erlangs[team].clone();
            for (int i = 0; i < byInterval.length; i++) {
                changed[team][i] *= byTeam[team] * byInterval[i];
            }
        }
        return new Load(contactsPerHour, changed, patienceSeconds);
    }

    /** The same with a trickle for teams that theory sees nothing coming to, in every interval in which anybody comes. */
    Load withTrickle(double perTeam) {
        double[][] changed = new double[erlangs.length][];
        for (int team = 0; team < erlangs.length; team++) {
            changed[team] = erlangs[team].clone();
            boolean idle = Arrays.stream(changed[team]).sum() == 0;
            for (int i = 0; idle && i < changed[team].length; i++) {
                changed[team][i] = comes(i) ? perTeam : 0;
            }
        }
        return new Load(contactsPerHour, changed, patienceSeconds);
    }

    /** Whether anybody comes in an interval. */
    boolean comes(int interval) {
        return Arrays.stream(contactsPerHour).anyMatch(rates -> rates[interval] > 0);
    }

    /** Mean load of a team over the intervals of a cell. */
    double mean(Cell cell) {
        return cell.intervals().stream()
                .mapToDouble(i -> erlangs[cell.team()][i])
                .average()
                .orElse(0);
    }
}
