package org.composure.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.composure.language.JsonSchema;
import org.composure.language.ScenarioReader;
import org.composure.measure.Indicators;
import org.composure.measure.MetricDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language knows metrics only by name; what it says of them must be what the measures say. */
class GoalMetricsTest {

    private static final Pattern METRICS = Pattern.compile("\"enum\" : \\[ ([^]]*\"serviceLevel\"[^]]*) ]");

    private static final Map<String, Boolean> HIGHER_IS_BETTER = Indicators.catalogue().stream()
            .collect(java.util.stream.Collectors.toMap(MetricDefinition::key, MetricDefinition::higherIsBetter));

    @Test
    void every_metric_that_a_goal_may_name_is_in_the_catalogue() {
        assertThat(metricsOfTheLanguage()).isNotEmpty().isSubsetOf(HIGHER_IS_BETTER.keySet());
    }

    @Test
    void a_goal_that_leaves_the_direction_open_takes_that_of_the_catalogue(@TempDir Path folder) throws IOException {
        for (String metric : metricsOfTheLanguage()) {
            Path file = Files.writeString(folder.resolve(metric + ".yaml"), """
                    horizon: { days: 1 }
                    contactTypes:
                      - { name: calls, arrivals: 30 /h, handleTime: { exponential: 4 min }, patience: { exponential: 2 min } }
                    teams:
                      - { name: agents, agents: 4, skills: [calls] }
                    routing: first come first served
                    goal: { metric: %s }
                    """.formatted(metric));

            assertThat(ScenarioReader.read(file, Map.of()).goal().higherIsBetter())
                    .as(metric)
                    .isEqualTo(HIGHER_IS_BETTER.get(metric));
        }
    }

    private static SortedSet<String> metricsOfTheLanguage() {
        MatchResult metrics =
                METRICS.matcher(JsonSchema.text()).results().findFirst().orElseThrow();
        return new TreeSet<>(List.of(metrics.group(1).replace("\"", "").split(", ", -1)));
    }
}
