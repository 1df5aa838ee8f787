package org.composure.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.composure.measure.ContactRecord.NONE;
import static org.composure.measure.Worlds.BACK;
import static org.composure.measure.Worlds.BILLING;
import static org.composure.measure.Worlds.FRONT;
import static org.composure.measure.Worlds.SALES;

import org.composure.event.Witness.Diversion;
import org.composure.event.Witness.Start;
import org.composure.measure.ContactRecord.Outcome;
import org.junit.jupiter.api.Test;

class RecordsTest {

    private final Records records = new Records(Worlds.oneHour());

    @Test
    void a_morning_leaves_one_record_per_contact() {
        Worlds.served(records, 1, 10, 5, 60);
        Worlds.lost(records, 2, 1800, 25);
        records.offered(1900, 3, SALES, 2);
        records.blocked(1900, 3, SALES);
        records.offered(3500, 4, SALES, 1);
        records.queued(3500, 4, SALES);
        records.ended(3600);

        assertThat(records.all())
                .containsExactly(
                        new ContactRecord(1, BILLING, 1, 10, Outcome.SERVED, 5, 60, FRONT, 7, 0),
                        new ContactRecord(2, BILLING, 1, 1800, Outcome.ABANDONED, 25, 0, NONE, NONE, 1),
                        new ContactRecord(3, SALES, 2, 1900, Outcome.BLOCKED, 0, 0, NONE, NONE, 1),
                        new ContactRecord(4, SALES, 1, 3500, Outcome.STILL_WAITING, 100, 0, NONE, NONE, 1));
    }

    @Test
    void an_interrupted_contact_has_one_record_with_all_its_service() {
        records.offered(0, 1, BILLING, 1);
        records.serviceStarted(0, 1, BILLING, 0, FRONT, 1, 1, Start.ANSWER);
        records.interrupted(40, 1, BILLING, FRONT, 1, 0);
        records.serviceStarted(100, 1, BILLING, 0, BACK, 2, 1, Start.RESUMPTION);
        records.serviceEnded(160, 1, BILLING, 0, 100, BACK, 2);

        assertThat(records.all())
                .containsExactly(new ContactRecord(1, BILLING, 1, 0, Outcome.SERVED, 0, 100, BACK, 2, 0));
    }

    @Test
    void a_callback_is_served_or_due() {
        for (long customer = 1; customer <= 2; customer++) {
            records.offered(0, customer, SALES, 1);
            records.queued(0, customer, SALES);
            records.diverted(0, customer, SALES, 0, Diversion.CALLBACK_ACCEPTED);
        }
        records.serviceStarted(100, 1, SALES, 0, BACK, 2, 1, Start.CALLBACK);
        records.serviceEnded(160, 1, SALES, 0, 100, BACK, 2);
        records.ended(3600);

        assertThat(records.all())
                .extracting(ContactRecord::outcome)
                .containsExactly(Outcome.SERVED_BY_CALLBACK, Outcome.CALLBACK_DUE);
    }

    @Test
    void a_service_cut_short_by_the_end_counts_until_then() {
        records.offered(3550, 1, SALES, 1);
        records.serviceStarted(3550, 1, SALES, 3550, BACK, 2, 1, Start.ANSWER);
        records.ended(3600);

        assertThat(records.all())
                .containsExactly(new ContactRecord(1, SALES, 1, 3550, Outcome.STILL_IN_SERVICE, 0, 50, BACK, 2, 1));
    }
}
