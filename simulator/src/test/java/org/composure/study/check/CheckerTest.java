package org.composure.study.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheckerTest {

    private static final double CUSTOMERS = 4e5;

    private static List<ReferencePoint> shipped(String idPattern) {
        return CheckStudy.shipped().stream()
                .filter(point -> point.id().matches(idPattern))
                .toList();
    }

    private static List<Reference> check(List<ReferencePoint> points, int threads) {
        return new Checker(1, threads, CUSTOMERS).check(points, (done, all, model) -> {}, () -> false);
    }

    @Test
    void right_references_pass() {
        assertThat(check(shipped("EB-02|EC-05.|PK-01.|NM-01.|CH-01.|XC-02.|HK-01.|RS-05|CC-Teamwork-0[2-7]"), 2))
                .allSatisfy(reference ->
                        assertThat(reference.status()).as(reference.toString()).isEqualTo(Reference.Status.PASS));
    }

    @Test
    void a_reference_that_is_two_percent_off_fails() {
        ReferencePoint right = shipped("EA-02c").get(0);
        ReferencePoint wrong = new ReferencePoint(
                "wrong",
                right.model(),
                right.parameters(),
                right.metric(),
                right.value() * 1.02,
                right.kind(),
                null,
                0,
                "",
                "");

        Reference judged = check(List.of(wrong), 2).get(0);

        assertThat(judged.status()).isEqualTo(Reference.Status.FAIL);
        assertThat(judged.z()).isLessThan(-3);
    }

    @Test
    void what_cannot_be_told_is_unsupported_and_says_why() {
        Reference judged = check(shipped("RS-20a"), 1).get(0);

        assertThat(judged.status()).isEqualTo(Reference.Status.UNSUPPORTED);
        assertThat(judged.why()).contains("SimOpt");
        assertThat(judged.measured()).isNull();
    }

    @Test
    void a_point_that_refers_to_the_model_of_another_is_judged_too() {
        assertThat(check(shipped("CC-Telethon-01|CC-TelethonOcc-11"), 2))
                .hasSize(2)
                .allSatisfy(reference ->
                        assertThat(reference.status()).as(reference.toString()).isEqualTo(Reference.Status.PASS));
    }

    @Test
    void one_thread_and_two_measure_the_same_bytes() {
        List<ReferencePoint> points = shipped("EB-01");

        assertThat(check(points, 2)).isEqualTo(check(points, 1));
    }

    @Test
    void something_never_seen_is_not_certain_never_to_happen() {
        Reference rare = check(shipped("TV-05-1"), 2).get(0);

        assertThat(rare.status()).isEqualTo(Reference.Status.PASS);
        assertThat(rare.halfWidth()).isPositive();
    }

    @Test
    void the_published_example_tells_the_six_service_levels_apart() {
        assertThat(MetricVectors.findings(Sketch.example())).hasSize(7).allMatch(Finding::kept);
    }

    @Test
    void nobody_is_lost_in_a_centre_where_everything_happens_at_once() {
        assertThat(ConservationLaws.findings(1))
                .hasSize(10)
                .allSatisfy(finding ->
                        assertThat(finding.kept()).as(finding.toString()).isTrue());
    }
}
