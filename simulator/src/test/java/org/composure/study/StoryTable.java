package org.composure.study;

import java.util.List;
import java.util.stream.Collectors;
import org.composure.experiment.Findings;
import org.composure.experiment.Verdict;

/** The table of a story's README: what today comes to, and by how much each alternative changes it. */
final class StoryTable {

    private static final String BEGIN = "<!-- table: written by ClaimsTest, see there -->\n";
    private static final String END = "<!-- end of the table -->\n";
    private static final String BAD = "badEndingsPerThousandEpisodes";
    private static final String IN_RETROSPECT = "badEndingRateRetrospective";
    private static final List<String> METRICS =
            List.of(BAD, IN_RETROSPECT, "waitMeanSeconds", "churnedBecauseOfService", "net");

    private StoryTable() {}

    /** A README with the table in its place, which is the end if there was none. */
    static String into(String readme, String story, StoryRuns runs) {
        String table = BEGIN + table(story, runs) + END;
        int begin = readme.indexOf(BEGIN);
        if (begin < 0) {
            return readme.stripTrailing() + "\n\n" + table;
        }
        return readme.substring(0, begin) + table + readme.substring(readme.indexOf(END) + END.length());
    }

    private static String table(String story, StoryRuns runs) {
        boolean slow = StoryRuns.SLOW_STORIES.contains(story);
        StringBuilder table = new StringBuilder("""
                In a few runs made for this table (%d of %d days, the first %d left out, seed 1, 95 %% intervals):

                | | bad endings per 1000 episodes | in retrospect, share of contacts | mean wait, s | customers lost because of service | net | |
                |---|---|---|---|---|---|---|
                """.formatted(
                        StoryRuns.RUNS,
                        slow ? StoryRuns.MORE_DAYS : StoryRuns.DAYS,
                        slow ? StoryRuns.MORE_WARM_UP_DAYS : StoryRuns.WARM_UP_DAYS));
        table.append(METRICS.stream()
                .map(metric -> Rounded.of(runs.today(story, metric), false))
                .collect(Collectors.joining(" | ", "| today | ", " | |\n")));
        for (String alternative : runs.alternativesOf(story)) {
            table.append(METRICS.stream()
                    .map(metric ->
                            Rounded.of(runs.change(story, alternative, metric).estimate(), true))
                    .collect(Collectors.joining(
                            " | ", "| " + alternative + " | ", " | " + verdict(story, alternative, runs) + " |\n")));
        }
        return table.toString();
    }

    private static String verdict(String story, String alternative, StoryRuns runs) {
        Findings findings = runs.findings(story);
        Verdict verdict = runs.change(story, alternative, findings.goal().metric())
                .verdict(findings.goal().higherIsBetter(), findings.goal().matters());
        return switch (verdict.finding()) {
            case BETTER -> "better";
            case WORSE -> "worse";
            case TOO_CLOSE_TO_CALL -> "too close to call";
            case NO_DIFFERENCE_THAT_MATTERS -> "no difference that matters";
        };
    }
}
