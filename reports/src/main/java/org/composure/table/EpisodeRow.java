package org.composure.table;

import java.util.List;
import java.util.Locale;
import org.composure.event.Blame;
import org.composure.event.Ending;
import org.composure.measure.EpisodeRecord;
import org.composure.scenario.Scenario;
import org.composure.scenario.people.People;
import org.composure.study.ContactLog;
import org.jspecify.annotations.Nullable;

/**
 * What became of one issue of the first run.
 *
 * @param scenario by its short name
 * @param episode the same number in every scenario compared; {@code customer} in the table of contacts
 * @param contactType by name
 * @param person number within the population
 * @param segment by name
 * @param complexity simple, moderate or complex
 * @param startedAtSeconds since midnight of the first day
 * @param endedAtSeconds likewise; empty if it is still open
 * @param ending by label; {@code open} if it is still open
 * @param good whether that is a good ending; empty if it is still open
 * @param contacts with bot or humans
 * @param badContacts how many of them ended badly
 * @param utility what is remembered of it; empty without a contact
 * @param mainCause to what most frustration was put down; empty if it is still open
 * @param valueAtRisk in the scenario's currency
 */
record EpisodeRow(
        String scenario,
        long episode,
        String contactType,
        int person,
        String segment,
        String complexity,
        double startedAtSeconds,
        @Nullable Double endedAtSeconds,
        String ending,
        @Nullable Boolean good,
        int contacts,
        int badContacts,
        @Nullable Double utility,
        String mainCause,
        double valueAtRisk) {

    private static final List<String> COMPLEXITIES = List.of("simple", "moderate", "complex");

    static List<EpisodeRow> of(ContactLog log) {
        People people = log.scenario().people();
        return people == null
                ? List.of()
                : log.episodes().stream()
                        .map(episode -> of(log.scenario(), people, episode))
                        .toList();
    }

    private static EpisodeRow of(Scenario scenario, People people, EpisodeRecord episode) {
        Ending ending = episode.ending();
        Blame cause = episode.mainCause();
        return new EpisodeRow(
                scenario.name(),
                episode.customer(),
                scenario.contactTypes().get(episode.type()).name(),
                episode.person(),
                people.population().segments().get(episode.segment()).name(),
                COMPLEXITIES.get(episode.complexity()),
                episode.startedAt(),
                known(episode.endedAt()),
                ending == null ? "open" : words(ending),
                ending == null ? null : ending.isGood(),
                episode.contacts(),
                episode.badContacts(),
                known(episode.utility()),
                cause == null ? "" : words(cause),
                episode.valueAtRisk());
    }

    private static String words(Enum<?> label) {
        return label.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static @Nullable Double known(double value) {
        return Double.isFinite(value) ? (Double) value : null;
    }
}
