package org.composure.measure;

import java.util.function.ToDoubleFunction;
import org.composure.scenario.ServiceTarget;

/** An indicator about people: a sum out of another, both given. */
final class PeopleRatio extends Ratio {

    private final ToDoubleFunction<Sums> numerator;
    private final ToDoubleFunction<Sums> denominator;
    private final Parts parts;

    /** Of which parts an indicator can be told. */
    enum Parts {
        /** Contact types, segments and intervals. */
        ALL,
        /** Segments only. */
        SEGMENTS,
        /** Nothing but the whole. */
        WHOLE
    }

    PeopleRatio(
            MetricDefinition definition,
            ServiceTarget target,
            Parts parts,
            ToDoubleFunction<Sums> numerator,
            ToDoubleFunction<Sums> denominator) {
        super(definition, target);
        this.parts = parts;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    @Override
    public double numerator(Sums sums) {
        return numerator.applyAsDouble(sums);
    }

    @Override
    public double denominator(Sums sums) {
        return denominator.applyAsDouble(sums);
    }

    @Override
    public boolean tellsOfTypes() {
        return parts == Parts.ALL;
    }

    @Override
    public boolean tellsOfSegments() {
        return parts != Parts.WHOLE;
    }

    @Override
    public boolean tellsOfIntervals() {
        return parts == Parts.ALL;
    }
}
