package org.composure.language.grammar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.DayTable;
import org.composure.scenario.Distribution;
import org.composure.scenario.Opening;
import org.composure.scenario.Orbit;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;
import org.composure.scenario.Timetable;

/**
 * Whether a queue would grow for ever: more work comes than its teams can do, and nobody is ever lost: nobody
 * hangs up or is blocked, or whoever does so tries again without end.
 *
 * <p>Hall's condition for every set of contact types up to {@value #TYPES_MAX} types, for single types and all together
 * beyond: work offered to a set must stay below the capacity of the teams that can serve any of it. It is computed with
 * the fastest skill of each type, so it may miss an overload but never invents one.
 *
 * <p><b>Source.</b> The usual stability condition of skill-based parallel queues, e.g. Gurvich and Whitt, "Queue-and-idleness-ratio
 * controls in many-server service systems", Mathematics of Operations Research 34(2), 2009.
 */
final class Overload {

    private static final int TYPES_MAX = 10;

    private final Scenario scenario;

    Overload(Scenario scenario) {
        this.scenario = scenario;
    }

    /** What is overloaded, with numbers; empty when nothing is. */
    Optional<String> sentence() {
        if (closingEmptiesQueues()) {
            return Optional.empty();
        }
        List<ContactType> endless =
                scenario.contactTypes().stream().filter(this::nobodyIsLost).toList();
        for (List<ContactType> set : sets(endless)) {
            double load = set.stream().mapToDouble(this::agentsNeeded).sum();
            double agents = scenario.teams().stream()
                    .filter(team -> servesAny(team, set))
                    .mapToDouble(Overload::capacity)
                    .sum();
            if (load > 0 && load >= agents * (1 - 1e-12)) {
                return Optional.of(
                        "contacts of %s bring work for %s agents on average, there are %s, and nobody who %s, so the queue would grow for ever"
                                .formatted(
                                        SenseCheck.names(set),
                                        Amounts.tidy(load),
                                        Amounts.tidy(agents),
                                        set.stream().anyMatch(this::redials)
                                                ? "hangs up or is blocked ever stops trying again"
                                                : "waits leaves"));
            }
        }
        return Optional.empty();
    }

    private boolean closingEmptiesQueues() {
        return scenario.opening().closing() != Opening.Closing.KEEP_WAITING
                && Timetables.anywhere(scenario.opening().open(), isOpen -> !isOpen);
    }

    private static List<List<ContactType>> sets(List<ContactType> types) {
        List<List<ContactType>> sets = new ArrayList<>();
        if (types.size() > TYPES_MAX) {
            types.forEach(type -> sets.add(List.of(type)));
            sets.add(types);
            return sets;
        }
        for (int size = 1; size <= types.size(); size++) {
            for (int mask = 1; mask < 1 << types.size(); mask++) {
                if (Integer.bitCount(mask) == size) {
                    sets.add(subset(types, mask));
                }
            }
        }
        return sets;
    }

    private static List<ContactType> subset(List<ContactType> types, int mask) {
        List<ContactType> subset = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            if ((mask >> i & 1) == 1) {
                subset.add(types.get(i));
            }
        }
        return subset;
    }

    /** Whether everybody is served in the end, some perhaps after trying again and again. */
    private boolean nobodyIsLost(ContactType type) {
        return type.waitLimit() == null
                && !(mayHangUp(type) && !isForEver(type.redialAfterAbandoning()))
                && !(mayBeBlocked(type) && !isForEver(type.redialAfterBlocking()));
    }

    private boolean redials(ContactType type) {
        return mayHangUp(type) || mayBeBlocked(type);
    }

    private static boolean mayHangUp(ContactType type) {
        return !(type.patience().time() instanceof Distribution.Never)
                || type.patience().balkProbability() > 0;
    }

    private boolean mayBeBlocked(ContactType type) {
        return scenario.lines() != null || scenario.waitingPlaces() != null || type.waitingPlacesMax() != null;
    }

    private static boolean isForEver(Orbit again) {
        return again.probability() == 1 && again.timesMax() == Orbit.UNLIMITED;
    }

    /** Agents busy on average if everybody were served by the fastest. */
    private double agentsNeeded(ContactType type) {
        double speed = 0;
        double after = Double.POSITIVE_INFINITY;
        for (Team team : scenario.teams()) {
            for (Skill skill : team.skills()) {
                if (skill.contactType().equals(type.name())) {
                    speed = Math.max(speed, skill.speed());
                    Distribution work = team.afterContactWork();
                    after = Math.min(after, work == null ? 0 : work.meanSeconds());
                }
            }
        }
        double perContact = type.handleTime().meanSeconds() / speed + after;
        double afterMenu = type.voiceMenu() == null ? 1 : 1 - type.voiceMenu().finishedShare();
        return ratePerSecond(type) * afterMenu * visits(type.returnAfterService()) * perContact;
    }

    /** Visits per customer when each service is followed by another with some probability. */
    private static double visits(Orbit again) {
        double p = again.probability();
        if (p == 0 || again.timesMax() == 0) {
            return 1;
        }
        return p == 1 ? 1.0 + again.timesMax() : (1 - StrictMath.pow(p, 1.0 + again.timesMax())) / (1 - p);
    }

    private double ratePerSecond(ContactType type) {
        ArrivalProcess arrivals = type.arrivals();
        if (arrivals instanceof ArrivalProcess.Poisson poisson) {
            return poisson.factorOfIncidents() * average(poisson.ratePerHour()) / 3600;
        }
        if (arrivals instanceof ArrivalProcess.Renewal renewal) {
            return 1 / renewal.timeBetween().meanSeconds();
        }
        return 0;
    }

    private static boolean servesAny(Team team, List<ContactType> set) {
        return set.stream()
                .anyMatch(type -> team.skills().stream()
                        .anyMatch(skill -> skill.contactType().equals(type.name())));
    }

    /** Contacts served at once at the usual speed, on average over the week. */
    private static double capacity(Team team) {
        double most = team.totalSpeedByContactsInHand().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        return average(team.agents()) * most;
    }

    private static double average(Timetable<? extends Number> table) {
        double sum = 0;
        for (DayOfWeek day : DayOfWeek.values()) {
            sum += averageOf(table, day);
        }
        return sum / 7;
    }

    private static <N extends Number> double averageOf(Timetable<N> table, DayOfWeek weekday) {
        DayTable<N> day = table.byWeekday().getOrDefault(weekday, table.usual());
        return day.averageOverDay(Number::doubleValue);
    }
}
