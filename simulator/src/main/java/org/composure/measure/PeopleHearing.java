package org.composure.measure;

import org.composure.event.BotExit;
import org.composure.event.ContactEnding;
import org.composure.event.Ending;
import org.composure.event.EpisodeEnding;
import org.composure.event.QueueingOnly;
import org.composure.event.Search;
import org.composure.scenario.Scenario;
import org.composure.scenario.people.People;
import org.jspecify.annotations.Nullable;

/** Has everything about people written into books of their own, if the scenario has people. */
abstract class PeopleHearing extends QueueingOnly {

    private final @Nullable PeopleBookkeeping people;

    PeopleHearing(Scenario scenario, Slots slots) {
        People described = scenario.people();
        people = described == null
                ? null
                : new PeopleBookkeeping(slots, scenario.contactTypes().size(), described);
    }

    /** What is known of people so far; null in a scenario without. */
    final @Nullable PeopleBooks peopleSettled() {
        return people == null ? null : people.settled();
    }

    /** What is known of people between two slots, the first included, the second not. */
    final double @Nullable [] peopleBetween(int from, int to) {
        return people == null ? null : people.settled().floor(from, to);
    }

    final void endPeople(double at) {
        if (people != null) {
            people.end(at);
        }
    }

    final void addPeople(PeopleHearing other) {
        if (people != null && other.people != null) {
            people.add(other.people);
        }
    }

    private PeopleBookkeeping people() {
        if (people == null) {
            throw new IllegalStateException("Something is told of people in a scenario without customers.");
        }
        return people;
    }

    @Override
    public final void needArose(double at, long customer, int type, int person, int segment, int complexity) {
        people().needArose(at, customer, type, segment);
    }

    @Override
    public final void estimateTested(double at, long customer, int type, double announced, double waited) {
        people().estimateTested(at, customer, type, announced, waited);
    }

    @Override
    public final void searched(double at, long customer, int type, Search how) {
        people().searched(at, customer, type, how);
    }

    @Override
    public final void botLeft(double at, long customer, int type, double enteredAt, BotExit how) {
        people().botLeft(customer, type, enteredAt, how);
    }

    @Override
    public final void contactEnded(double at, long customer, int type, ContactEnding ending) {
        people().contactEnded(at, type, ending);
    }

    @Override
    public final void episodeEnded(double at, long customer, int type, EpisodeEnding ending) {
        people().episodeEnded(at, customer, type, ending);
    }

    @Override
    public final void customerJoined(double at, int person, int segment) {
        people().customerJoined(at, segment);
    }

    @Override
    public final void customerLeft(
            double at, int person, int segment, long becauseOf, int type, @Nullable Ending ending, boolean complained) {
        people().customerLeft(at, person, segment, becauseOf >= 0, type, ending, complained);
    }

    @Override
    public final void spokeOf(double at, int person, int segment, boolean well, int listeners, int stars) {
        people().spokeOf(at, segment, well, listeners, stars);
    }

    @Override
    public final void agentJoined(double at, int team, int agent) {
        if (people != null) {
            people.agentJoined(at);
        }
    }

    @Override
    public final void agentLeft(double at, int team, int agent) {
        if (people != null) {
            people.agentLeft(at);
        }
    }
}
