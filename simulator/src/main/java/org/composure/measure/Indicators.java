package org.composure.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.composure.scenario.ContactType;
import org.composure.scenario.Opening;
import org.composure.scenario.Scenario;
import org.composure.scenario.ServiceTarget;
import org.composure.scenario.Shrinkage;
import org.composure.scenario.Team;
import org.composure.scenario.people.People;

/** The indicators a run can tell, and the definitions of all metrics. */
public final class Indicators {
    private Indicators() {}

    /** Every indicator that runs of this scenario can tell, in the order in which people read them. */
    public static List<Indicator> all(Scenario scenario) {
        ServiceTarget target = scenario.target();
        List<Indicator> all = new ArrayList<>();
        addVolumes(all, scenario, target);
        addServiceLevels(all, target);
        addWaits(all, scenario, target);
        addWork(all, scenario, target);
        People people = scenario.people();
        if (people != null) {
            all.addAll(PeopleIndicators.all(people, target));
        }
        return List.copyOf(all);
    }

    /**
     * How episodes end, and what bad endings are put down to, one indicator per label; none in a scenario without people.
     * Keys are the names of {@link org.composure.event.Ending} and {@link org.composure.event.Blame}, and {@code NOTHING}.
     */
    public static List<Indicator> details(Scenario scenario) {
        People people = scenario.people();
        return people == null ? List.of() : List.copyOf(PeopleIndicators.details(people, scenario.target()));
    }

    /** The indicator of that key, if runs of this scenario can tell it. */
    public static Optional<Indicator> find(Scenario scenario, String key) {
        return all(scenario).stream()
                .filter(indicator -> indicator.key().equals(key))
                .findFirst();
    }

    /** The exact definition of every metric, whether or not a queueing run can tell it. */
    public static List<MetricDefinition> catalogue() {
        return Catalogue.all();
    }

    private static void addVolumes(List<Indicator> all, Scenario scenario, ServiceTarget target) {
        add(all, "offered", target);
        add(all, "answered", target);
        add(all, "abandoned", target);
        add(all, "blocked", target);
        add(all, "diverted", target);
        add(all, "stillWaiting", target);
        add(all, "abandonmentRate", target);
        add(all, "abandonmentRateAdjusted", target);
        add(all, "blockingRate", target);
        if (anyType(scenario, type -> type.patience().silence() != null)) {
            add(all, "silentAbandonmentShare", target);
        }
        if (anyType(scenario, type -> type.callback() != null || type.course().outbound() != null)) {
            add(all, "callbackRate", target);
            add(all, "callbackDelayMeanSeconds", target);
            add(all, "callbackPromiseKept", target);
            add(all, "callbackReachedShare", target);
        }
    }

    private static void addServiceLevels(List<Indicator> all, ServiceTarget target) {
        add(all, "serviceLevel", target);
        add(all, "serviceLevelNeutral", target);
        add(all, "serviceLevelGenerous", target);
        add(all, "serviceLevelAnswered", target);
        add(all, "serviceLevelShortCredit", target);
        add(all, "serviceLevelShortOut", target);
        add(all, "serviceLevelAttainment", target);
    }

    private static void addWaits(List<Indicator> all, Scenario scenario, ServiceTarget target) {
        add(all, "asaSeconds", target);
        add(all, "waitMeanSeconds", target);
        all.add(new WaitQuantile("waitP50Seconds", 0.5, target));
        all.add(new WaitQuantile("waitP90Seconds", 0.9, target));
        all.add(new WaitQuantile("waitP95Seconds", 0.95, target));
        add(all, "waitGivenDelaySeconds", target);
        add(all, "timeToAbandonSeconds", target);
        add(all, "excessWaitMeanSeconds", target);
        add(all, "delayProbability", target);
        add(all, "queueLengthMean", target);
        add(all, "inSystemMean", target);
        if (anyType(scenario, type -> keepsWaiting(scenario, type))) {
            add(all, "backlogMean", target);
        }
        if (comesAgain(scenario)) {
            add(all, "orbitMean", target);
        }
        if (anyType(scenario, type -> type.voiceMenu() != null)) {
            add(all, "menuTimeMeanSeconds", target);
        }
    }

    private static void addWork(List<Indicator> all, Scenario scenario, ServiceTarget target) {
        add(all, "handleTimeMeanSeconds", target);
        add(all, "occupancy", target);
        add(all, "utilisation", target);
        add(all, "allBusyShare", target);
        if (scenario.teams().stream().anyMatch(team -> !team.shrinkage().equals(Shrinkage.NONE))) {
            add(all, "shrinkage", target);
            add(all, "adherence", target);
        }
        if (anyType(scenario, type -> type.course().isConversation())) {
            add(all, "roundsPerConversation", target);
            add(all, "resolutionTimeMeanSeconds", target);
        }
        if (breaksOff(scenario)) {
            add(all, "interruptionsPerContact", target);
        }
        if (scenario.people() != null) {
            // What episodes, resolution and money mean is told by the indicators about people.
            return;
        }
        if (anyType(scenario, type -> type.course().transfer() != null)) {
            add(all, "transferRate", target);
        }
        if (comesAgain(scenario)) {
            add(all, "contactsPerEpisode", target);
        }
        if (anyType(scenario, Indicators::returns)) {
            add(all, "recontactRate", target);
            add(all, "firstContactResolution", target);
        }
        add(all, "cost", target);
        add(all, "costPerContact", target);
    }

    private static void add(List<Indicator> all, String key, ServiceTarget target) {
        all.add(Formulas.indicator(key, target));
    }

    /** Whether work of a channel of its own hours stays overnight. */
    private static boolean keepsWaiting(Scenario scenario, ContactType type) {
        return type.course().opening() != null && scenario.openingOf(type).closing() == Opening.Closing.KEEP_WAITING;
    }

    private static boolean comesAgain(Scenario scenario) {
        return anyType(
                scenario,
                type -> returns(type)
                        || type.redialAfterAbandoning().probability() > 0
                        || type.redialAfterBlocking().probability() > 0);
    }

    private static boolean returns(ContactType type) {
        return type.returnAfterService().probability() > 0;
    }

    private static boolean breaksOff(Scenario scenario) {
        return scenario.routing().preemptive()
                || scenario.teams().stream().anyMatch(team -> team.shiftEnd() == Team.ShiftEnd.LEAVE_AT_ONCE);
    }

    private static boolean anyType(Scenario scenario, Predicate<ContactType> condition) {
        return scenario.contactTypes().stream().anyMatch(condition);
    }
}
