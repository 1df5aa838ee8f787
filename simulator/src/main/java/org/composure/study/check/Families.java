package org.composure.study.check;

import java.util.ArrayList;
import java.util.List;

/** Which kind of model a reference point is about. */
final class Families {

    private Families() {}

    /**
     * Writes the model of a point as a scenario.
     *
     * @param companion what "the same model" means, or empty
     * @throws UnknownModel if the engine cannot express it
     */
    static Model of(ReferencePoint point, String companion) {
        if (point.isMeasured()) {
            throw new UnknownModel("a measured fact, not a model");
        }
        Beyond.check(point);
        Model model = read(point, companion);
        Beyond.checkNothingLeft(point);
        return model;
    }

    private static Model read(ReferencePoint point, String companion) {
        if (FlowLineModels.knows(point.model())) {
            return FlowLineModels.of(point);
        }
        if (MessageModels.knows(point.model())) {
            return MessageModels.of(point);
        }
        if (TeamworkModels.knows(point)) {
            return TeamworkModels.of(point);
        }
        if (TimeVaryingModels.knows(point.model())) {
            return TimeVaryingModels.of(point, companion);
        }
        if (DayModels.knows(point)) {
            return DayModels.of(point);
        }
        if (ComingAgainModels.knows(point.model())) {
            return ComingAgainModels.of(point);
        }
        if (ChatModels.knows(point.model())) {
            return ChatModels.of(point);
        }
        if (PriorityModels.knows(point.model())) {
            return PriorityModels.of(point);
        }
        if (SkillModels.knows(point.model())) {
            return SkillModels.of(point);
        }
        if (KendallModels.knows(point.model())) {
            return KendallModels.of(point);
        }
        throw new UnknownModel("the model \"%s\"".formatted(point.model()));
    }

    /** One model for points that differ only in what they look at: all their instants and thresholds together. */
    static Model together(List<ReferencePoint> points, String companion) {
        Model first = of(points.get(0), companion);
        List<Double> instants = new ArrayList<>();
        Model model = first;
        for (ReferencePoint point : points) {
            Model own = of(point, companion);
            own.instantsSeconds().stream().filter(t -> !instants.contains(t)).forEach(instants::add);
            for (double threshold : own.thresholdsSeconds()) {
                model = model.withThreshold(threshold);
            }
            Model soFar = model;
            model = Readings.thresholdSeconds(point, first.unitSeconds())
                    .map(soFar::withThreshold)
                    .orElse(soFar);
            if (own.scenario().horizon().lengthSeconds()
                    > model.scenario().horizon().lengthSeconds()) {
                model = model.withHorizon(own.scenario().horizon());
            }
        }
        return model.withInstants(instants.stream().sorted().toList());
    }

    static Reading reading(ReferencePoint point, Model model) {
        if (FlowLineModels.knows(point.model())) {
            return FlowLineModels.reading(point, model);
        }
        if (MessageModels.knows(point.model())) {
            return MessageModels.reading(point, model);
        }
        if (TeamworkModels.knows(point)) {
            return TeamworkModels.reading(point, model);
        }
        return DayModels.knows(point) ? DayReadings.of(point, model) : Readings.of(point, model);
    }
}
