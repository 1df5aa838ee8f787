package org.composure.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.experiment.Estimate;
import org.composure.experiment.Level;
import org.composure.experiment.Sample;
import org.composure.experiment.Scope;
import org.composure.measure.Indicator;
import org.composure.scenario.ContactType;
import org.composure.scenario.Scenario;
import org.composure.scenario.Team;

/**
 * What came out for one scenario.
 *
 * @param scenario as it was simulated, a warm-up that was found included
 * @param hash of the whole scenario as it was read
 * @param replications runs behind every number
 * @param simulatedDays length of one run
 * @param metrics of the whole, in reading order
 * @param byContactType by name, in the scenario's order
 * @param byChannel by name
 * @param byTeam by name, in the scenario's order
 * @param byInterval of the day; those in which nothing could happen are left out
 * @param agentHoursPerDay hours agents were signed in, per day
 * @param people how episodes end and why, and what differs from segment to segment
 * @param notes what a reader should know before leaning on the numbers
 */
public record World(
        Scenario scenario,
        String hash,
        int replications,
        double simulatedDays,
        List<Metric> metrics,
        Map<String, List<Metric>> byContactType,
        Map<String, List<Metric>> byChannel,
        Map<String, List<Metric>> byTeam,
        List<IntervalMetrics> byInterval,
        Ledger ledger,
        Estimate agentHoursPerDay,
        PeopleView people,
        List<String> notes) {

    private static final double DAY_SECONDS = 86_400;

    public World {
        metrics = List.copyOf(metrics);
        byContactType = Collections.unmodifiableMap(new LinkedHashMap<>(byContactType));
        byChannel = Collections.unmodifiableMap(new LinkedHashMap<>(byChannel));
        byTeam = Collections.unmodifiableMap(new LinkedHashMap<>(byTeam));
        byInterval = List.copyOf(byInterval);
        notes = List.copyOf(notes);
    }

    /** Short name of the scenario. */
    public String name() {
        return scenario.name();
    }

    /** The metric of that key, if the scenario can tell it. */
    public Optional<Metric> find(String key) {
        return metrics.stream().filter(metric -> metric.key().equals(key)).findFirst();
    }

    static World of(Sample sample, String hash) {
        Scenario scenario = sample.scenario();
        List<String> types =
                scenario.contactTypes().stream().map(ContactType::name).toList();
        List<String> teams = scenario.teams().stream().map(Team::name).toList();
        return new World(
                scenario,
                hash,
                sample.replications(),
                scenario.horizon().lengthSeconds() / DAY_SECONDS,
                metrics(sample, Scope.WHOLE),
                byPart(sample, types, Scope.Part.TYPE),
                byPart(sample, sample.channels(), Scope.Part.CHANNEL),
                byPart(sample, teams, Scope.Part.TEAM),
                byInterval(sample),
                Ledger.of(sample),
                sample.paidHoursPerDay().at(Level.ONCE),
                PeopleView.of(sample),
                Notes.about(sample));
    }

    private static Map<String, List<Metric>> byPart(Sample sample, List<String> names, Scope.Part part) {
        Map<String, List<Metric>> byName = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            byName.put(names.get(i), metrics(sample, new Scope(part, i)));
        }
        return byName;
    }

    private static List<IntervalMetrics> byInterval(Sample sample) {
        List<IntervalMetrics> all = new ArrayList<>();
        for (int i = 0; i < sample.intervals(); i++) {
            List<Metric> metrics = metrics(sample, Scope.ofInterval(i));
            if (metrics.stream().anyMatch(World::saysSomething)) {
                all.add(new IntervalMetrics(i * sample.intervalSeconds(), metrics));
            }
        }
        return all;
    }

    private static boolean saysSomething(Metric metric) {
        double mean = metric.estimate().mean();
        return !Double.isNaN(mean) && mean != 0;
    }

    static List<Metric> metrics(Sample sample, Scope scope) {
        List<Metric> metrics = new ArrayList<>();
        for (Indicator indicator : sample.indicators()) {
            if (sample.tells(indicator, scope)) {
                metrics.add(new Metric(indicator, sample.estimate(indicator, scope, Level.ONCE)));
            }
        }
        return metrics;
    }
}
