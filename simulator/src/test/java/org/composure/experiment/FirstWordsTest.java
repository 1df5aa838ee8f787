package org.composure.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.composure.scenario.Scenario;
import org.junit.jupiter.api.Test;

class FirstWordsTest {

    private static final List<Scenario> WORLDS =
            List.of(Worlds.impatient("three", 3), Worlds.impatient("four", 4), Worlds.impatient("five", 5));
    private static final List<Layout> LAYOUTS = WORLDS.stream().map(Layout::new).toList();

    private final FirstWords words = new FirstWords(WORLDS, LAYOUTS, 2);

    @Test
    void a_scenario_is_known_when_all_first_replications_have_come_to_it() {
        Replicating.Heard something =
                new Replicating(WORLDS, LAYOUTS, 7, 2, words).run(0).worlds().get(0);
        assertThat(words.scenarios()).isZero();
        words.hear(1, 0, something);
        assertThat(words.scenarios()).isEqualTo(1);
        words.hear(1, 1, something);
        words.hear(2, 2, something);
        assertThat(words.scenarios()).isEqualTo(2);
        words.forget();
        assertThat(words.scenarios()).isZero();
    }

    @Test
    void the_first_words_are_those_of_the_findings() {
        Replicating replicating = new Replicating(WORLDS, LAYOUTS, 7, 2, words);
        replicating.run(1);
        replicating.run(0);
        Findings findings = new Experiment(Plan.of(WORLDS, 7, new StopRule.FixedNumber(2), 1), Observer.NOBODY).run();

        List<Sample> samples = words.samples(2);

        String goal = WORLDS.get(0).goal().metric();
        assertThat(Pairing.paired(samples, goal, Scope.WHOLE))
                .hasSize(2)
                .usingRecursiveComparison()
                .isEqualTo(Pairing.paired(findings.samples().subList(0, 2), goal, Scope.WHOLE));
    }
}
