package org.composure.engine.journey;

import org.composure.engine.arithmetic.Power;
import org.composure.engine.chance.Purpose;
import org.composure.engine.demand.Callers;
import org.composure.engine.people.Luck;
import org.composure.engine.people.Persons;
import org.composure.engine.people.Prevention;
import org.composure.engine.people.Traits;
import org.composure.event.Blame;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.Incidents;
import org.composure.scenario.people.Appraisal;
import org.composure.scenario.people.ByComplexity;
import org.composure.scenario.people.Issues;

/**
 * Needs, and the first step people take.
 *
 * <p>The arrivals of a contact type are needs of a full population. Whose need it is is drawn by key: people of segments with
 * more issues come up more often. The need of somebody who has left is nobody's; so demand follows those who are still there,
 * and each need has the same number and luck in all worlds.
 */
final class Needs implements Callers {

    /** After so many candidates the next is taken as they are; with any sensible segments that never happens. */
    private static final int CANDIDATES_MAX = 1000;

    private final Journey journey;
    private final Luck luck;
    private final Persons persons;
    private final Traits traits;
    private final Prevention prevention;
    private final Issues issues;
    private final ByComplexity[] mix;
    private final boolean[] humanFirst;
    private final double[] severityOfIncidents;
    private final double mostIssues;

    /** Read by nobody: what was looked at must be put somewhere, or Java leaves the look out. */
    @SuppressWarnings("UnusedVariable")
    private int lookedAt;

    Needs(Journey journey) {
        this.journey = journey;
        this.luck = journey.luck;
        this.persons = journey.persons;
        this.traits = journey.traits;
        this.prevention = journey.prevention;
        this.issues = journey.people.issues();
        int types = journey.scenario.contactTypes().size();
        this.mix = new ByComplexity[types];
        this.humanFirst = new boolean[types];
        this.severityOfIncidents = new double[types];
        for (int type = 0; type < types; type++) {
            ContactType contactType = journey.scenario.contactTypes().get(type);
            ByComplexity own = contactType.issueMix();
            mix[type] = own == null ? issues.mix() : own;
            humanFirst[type] = contactType.humanFirst();
            severityOfIncidents[type] = severityOfIncidents(contactType);
        }
        double most = 0;
        for (int segment = 0; segment < traits.segments(); segment++) {
            most = Math.max(most, traits.ofSegment(segment).issueFactor());
        }
        this.mostIssues = most;
    }

    private static double severityOfIncidents(ContactType type) {
        Incidents incidents = type.arrivals() instanceof ArrivalProcess.Poisson poisson ? poisson.incidents() : null;
        return incidents == null ? 0 : incidents.severity();
    }

    @Override
    public void comeFresh(long customer, int topic) {
        double now = journey.calendar.nowSeconds();
        int person = whose(customer);
        if (journey.departures.hasLeft(person, now)) {
            return;
        }
        prevention.note(topic);
        double stillComes = (1 - issues.preventedShare())
                * prevention.stillComes(topic, persons.joinedAt(person), now)
                * (isWarnedOfIncident(customer) ? 1 - journey.people.recovery().noticePrevents() : 1);
        if (stillComes < 1 && !luck.happens(Purpose.COMES_TO_IT, customer, 0, stillComes)) {
            return;
        }
        Episode episode = begin(customer, topic, person, now);
        firstStep(episode);
    }

    /**
     * Whoever has a need is found by chance in a large table, and is most likely not in the processor's cache. Many waits for memory at
     * a time take hardly longer than one.
     */
    @Override
    public void expect(long firstCustomer, int number, int type) {
        int seen = 0;
        for (int i = 0; i < number; i++) {
            seen += persons.lookAt(candidate(firstCustomer + i, 0));
        }
        lookedAt = seen;
    }

    private int candidate(long customer, int number) {
        return (int) (luck.uniform(Purpose.WHO, customer, number) * persons.number());
    }

    private boolean isWarnedOfIncident(long customer) {
        return journey.people.recovery().incidentNotice() && Callers.isOfIncident(customer);
    }

    private int whose(long customer) {
        for (int candidate = 0; ; candidate++) {
            int person = candidate(customer, candidate);
            if (traits.segments() == 1 || candidate == CANDIDATES_MAX) {
                return person;
            }
            double factor =
                    traits.ofSegment(traits.segment(persons.name(person))).issueFactor();
            if (luck.happens(Purpose.TAKES_IT, customer, candidate, factor / mostIssues)) {
                return person;
            }
        }
    }

    private Episode begin(long customer, int topic, int person, double now) {
        Episode episode = journey.episodes.open();
        episode.begin(customer, topic, now);
        episode.person = person;
        episode.name = persons.name(person);
        episode.segment = traits.segment(episode.name);
        episode.sensitivity = traits.sensitivity(episode.name, episode.segment);
        episode.complexity = complexity(customer, topic);
        double exponent = issues.severityExponent().of(episode.complexity);
        episode.severity = Power.of(luck.uniform(Purpose.SEVERITY, customer, 0), exponent);
        if (Callers.isOfIncident(customer)) {
            episode.severity = Math.min(1, episode.severity + severityOfIncidents[topic]);
        }
        persons.beginEpisode(person);
        journey.witness.needArose(now, customer, topic, person, episode.segment, episode.complexity);
        persons.loadMood(person, episode.mood);
        journey.moods.model().beginIssue(episode.mood, now, episode.severity, episode.sensitivity);
        episode.blame(Blame.ISSUE, episode.mood.frustration());
        journey.moods.beginMemory(episode);
        boolean warned = journey.people.recovery().incidentNotice();
        if (warned && (journey.bot.isOutOfOrder() || Callers.isOfIncident(customer))) {
            journey.moods.move(episode, Appraisal.WARNED_IN_TIME, Blame.ISSUE);
        }
        return episode;
    }

    private int complexity(long customer, int topic) {
        double u = luck.uniform(Purpose.COMPLEXITY, customer, 0);
        double simple = mix[topic].simple();
        return u < simple ? 0 : u < simple + mix[topic].moderate() ? 1 : 2;
    }

    private void firstStep(Episode episode) {
        var paths = journey.people.paths();
        if (humanFirst[episode.topic]) {
            journey.ways.toHuman(episode);
            return;
        }
        double u = luck.uniform(Purpose.FIRST_STEP, episode.number, 0);
        double search = Math.min(
                1, paths.selfServiceFirst() * traits.ofSegment(episode.segment).selfServiceFactor());
        if (u < search && journey.search.isPossible()) {
            journey.search.begin(episode);
        } else if (u < search + paths.humanFirst()) {
            journey.ways.toHumanOrLost(episode);
        } else {
            journey.ways.toBotOrHuman(episode);
        }
    }
}
