package org.composure.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody made one thing worse. The comparison must find out what, by its tags and by asking again without it. */
class PlantedCauseTest {

    @TempDir
    private Path folder;

    /** One thing made worse, and the tag that must come first. */
    enum Plant {
        WEAKER_BOT("ORG_LOOP", "", "bot: { capability: { simple: 20 %, moderate: 10 %, complex: 3 % } }"),
        LATER_HANDOVER("ORG_LOOP", "handover: { afterFailures: 1 }", "handover: { afterFailures: 9 }"),
        CONTEXT_LOST("ORG_REPEAT", "handover: { contextCarried: yes }", "handover: { contextCarried: no }"),
        LONGER_QUEUE("ORG_WAIT", "", "teams: { agents: { agents: 4 } }"),
        NO_AUTHORITY("AGENT_SKILL", "care: { empowered: yes }", "care: { empowered: no }"),
        AMBIGUOUS_PAGES("ORG_KB", "", "helpCentre: { ambiguousShare: 100 %, ambiguousNewQuestion: 60 % }"),
        WRONG_ANSWERS("ORG_KB", "", "bot: { falseAnswer: 40 % }"),
        HUMAN_REFUSED("ORG_REFUSE", "handover: { afterFailures: 6 }", "handover: { requestHonoured: no }"),
        RUDE_AGENTS("RUDE", "", "care: { rudeProbability: 15 % }"),
        SILENCE("COMM", "care: { clarity: 80 % }", "care: { clarity: 10 % }");

        private final String tag;
        private final String today;
        private final String change;

        Plant(String tag, String today, String change) {
            this.tag = tag;
            this.today = today;
            this.change = change;
        }
    }

    @ParameterizedTest
    @EnumSource(Plant.class)
    void the_cause_that_was_planted_comes_first(Plant plant) throws IOException {
        CompareAnswer answer = compared(plant.today, plant.change, false);
        Reason first = answer.alternatives().get(0).causes().get(0);

        assertThat(first.what().key()).isEqualTo(plant.tag);
        assertThat(first.difference().estimate().lower()).isPositive();
    }

    @Test
    void longer_queues_are_a_consequence_where_nobody_took_agents_away() throws IOException {
        CompareAnswer weaker = compared(Plant.WEAKER_BOT.today, Plant.WEAKER_BOT.change, false);
        CompareAnswer fewer = compared(Plant.LONGER_QUEUE.today, Plant.LONGER_QUEUE.change, false);

        assertThat(waiting(weaker).consequence()).isTrue();
        assertThat(waiting(weaker).difference().estimate().lower()).isPositive();
        assertThat(waiting(fewer).consequence()).isFalse();
    }

    @Test
    void without_the_bots_failures_a_bot_that_holds_on_to_people_does_half_the_harm_at_most() throws IOException {
        CompareAnswer answer = compared("handover: { afterFailures: 1 }", "handover: { afterFailures: 9 }", true);

        assertThat(left(answer, Unfelt.BOT)).isLessThan(0.5 * whole(answer));
        assertThat(answer.robustness().stream()
                        .filter(variant -> variant.kind() == Variant.Kind.CAUSE_NOT_FELT)
                        .findFirst()
                        .map(Variant::name))
                .contains(Unfelt.BOT.words());
    }

    @Test
    void if_waits_were_not_felt_too_few_agents_would_do_less_harm() throws IOException {
        CompareAnswer answer = compared("", "teams: { agents: { agents: 4 } }", true);

        assertThat(left(answer, Unfelt.WAITING)).isLessThan(0.7 * whole(answer));
    }

    @Test
    void parts_of_a_difference_that_is_too_close_to_call_have_no_shares() throws IOException {
        CompareAnswer answer = compared("", "teams: { agents: { agents: 9 } }", false);
        boolean clear = answer.alternatives()
                .get(0)
                .differences()
                .get(answer.goal().key())
                .estimate()
                .excludesZero();

        assertThat(answer.alternatives().get(0).why())
                .allSatisfy(cause -> assertThat(Double.isNaN(cause.share())).isEqualTo(!clear));
    }

    private CompareAnswer compared(String people, String change, boolean robust) throws IOException {
        Path today = folder.resolve("today.yaml");
        Path planted = folder.resolve("planted.yaml");
        Files.writeString(today, """
                title: A centre
                horizon: { length: 3 d }
                contactTypes:
                  - { name: support, arrivals: 60 /h, handleTime: { exponential: 6 min }, patience: { exponential: 8 min } }
                teams:
                  - { name: agents, agents: 8, skills: [support] }
                goal: { metric: badEndingsPerThousandEpisodes, better: lower }
                customers: { number: 3000 }
                %s
                """.formatted(people));
        Files.writeString(planted, "extends: today.yaml\nchange:\n  %s\n".formatted(change));
        Options options =
                Options.usual().withThreads(1).withUntil(new Until.Runs(4)).withRobust(robust);
        return new CompareStudy(new CompareRequest(List.of(today, planted), options), StudyListener.NOBODY).answer();
    }

    private static Reason waiting(CompareAnswer answer) {
        return answer.alternatives().get(0).causes().stream()
                .filter(reason -> reason.what().key().equals("ORG_WAIT"))
                .findFirst()
                .orElseThrow();
    }

    private static double whole(CompareAnswer answer) {
        double mean = answer.alternatives()
                .get(0)
                .differences()
                .get(answer.goal().key())
                .estimate()
                .mean();
        assertThat(mean).as("the plant does harm").isPositive();
        return mean;
    }

    private static double left(CompareAnswer answer, Unfelt cause) {
        return answer.robustness().stream()
                .filter(variant -> variant.name().equals(cause.words()))
                .findFirst()
                .orElseThrow()
                .alternatives()
                .get(0)
                .goal()
                .estimate()
                .mean();
    }
}
