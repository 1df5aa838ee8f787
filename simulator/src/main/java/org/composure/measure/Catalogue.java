package org.composure.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All definitions, by key, in the order in which people read them. */
final class Catalogue {

    private static final Map<String, MetricDefinition> BY_KEY = byKey();

    private Catalogue() {}

    static List<MetricDefinition> all() {
        return List.copyOf(BY_KEY.values());
    }

    static MetricDefinition get(String key) {
        MetricDefinition definition = BY_KEY.get(key);
        if (definition == null) {
            throw new IllegalArgumentException("There is no definition of '%s'.".formatted(key));
        }
        return definition;
    }

    private static Map<String, MetricDefinition> byKey() {
        List<MetricDefinition> all = new ArrayList<>(VolumeDefinitions.ALL);
        all.addAll(ServiceLevelDefinitions.ALL);
        all.addAll(WaitingDefinitions.ALL);
        all.addAll(WorkDefinitions.ALL);
        all.addAll(ChannelDefinitions.ALL);
        all.addAll(SelfServiceDefinitions.ALL);
        all.addAll(EpisodeDefinitions.ALL);
        all.addAll(MoneyDefinitions.ALL);
        Map<String, MetricDefinition> byKey = new LinkedHashMap<>();
        for (MetricDefinition definition : all) {
            if (byKey.put(definition.key(), definition) != null) {
                throw new IllegalStateException("'%s' is defined twice.".formatted(definition.key()));
            }
        }
        return Collections.unmodifiableMap(byKey);
    }
}
