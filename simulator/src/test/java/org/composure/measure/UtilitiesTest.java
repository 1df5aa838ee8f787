package org.composure.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import org.composure.event.ContactEnding;
import org.composure.event.PeopleTold;
import org.composure.scenario.people.People;
import org.junit.jupiter.api.Test;

class UtilitiesTest {

    private final Utilities utilities = new Utilities(Worlds.oneHour().withPeople(People.usual()));

    @Test
    void so_large_a_share_is_remembered_as_worse_than_the_quantile() {
        for (int i = 0; i < 20; i++) {
            // Ten bad ones at -0.6, ten good ones at 0.3.
            PeopleTold contact =
                    i % 2 == 0 ? PeopleTold.contact() : PeopleTold.contact().bad();
            utilities.contactEnded(100, i, 0, contact.told());
        }

        assertThat(utilities.quantile(0.4)).isCloseTo(-0.6, within(0.001));
        assertThat(utilities.quantile(0.6)).isCloseTo(0.3, within(0.001));
    }

    @Test
    void searches_and_contacts_outside_the_window_are_not_heard() {
        utilities.contactEnded(
                100,
                1,
                0,
                PeopleTold.contact().kind(ContactEnding.Kind.SELF_SERVICE).told());
        utilities.contactEnded(5000, 2, 0, PeopleTold.contact().startedAt(4000).told());

        assertThat(utilities.contacts()).isZero();
        assertThatIllegalStateException().isThrownBy(() -> utilities.quantile(0.2));
    }
}
