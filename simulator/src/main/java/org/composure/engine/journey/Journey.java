package org.composure.engine.journey;

import org.composure.engine.calendar.Calendar;
import org.composure.engine.chance.Chance;
import org.composure.engine.chance.Laws;
import org.composure.engine.demand.Callers;
import org.composure.engine.demand.Rounds;
import org.composure.engine.emotion.LeavingHazard;
import org.composure.engine.emotion.Mood;
import org.composure.engine.emotion.MoodModel;
import org.composure.engine.emotion.RelationshipModel;
import org.composure.engine.emotion.Strain;
import org.composure.engine.emotion.SurveyAnswers;
import org.composure.engine.floor.Afterwards;
import org.composure.engine.floor.Contacts;
import org.composure.engine.floor.Temper;
import org.composure.engine.people.AgentLives;
import org.composure.engine.people.CareerPaths;
import org.composure.engine.people.Departures;
import org.composure.engine.people.Luck;
import org.composure.engine.people.Persons;
import org.composure.engine.people.Prevention;
import org.composure.engine.people.Talk;
import org.composure.engine.people.Traits;
import org.composure.event.Blame;
import org.composure.event.Witness;
import org.composure.event.Witness.Diversion;
import org.composure.scenario.EmotionModel;
import org.composure.scenario.Scenario;
import org.composure.scenario.Transfer;
import org.composure.scenario.people.Appraisal;
import org.composure.scenario.people.People;
import org.jspecify.annotations.Nullable;

/**
 * The journeys of one run: wires the rooms and is what doors and floor see of them.
 *
 * <p>need → own search → bot → queue → agent → what next → … → end of the episode. Each stage is a class that does its part
 * and hands the episode on; what is booked on the calendar is one next step per episode.
 */
public final class Journey implements Afterwards, Temper {

    static final double DAY_SECONDS = 86_400;
    static final double DAYS_PER_YEAR = 365.25;
    private static final double YEAR_SECONDS = DAYS_PER_YEAR * DAY_SECONDS;

    final Scenario scenario;
    final People people;
    final boolean hasFeelings;
    final double lengthSeconds;
    final Calendar calendar;
    final Contacts contacts;
    final Luck luck;
    final Witness witness;
    final Persons persons;
    final Traits traits;
    final Departures departures;
    final RelationshipModel relationship;
    final Prevention prevention;
    final Moods moods;
    final Strangers strangers;
    final Episodes episodes;
    private final Openings[] openings;
    final ContactStart contactStart;
    final Senses senses;
    final OwnSearch search;
    final BotTalk bot;
    final WaitingPeople waiting;
    final Ways ways;
    final WhatNext whatNext;
    final Rounds rounds;
    final Parting parting;
    final Closing closing;
    private final AtTheAgent atTheAgent;
    private final Weeks weeks;
    private final Needs needs;
    private final double slowness;
    private @Nullable House house;

    /**
     * Journeys of one run of a scenario with people.
     *
     * @param careers of teams that have their own rules of learning and leaving, or null
     */
    public Journey(
            Scenario scenario,
            People people,
            Calendar calendar,
            Contacts contacts,
            Chance chance,
            Laws laws,
            Witness witness,
            @Nullable CareerPaths careers) {
        this.scenario = scenario;
        this.people = people;
        this.hasFeelings = scenario.emotion() == EmotionModel.SIX_FEELINGS;
        this.lengthSeconds = scenario.horizon().lengthSeconds();
        this.calendar = calendar;
        this.contacts = contacts;
        this.luck = new Luck(chance, laws);
        this.witness = witness;
        LeavingHazard leaving = new LeavingHazard(people.loyalty());
        this.persons = new Persons(people);
        this.episodes = new Episodes(persons);
        this.traits = new Traits(people, leaving, luck);
        this.departures = new Departures(persons, traits, leaving, people, witness);
        this.relationship = new RelationshipModel(people.relationship());
        this.prevention =
                new Prevention(people.recovery(), scenario.contactTypes().size());
        this.strangers = new Strangers(scenario.teams(), people.care());
        this.moods = new Moods(calendar, witness, MoodModel.of(scenario.emotion(), people));
        var weights = people.feelings().valenceWeights();
        this.slowness = weights.frustration() == 0 ? 0 : weights.impatience() / weights.frustration();
        Talk talk = new Talk(
                people.wordOfMouth(),
                persons,
                departures,
                new SurveyAnswers(people.surveys()),
                luck,
                witness,
                calendar);
        Strain strain = new Strain(people.care());
        AgentLives agents = new AgentLives(people.care(), strain, luck, witness, careers);
        this.openings = scenario.contactTypes().stream()
                .map(type -> new Openings(scenario.openingOf(type), scenario.horizon()))
                .toArray(Openings[]::new);
        this.contactStart = new ContactStart(this);
        this.senses = new Senses(this);
        this.search = new OwnSearch(this);
        this.bot = new BotTalk(this);
        this.waiting = new WaitingPeople(this);
        this.ways = new Ways(this);
        this.whatNext = new WhatNext(this);
        this.rounds = new Rounds(scenario, calendar, contacts, chance, laws, witness, contact -> house().come(contact));
        this.parting = new Parting(this, talk);
        this.closing = new Closing(this, talk);
        this.atTheAgent = new AtTheAgent(this, strain, agents);
        this.needs = new Needs(this);
        this.weeks = new Weeks(this, agents, talk);
    }

    /** Tells the way to doors and floor; before the run begins. */
    public void moveInto(House itsHouse) {
        this.house = itsHouse;
    }

    /** When a queue opens. */
    Openings openings(int queue) {
        return openings[queue];
    }

    House house() {
        return java.util.Objects.requireNonNull(house);
    }

    /** Where fresh arrivals go. */
    public Callers needs() {
        return needs;
    }

    /** Years since the start. */
    double years() {
        return calendar.nowSeconds() / YEAR_SECONDS;
    }

    /** Years the person of an episode has been a customer. */
    double tenureYears(Episode episode) {
        int person = episode.person;
        double before = persons.generation(person) == 0 ? traits.tenureYearsAtStart(episode.name) : 0;
        return before + (calendar.nowSeconds() - persons.joinedAt(person)) / YEAR_SECONDS;
    }

    /** How much frustration would weigh on the mood as this much impatience does. */
    double inFrustration(double impatience) {
        return slowness * impatience;
    }

    /** Books the next step of an episode; nothing begins at or after the end of the horizon. */
    void book(int role, Episode episode, double seconds) {
        if (seconds < lengthSeconds) {
            calendar.book(role, episode.slot, seconds);
        }
    }

    /** A contact with humans is over; what it has used up stays with the episode. */
    void release(Episode episode, int contact) {
        episode.attempts = contacts.attempt(contact);
        episode.services = contacts.services(contact);
        contacts.close(contact);
    }

    private Episode of(int contact) {
        return episodes.at(contacts.tag(contact));
    }

    private Episode toHand(int contact) {
        return episodes.toHand(contacts.tag(contact));
    }

    @Override
    public double headStartSeconds(int contact, double usual) {
        Episode episode = of(contact);
        moods.fade(episode);
        double now = calendar.nowSeconds();
        if (Double.isNaN(episode.firstQueuedAt)) {
            episode.firstQueuedAt = now;
        }
        double passedOn = episode.transfers > 0 ? now - episode.firstQueuedAt : 0;
        return usual + passedOn + senses.headStartSeconds(episode);
    }

    @Override
    public double sensedFrustration(int contact) {
        return senses.score(of(contact));
    }

    @Override
    public double patienceSeconds(int contact, double drawn) {
        return waiting.patienceSeconds(of(contact), contacts.type(contact), drawn);
    }

    @Override
    public double workSeconds(int contact, int agent, double drawn) {
        return atTheAgent.pickUp(toHand(contact), contact, agent, drawn);
    }

    @Override
    public void abandoned(int contact) {
        Episode episode = of(contact);
        waiting.end(episode, calendar.nowSeconds() - contacts.arrivedAt(contact));
        moods.move(episode, Appraisal.GAVE_UP_WAITING, Blame.ORG_WAIT);
        leave(episode, contact, Outcome.ABANDONED);
    }

    @Override
    public void blocked(int contact) {
        Episode episode = of(contact);
        moods.move(episode, Appraisal.GAVE_UP_WAITING, Blame.ORG_WAIT);
        leave(episode, contact, Outcome.BLOCKED);
    }

    @Override
    public void served(int contact) {
        atTheAgent.finish(toHand(contact), contact);
    }

    @Override
    public void passedOn(int contact, int to, Transfer transfer) {
        atTheAgent.passOn(of(contact), contact, to, transfer);
    }

    @Override
    public void diverted(int contact, Diversion how) {
        Episode episode = of(contact);
        if (how == Diversion.CLOSED) {
            release(episode, contact);
            whatNext.waitForDoors(episode);
            return;
        }
        waiting.end(episode, calendar.nowSeconds() - contacts.arrivedAt(contact));
        moods.move(episode, Appraisal.GAVE_UP_WAITING, Blame.COMM);
        leave(episode, contact, Outcome.EXPIRED);
    }

    @Override
    public void finishedInMenu(int contact) {
        Episode episode = of(contact);
        moods.move(episode, Appraisal.SEARCH_HELPED, Blame.ISSUE);
        leave(episode, contact, Outcome.RESOLVED);
    }

    private void leave(Episode episode, int contact, Outcome outcome) {
        episode.failedSteps++;
        release(episode, contact);
        parting.close(episode, outcome);
    }

    @Override
    public void newAgent(int agent, int team) {
        atTheAgent.welcome(agent, team);
    }

    /**
     * Tells how everybody for whom the ear is open feels at this instant, those who wait included, without changing anything.
     * Some who have gone may be told of, too.
     */
    public void tellMoods(MoodEar ear) {
        Mood now = new Mood();
        for (int slot = 0; slot < episodes.slots(); slot++) {
            Episode episode = episodes.at(slot);
            if (!ear.isOpenTo(episode.number)) {
                continue;
            }
            now.copyFrom(episode.mood);
            if (episode.waiting) {
                waiting.feelSoFar(episode, now);
            } else {
                moods.model().decay(now, calendar.nowSeconds(), episode.severity);
            }
            ear.hear(episode.number, moods.model().valence(now));
        }
    }

    /**
     * From now on bot, handover, announcements and paid time are as others say; talks and waits that have begun go on.
     *
     * @param people of the other scenario
     * @param moreAgents by team, beyond what its plan says at each hour; negative for fewer
     */
    public void follow(Scenario later, People people, int[] moreAgents) {
        bot.follow(people);
        waiting.follow(people.waiting());
        weeks.follow(later, moreAgents);
    }
}
