package org.composure.scenario.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Chapter 16: what is said about people is complete, and cannot be nonsense. */
class PeopleTest {

    private static final People USUAL = People.usual();

    @Test
    void usual_people_react_to_every_event() {
        assertThat(USUAL.feelings().reactions()).containsOnlyKeys(Appraisal.values());
        assertThat(USUAL.feelings().reactions().get(Appraisal.HUMAN_REFUSED).frustration())
                .isEqualTo(0.26);
    }

    @Test
    void reactions_that_are_not_named_stay_usual() {
        Reaction calm = new Reaction(0, 0, 0, 0, 0, 0);
        People stoics = USUAL.with("feelings.reactions", Map.of(Appraisal.PUT_ON_HOLD, calm));

        assertThat(stoics.feelings().reactions())
                .hasSize(Appraisal.values().length)
                .containsEntry(Appraisal.PUT_ON_HOLD, calm)
                .containsEntry(Appraisal.RESOLVED, USUAL.feelings().reactions().get(Appraisal.RESOLVED));
    }

    @Test
    void one_value_can_be_changed_by_its_path() {
        People other = USUAL.with("bot.capability.simple", 0.9).with("handover.afterFailures", 6);

        assertThat(other.bot().capability()).isEqualTo(new ByComplexity(0.9, 0.38, 0.14));
        assertThat(other.handover().afterFailures()).isEqualTo(6);
        assertThat(other.care()).isEqualTo(USUAL.care());
        assertThat(USUAL.bot().capability().simple()).isEqualTo(0.62);
    }

    @Test
    void a_path_to_nowhere_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> USUAL.with("bot.kapability", 1.0))
                .withMessage("There is nothing called 'kapability'.");
        assertThatIllegalArgumentException().isThrownBy(() -> USUAL.with("bot.on.simple", 1.0));
    }

    @Test
    void one_part_can_be_replaced() {
        Money free = new Money(0.1, 0, 0, 0, 0);
        assertThat(USUAL.with(free).money()).isEqualTo(free);
        assertThat(USUAL.withoutBot().bot().on()).isFalse();
        assertThat(USUAL.withNumber(7).population().number()).isEqualTo(7);
        assertThatIllegalArgumentException().isThrownBy(() -> USUAL.with(Segment.usual()));
    }

    @Test
    void a_number_outside_of_its_domain_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> USUAL.with("paths.redial", 1.2))
                .withMessage("redial (1.2) must be from 0.0 to 1.0.");
        assertThatIllegalArgumentException().isThrownBy(() -> USUAL.with("bot.turnSeconds", Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> USUAL.withNumber(0));
    }

    @Test
    void shares_that_do_not_add_up_are_told_with_their_sum() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> USUAL.with("issues.mix", new ByComplexity(0.5, 0.3, 0.1)))
                .withMessage("The shares of mix must add up to 100 %, but they add up to 90 %.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> USUAL.with("population.segments", List.of(Segment.usual(), Segment.usual())))
                .withMessageContaining("200 %");
    }
}
