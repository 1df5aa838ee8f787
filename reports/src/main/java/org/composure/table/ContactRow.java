package org.composure.table;

import java.util.List;
import java.util.Locale;
import org.composure.measure.ContactRecord;
import org.composure.scenario.Scenario;
import org.composure.study.ContactLog;
import org.jspecify.annotations.Nullable;

/**
 * What became of one contact of the first run.
 *
 * @param scenario by its short name
 * @param customer the same number in every scenario compared
 * @param contactType by name
 * @param attempt 1 for a fresh contact
 * @param arrivedAtSeconds since midnight of the first day
 * @param outcome how it ended
 * @param waitSeconds until answered, gone or diverted
 * @param handleSeconds with an agent
 * @param team who served last, empty if nobody did
 * @param agent number within the centre, empty if nobody served
 */
record ContactRow(
        String scenario,
        long customer,
        String contactType,
        int attempt,
        double arrivedAtSeconds,
        String outcome,
        double waitSeconds,
        double handleSeconds,
        String team,
        @Nullable Integer agent) {

    static List<ContactRow> of(ContactLog log) {
        return log.contacts().stream()
                .map(contact -> of(log.scenario(), contact))
                .toList();
    }

    private static ContactRow of(Scenario scenario, ContactRecord contact) {
        boolean served = contact.team() != ContactRecord.NONE;
        return new ContactRow(
                scenario.name(),
                contact.customer(),
                scenario.contactTypes().get(contact.type()).name(),
                contact.attempt(),
                contact.arrivedAt(),
                contact.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                contact.waitSeconds(),
                contact.handleSeconds(),
                served ? scenario.teams().get(contact.team()).name() : "",
                served ? contact.agent() : null);
    }
}
