package org.composure.measure;

import org.composure.scenario.ServiceTarget;

/** An indicator whose words come from the catalogue of definitions. */
abstract class Ratio implements Indicator {

    private final MetricDefinition definition;
    private final String brief;

    Ratio(String key, ServiceTarget target) {
        this(Catalogue.get(key), target);
    }

    Ratio(MetricDefinition definition, ServiceTarget target) {
        this.definition = definition;
        brief = definition.brief(target);
    }

    @Override
    public final String key() {
        return definition.key();
    }

    @Override
    public final String unit() {
        return definition.unit();
    }

    @Override
    public final String name() {
        return definition.name();
    }

    @Override
    public final String definition() {
        return brief;
    }

    @Override
    public final boolean higherIsBetter() {
        return definition.higherIsBetter();
    }

    @Override
    public final String toString() {
        return key();
    }
}
