package org.composure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A guess is made when it is likely, and not otherwise. */
class NearestNameTest {

    @Test
    void swapped_missing_and_wrong_letters_are_forgiven() {
        assertThat(NearestName.among(List.of("compare", "run"), "comprae")).contains("compare");
        assertThat(NearestName.among(List.of("--seed", "--set"), "--sed")).contains("--seed");
        assertThat(NearestName.distance("serviceLevel", "serviceLevle")).isEqualTo(1);
    }

    @Test
    void a_name_unlike_every_known_one_is_not_guessed_at() {
        assertThat(NearestName.among(List.of("compare", "run"), "sales")).isEmpty();
    }
}
