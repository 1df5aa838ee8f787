package org.composure.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.composure.scenario.ContactType;
import org.composure.scenario.Scenario;
import org.composure.scenario.Team;
import org.jspecify.annotations.Nullable;

/**
 * The work that must be done at least, at the price of whoever does it most cheaply: a bound that no staffing beats, since
 * whoever is to be served has to be worked for. Those whom the targets allow to go unserved are taken to be the dearest.
 *
 * <p>Fresh contacts only; with several rounds, transfers and returns there is more work, so the bound still holds.
 */
final class LeastCost {

    private static final double SECONDS_PER_HOUR = 3600;

    private final Scenario day;
    private final List<LocalDate> dates;
    private final List<StaffingTarget> targets;

    LeastCost(Scenario day, List<LocalDate> dates, List<StaffingTarget> targets) {
        this.day = day;
        this.dates = dates;
        this.targets = targets;
    }

    /** Contacts of one type a day, and the price of serving one. */
    private record Work(double contacts, double price) {}

    /** Of a mean day, or null if no target says how many have to be served. */
    @Nullable
    Double ofDay() {
        double served = servedAtLeast();
        if (served <= 0) {
            return null;
        }
        List<Work> works = new ArrayList<>();
        double all = 0;
        for (ContactType type : day.contactTypes()) {
            double contacts = dates.stream()
                            .mapToDouble(date ->
                                    Arrays.stream(Inflow.fresh(day, type, date)).sum())
                            .average()
                            .orElse(0)
                    * day.intervalSeconds()
                    / SECONDS_PER_HOUR;
            works.add(new Work(contacts, price(type)));
            all += contacts;
        }
        works.sort(Comparator.comparingDouble(Work::price));
        double left = served * all;
        double cost = 0;
        for (Work work : works) {
            double done = Math.min(left, work.contacts());
            cost += done * work.price();
            left -= done;
        }
        return cost;
    }

    /** Share of the contacts that the targets ask to be served. */
    private double servedAtLeast() {
        double share = 0;
        for (StaffingTarget target : targets) {
            if (target.contactType() == null && target.metric().equals("serviceLevel") && target.atLeast()) {
                share = Math.max(share, target.bound());
            }
            if (target.contactType() == null && target.metric().equals("abandonmentRate") && !target.atLeast()) {
                share = Math.max(share, 1 - target.bound());
            }
        }
        return share;
    }

    private double price(ContactType type) {
        return day.teams().stream()
                .filter(team -> Load.speed(team, type) > 0)
                .map(team -> costOfOne(team, type))
                .min(Comparator.naturalOrder())
                .orElse(0.0);
    }

    private static double costOfOne(Team team, ContactType type) {
        double papers =
                team.afterContactWork() == null ? 0 : team.afterContactWork().meanSeconds();
        double hours = (type.handleTime().meanSeconds() / Load.speed(team, type) + papers) / SECONDS_PER_HOUR;
        double atOnce = team.totalSpeedByContactsInHand().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        return hours / atOnce * team.costPerHour().doubleValue();
    }
}
