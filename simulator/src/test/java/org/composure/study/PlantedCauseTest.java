package org.composure.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody made one thing worse. The comparison must find out what, by its tags and by asking again without it. */
class PlantedCauseTest {

    @TempDir
    private Path folder;

    @Test
    void a_bot_that_holds_on_to_people_is_found_to_be_the_cause() throws IOException {
        CompareAnswer answer = compared("agents: 8", "handover: { afterFailures: 9 }");

        assertThat(largestBlame(answer)).isEqualTo("ORG_LOOP");
        assertThat(left(answer, Unfelt.BOT)).isLessThan(0.5 * whole(answer));
        assertThat(answer.robustness().stream()
                        .filter(variant -> variant.kind() == Variant.Kind.CAUSE_NOT_FELT)
                        .findFirst()
                        .map(Variant::name))
                .contains(Unfelt.BOT.words());
    }

    @Test
    void too_few_agents_are_found_to_be_a_matter_of_waiting() throws IOException {
        CompareAnswer answer = compared("agents: 6", "teams: { agents: { agents: 3 } }");

        assertThat(largestBlame(answer)).isIn("COMM", "ORG_WAIT");
        assertThat(left(answer, Unfelt.WAITING)).isLessThan(0.7 * whole(answer));
    }

    @Test
    void parts_of_a_difference_that_is_too_close_to_call_have_no_shares() throws IOException {
        CompareAnswer answer = compared("agents: 6", "teams: { agents: { agents: 7 } }");
        boolean clear = answer.alternatives()
                .get(0)
                .differences()
                .get(answer.goal().key())
                .estimate()
                .excludesZero();

        assertThat(answer.alternatives().get(0).why())
                .allSatisfy(cause -> assertThat(Double.isNaN(cause.share())).isEqualTo(!clear));
    }

    private CompareAnswer compared(String agents, String change) throws IOException {
        Path today = folder.resolve("today.yaml");
        Path planted = folder.resolve("planted.yaml");
        Files.writeString(today, """
                title: A centre
                horizon: { length: 3 d }
                contactTypes:
                  - { name: support, arrivals: 40 /h, handleTime: { exponential: 6 min }, patience: { exponential: 8 min } }
                teams:
                  - { name: agents, %s, skills: [support] }
                goal: { metric: badEndingsPerThousandEpisodes, better: lower }
                customers: { number: 3000 }
                handover: { afterFailures: 1 }
                """.formatted(agents));
        Files.writeString(planted, "extends: today.yaml\nchange:\n  %s\n".formatted(change));
        Options options = Options.usual().withThreads(1).withUntil(new Until.Runs(4));
        return new CompareStudy(new CompareRequest(List.of(today, planted), options), StudyListener.NOBODY).answer();
    }

    private static String largestBlame(CompareAnswer answer) {
        return answer.alternatives().get(0).causes().stream()
                .max((one, other) -> Double.compare(mean(one), mean(other)))
                .map(reason -> reason.what().key())
                .orElse("");
    }

    private static double mean(Reason reason) {
        return reason.difference().estimate().mean();
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
