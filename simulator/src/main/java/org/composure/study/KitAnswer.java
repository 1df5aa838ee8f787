package org.composure.study;

import java.util.List;
import org.composure.experiment.Estimate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every rule of the kit on one scenario, the same customers with the same luck.
 *
 * @param scenario its name
 * @param replications of every rule
 * @param rows the scenario as it is, then every rule of the kit in its place
 * @param bounds what the clairvoyant yardsticks say about the others
 */
public record KitAnswer(String scenario, int replications, List<Row> rows, List<Bound> bounds) {

    public KitAnswer {
        rows = List.copyOf(rows);
        bounds = List.copyOf(bounds);
    }

    /**
     * One rule.
     *
     * @param place in a scenario file: whoServes, whoIsNext, or nothing for the scenario as it is
     * @param words as a scenario file names it
     * @param yardstick whether it is there to be compared with, because nobody can know what it knows or chance decides
     * @param serviceLevel share answered in time
     * @param waitMeanSeconds of the answered
     * @param abandonmentRate share who gave up
     * @param abandonedMore compared with the scenario as it is, paired
     */
    public record Row(
            String place,
            String words,
            boolean yardstick,
            Estimate serviceLevel,
            Estimate waitMeanSeconds,
            Estimate abandonmentRate,
            Estimate abandonedMore) {}

    /**
     * Whether a clairvoyant yardstick bounds every rule in a metric.
     *
     * @param metric its key
     * @param yardstick the better of the two
     * @param holds nobody is better by more than chance explains
     * @param better rules that are better all the same
     */
    public record Bound(String metric, String yardstick, boolean holds, List<String> better) {
        public Bound {
            better = List.copyOf(better);
        }
    }

    /** As the result file writes it. */
    public String json() {
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    }
}
