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
        all.add(new Volumes.Offered(target));
        all.add(new Volumes.Answered(target));
        all.add(new Volumes.Abandoned(target));
        all.add(new Volumes.Blocked(target));
        all.add(new Volumes.Diverted(target));
        all.add(new Volumes.StillWaiting(target));
        all.add(new Volumes.AbandonmentRate(target));
        all.add(new Volumes.AdjustedAbandonmentRate(target));
        all.add(new Volumes.BlockingRate(target));
        if (anyType(scenario, type -> type.patience().silence() != null)) {
            all.add(new Volumes.SilentAbandonmentShare(target));
        }
        if (anyType(scenario, type -> type.callback() != null || type.course().outbound() != null)) {
            all.add(new Volumes.CallbackRate(target));
            all.add(new Waiting.CallbackDelay(target));
            all.add(Channels.callbacksKept(target));
            all.add(Channels.callbacksReached(target));
        }
    }

    private static void addServiceLevels(List<Indicator> all, ServiceTarget target) {
        all.add(new ServiceLevels.Strict(target));
        all.add(new ServiceLevels.Neutral(target));
        all.add(new ServiceLevels.Generous(target));
        all.add(new ServiceLevels.Answered(target));
        all.add(new ServiceLevels.ShortCredit(target));
        all.add(new ServiceLevels.ShortOut(target));
        all.add(new ServiceLevels.Attainment(target));
    }

    private static void addWaits(List<Indicator> all, Scenario scenario, ServiceTarget target) {
        all.add(new Waiting.SpeedOfAnswer(target));
        all.add(new Waiting.MeanWait(target));
        all.add(new Waiting.Quantile("waitP50Seconds", 0.5, target));
        all.add(new Waiting.Quantile("waitP90Seconds", 0.9, target));
        all.add(new Waiting.Quantile("waitP95Seconds", 0.95, target));
        all.add(new Waiting.WaitGivenDelay(target));
        all.add(new Waiting.TimeToAbandon(target));
        all.add(new Waiting.ExcessWait(target));
        all.add(new Waiting.DelayProbability(target));
        all.add(new Waiting.QueueLength(target));
        all.add(new Waiting.InSystem(target));
        if (anyType(scenario, type -> keepsWaiting(scenario, type))) {
            all.add(Channels.backlog(target));
        }
        if (comesAgain(scenario)) {
            all.add(new Waiting.InOrbit(target));
        }
        if (anyType(scenario, type -> type.voiceMenu() != null)) {
            all.add(new Waiting.MenuTime(target));
        }
    }

    private static void addWork(List<Indicator> all, Scenario scenario, ServiceTarget target) {
        all.add(new Workload.HandleTime(target));
        all.add(new Workload.Occupancy(target));
        all.add(new Workload.Utilisation(target));
        all.add(new Workload.AllBusy(target));
        if (scenario.teams().stream().anyMatch(team -> !team.shrinkage().equals(Shrinkage.NONE))) {
            all.add(Channels.shrinkage(target));
            all.add(Channels.adherence(target));
        }
        if (anyType(scenario, type -> type.course().isConversation())) {
            all.add(Channels.rounds(target));
            all.add(Channels.resolutionTime(target));
        }
        if (breaksOff(scenario)) {
            all.add(new Workload.Interruptions(target));
        }
        if (scenario.people() != null) {
            // What episodes, resolution and money mean is told by the indicators about people.
            return;
        }
        if (anyType(scenario, type -> type.course().transfer() != null)) {
            all.add(Channels.transferRate(target));
        }
        if (comesAgain(scenario)) {
            all.add(new Workload.ContactsPerEpisode(target));
        }
        if (anyType(scenario, Indicators::returns)) {
            all.add(new Workload.Recontact(target));
            all.add(new Workload.FirstContactResolution(target));
        }
        all.add(new Workload.Cost(target));
        all.add(new Workload.CostPerContact(target));
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
