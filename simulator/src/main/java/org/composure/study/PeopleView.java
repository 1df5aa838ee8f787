package org.composure.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.composure.event.Ending;
import org.composure.event.Stage;
import org.composure.experiment.Level;
import org.composure.experiment.Sample;
import org.composure.experiment.Scope;
import org.composure.measure.Indicator;
import org.composure.measure.PeopleQuantity;
import org.composure.scenario.people.People;
import org.composure.scenario.people.Segment;

/**
 * What came out for the people of one scenario, beside the metrics: nothing in a scenario without people.
 *
 * @param endings share of the episodes by ending, the worst first
 * @param endingsPerRun how many episodes ended so in a run, in the same order
 * @param stages bad endings per 1000 episodes, by where the contact was when it ended
 * @param causes bad endings per 1000 episodes, by what they are put down to
 * @param bySegment metrics by the name of a segment, in the scenario's order
 */
public record PeopleView(
        List<Metric> endings,
        List<Double> endingsPerRun,
        List<Metric> stages,
        List<Metric> causes,
        Map<String, List<Metric>> bySegment) {

    /** Nobody is there. */
    public static final PeopleView NOBODY = new PeopleView(List.of(), List.of(), List.of(), List.of(), Map.of());

    private static final Set<String> ENDINGS = names(Ending.values());
    private static final Set<String> STAGES = names(Stage.values());

    public PeopleView {
        endings = List.copyOf(endings);
        endingsPerRun = List.copyOf(endingsPerRun);
        stages = List.copyOf(stages);
        causes = List.copyOf(causes);
        bySegment = Collections.unmodifiableMap(new LinkedHashMap<>(bySegment));
    }

    /** Whether there are people in the scenario. */
    public boolean isThere() {
        return !endings.isEmpty();
    }

    private static Set<String> names(Enum<?>[] closedList) {
        return Arrays.stream(closedList).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an indicator of the details tells how issues end. */
    static boolean isEnding(Indicator detail) {
        return ENDINGS.contains(detail.key());
    }

    /** Whether it tells where contacts end badly. */
    static boolean isStage(Indicator detail) {
        return STAGES.contains(detail.key());
    }

    /** Whether it tells what bad endings are put down to. */
    static boolean isCause(Indicator detail) {
        return !isEnding(detail) && !isStage(detail);
    }

    static PeopleView of(Sample sample) {
        People people = sample.scenario().people();
        if (people == null) {
            return NOBODY;
        }
        List<Metric> endings = new ArrayList<>();
        List<Double> perRun = new ArrayList<>();
        List<Metric> stages = new ArrayList<>();
        List<Metric> causes = new ArrayList<>();
        for (Indicator detail : sample.details()) {
            Metric metric = new Metric(detail, sample.estimate(detail, Scope.WHOLE, Level.ONCE));
            if (isEnding(detail)) {
                endings.add(metric);
                PeopleQuantity quantity = PeopleQuantity.of(Ending.valueOf(detail.key()));
                perRun.add(sample.pooled(Scope.WHOLE).get(quantity) / sample.replications());
            } else if (isStage(detail)) {
                stages.add(metric);
            } else {
                causes.add(metric);
            }
        }
        return new PeopleView(endings, perRun, stages, causes, bySegment(sample, people));
    }

    private static Map<String, List<Metric>> bySegment(Sample sample, People people) {
        Map<String, List<Metric>> byName = new LinkedHashMap<>();
        List<Segment> segments = people.population().segments();
        for (int i = 0; i < segments.size(); i++) {
            byName.put(segments.get(i).name(), World.metrics(sample, Scope.ofSegment(i)));
        }
        return byName;
    }
}
