package org.composure.study.check;

import org.jspecify.annotations.Nullable;

/**
 * A number that somebody computed or published for a model of a queue.
 *
 * @param id unique within its file
 * @param model name of the model, in the words of its source
 * @param parameters of the model, in its own unit of time
 * @param metric what the number is
 * @param value the number
 * @param kind {@code exact}, {@code exact (published)}, {@code simulated} or {@code measured}
 * @param halfWidth of the 95 % interval around a simulated value; zero for exact ones, null if not stated
 * @param rounding half a unit of the last printed digit; zero for values printed in full
 * @param citation where it is from
 * @param note what else the source says; may be empty
 */
public record ReferencePoint(
        String id,
        String model,
        Parameters parameters,
        String metric,
        double value,
        String kind,
        @Nullable Double halfWidth,
        double rounding,
        String citation,
        String note) {

    /** Whether the value carries no sampling error of its own. */
    boolean isExact() {
        return kind.startsWith("exact");
    }

    /** Whether the value was observed in the world rather than derived from a model. */
    boolean isMeasured() {
        return kind.equals("measured");
    }

    /** The same point with the parameters of the model it refers to. */
    ReferencePoint onBase(Parameters base) {
        return new ReferencePoint(id, model, base, metric, value, kind, halfWidth, rounding, citation, note);
    }

    /** The model with its parameters: points that agree in it are read off the same runs. */
    String subject() {
        return model + " " + parameters;
    }
}
