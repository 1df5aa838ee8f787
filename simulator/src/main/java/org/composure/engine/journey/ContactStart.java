package org.composure.engine.journey;

import org.composure.event.ContactEnding.Kind;

/** Begins contacts with bot or humans. */
final class ContactStart {

    private final Journey journey;

    ContactStart(Journey journey) {
        this.journey = journey;
    }

    void begin(Episode episode, Kind kind) {
        episode.contacts++;
        episode.beginContact(kind);
        episode.contactBegan = journey.calendar.nowSeconds();
        episode.mustRepeat = episode.contacts > 1 && !journey.people.handover().unifiedHistory();
        journey.persons.came(episode.person);
        journey.moods.beginMemory(episode);
    }
}
