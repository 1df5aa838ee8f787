package org.composure.engine.journey;

import org.composure.engine.chance.Purpose;
import org.composure.engine.emotion.Mood;
import org.composure.engine.emotion.Strain;
import org.composure.engine.people.AgentLives;
import org.composure.engine.people.Luck;
import org.composure.event.Blame;
import org.composure.event.Witness.Orbiting;
import org.composure.scenario.Transfer;
import org.composure.scenario.people.Appraisal;
import org.composure.scenario.people.Care;

/** A customer with an agent: picking up, repeating, holding, tone, work, passing on, solving. */
final class AtTheAgent {

    /** Nobody is passed on more often in one contact; our assumption. */
    private static final int TRANSFERS_MAX = 3;
    /** Accuracy of intents at which the scenario's transfers hold; our assumption. */
    private static final double USUAL_ACCURACY = 0.9;

    private final Journey journey;
    private final Care care;
    private final Luck luck;
    private final Moods moods;
    private final Strain strain;
    private final AgentLives agents;
    private final Strangers strangers;
    private final double misrouted;
    private final double strengthOfHold;
    private final boolean[] passesOnByRule;

    AtTheAgent(Journey journey, Strain strain, AgentLives agents) {
        this.journey = journey;
        this.care = journey.people.care();
        this.luck = journey.luck;
        this.moods = journey.moods;
        this.strain = strain;
        this.agents = agents;
        this.strangers = journey.strangers;
        var types = journey.scenario.contactTypes();
        this.passesOnByRule = new boolean[types.size()];
        for (int type = 0; type < passesOnByRule.length; type++) {
            passesOnByRule[type] = types.get(type).course().transfer() != null;
        }
        this.strengthOfHold = journey.waiting.strengthOfHold(care.holdSeconds());
        this.misrouted = USUAL_ACCURACY - journey.people.sensing().intentAccuracy();
    }

    /** An agent turns to a customer. Returns the work it makes, in seconds of an agent of speed one. */
    double pickUp(Episode episode, int contact, int agent, double drawn) {
        double now = journey.calendar.nowSeconds();
        int service = journey.contacts.services(contact);
        double waited = episode.waiting ? now - journey.contacts.arrivedAt(contact) : 0;
        journey.waiting.answered(episode, waited);
        journey.waiting.end(episode, waited);
        moods.move(episode, Appraisal.PICKED_UP, Blame.ISSUE);
        double extra = journey.waiting.extraWorkSeconds(episode, episode.queue, waited);
        int team = agents.team(agent);
        strangers.meet(episode, team, episode.introduced);
        episode.introduced = false;
        if (episode.mustRepeat) {
            episode.repeats++;
            moods.move(episode, Appraisal.HAD_TO_REPEAT, Blame.ORG_REPEAT);
            extra += care.repeatSeconds();
        }
        double load = journey.hasFeelings ? agents.load(agent, now) : 0;
        episode.loadAtPickup = load;
        boolean warned = journey.senses.warnsAgents() && journey.senses.frustration(episode);
        empathise(episode, team, load, warned);
        if (luck.happens(Purpose.HOLD, episode.number, service, care.holdProbability())) {
            moods.move(episode, Appraisal.PUT_ON_HOLD, Blame.ORG_WAIT, strengthOfHold);
            extra += care.holdSeconds();
        }
        double rude = Math.min(1, strangers.rudeness(team) * strain.rudeProbability(load));
        if (luck.happens(Purpose.RUDENESS, episode.number, service, rude)) {
            moods.move(episode, Appraisal.TREATED_RUDELY, Blame.RUDE);
        }
        double frustration = episode.mood.frustration();
        noteHostility(episode);
        double work = drawn
                * care.timeFactor().of(episode.complexity)
                * strain.timeFactor(frustration, load)
                * agents.timeFactor(agent, now)
                * agents.fatigue(agent, now)
                * effort(episode);
        if (journey.hasFeelings) {
            agents.met(
                    agent, now, frustration, warned ? journey.people.sensing().warnedLoadFactor() : 1);
        }
        return work + extra;
    }

    /** Pressure shortens every contact; time saved elsewhere may go to hard cases. */
    private double effort(Episode episode) {
        double effort = 1 - care.timePressure();
        return episode.complexity == 2 ? effort * (1 + care.reinvest()) : effort;
    }

    private void empathise(Episode episode, int team, double load, boolean warned) {
        double gain = warned ? journey.people.sensing().warnedEmpathyGain() : 0;
        double shown = Math.min(1, strangers.empathy(team) * strain.empathyShown(load, gain));
        episode.sawEmpathy |= luck.happens(Purpose.EMPATHY, episode.number, episode.perContact(), Math.min(1, shown));
        moods.model().comfort(episode.mood, shown);
        moods.notice(episode);
    }

    private void noteHostility(Episode episode) {
        episode.hostile |=
                episode.mood.frustration() > journey.people.feelings().hostileAbove();
    }

    /** The agent has done what they could: passes the customer on, or ends the contact. */
    void finish(Episode episode, int contact) {
        double seconds = worked(episode, contact);
        int agent = journey.contacts.agent(contact);
        int service = journey.contacts.services(contact);
        moods.fade(episode);
        if (journey.rounds.goOn(contact)) {
            // The next round is a wait of its own.
            episode.firstQueuedAt = Double.NaN;
            return;
        }
        if (passesOnByRule[episode.queue]) {
            solve(episode, contact, agent, service, seconds);
            return;
        }
        double passedOn = care.specialistDirect() && episode.complexity == 2
                ? 0
                : care.transfer().of(episode.complexity);
        passedOn += (1 - passedOn) * misrouted;
        if (episode.transfers < TRANSFERS_MAX && luck.happens(Purpose.TRANSFER, episode.number, service, passedOn)) {
            passOn(episode);
            journey.house().passOn(contact);
            return;
        }
        solve(episode, contact, agent, service, seconds);
    }

    private double worked(Episode episode, int contact) {
        double now = journey.calendar.nowSeconds();
        double seconds = now - journey.contacts.startedAt(contact);
        agents.worked(journey.contacts.agent(contact), now, seconds);
        journey.waiting.learnWork(episode.queue, seconds);
        return seconds;
    }

    /** By a rule of the contact type, to another queue; who is introduced need not repeat. */
    void passOn(Episode episode, int contact, int to, Transfer transfer) {
        worked(episode, contact);
        moods.fade(episode);
        boolean warm = transfer.keepsFirstAgent();
        passOn(episode);
        episode.mustRepeat &= !warm;
        episode.introduced = warm;
        episode.queue = to;
        journey.contacts.passTo(contact, to, warm ? transfer.handoverSeconds() : 0);
        journey.house().passOn(contact);
    }

    private void passOn(Episode episode) {
        double now = journey.calendar.nowSeconds();
        episode.transfers++;
        moods.move(episode, Appraisal.TRANSFERRED, Blame.ORG_REPEAT);
        episode.mustRepeat = !journey.people.handover().unifiedHistory();
        journey.witness.orbitEntered(now, episode.number, episode.queue, Orbiting.TRANSFER);
        journey.witness.orbitLeft(now, episode.number, episode.queue, Orbiting.TRANSFER);
    }

    private void solve(Episode episode, int contact, int agent, int service, double seconds) {
        Mood mood = episode.mood;
        double solved = strain.resolveProbability(
                episode.complexity,
                agents.skill(agent, episode.queue) + strangers.skill(agents.team(agent)),
                !episode.mustRepeat,
                mood.frustration(),
                episode.loadAtPickup,
                effort(episode));
        boolean resolved = luck.happens(Purpose.RESOLUTION, episode.number, service, solved);
        double impatience = mood.impatience();
        moods.model().served(mood, seconds);
        moods.blame(episode, Blame.SLOW, mood.frustration(), journey.inFrustration(mood.impatience() - impatience));
        moods.notice(episode);
        if (resolved) {
            var feelings = journey.people.feelings();
            boolean quick = episode.waitSeconds < feelings.quickSeconds();
            moods.move(episode, Appraisal.RESOLVED, Blame.ISSUE, quick ? feelings.quickFactor() : 1);
        } else if (luck.happens(Purpose.CLARITY, episode.number, service, care.clarity())) {
            moods.move(episode, Appraisal.LEFT_UNRESOLVED, Blame.AGENT_SKILL, care.clearNextStepFactor(), shortfall());
        } else {
            moods.move(episode, Appraisal.LEFT_UNRESOLVED, Blame.COMM, 1, shortfall());
        }
        moods.model().infect(mood, strain.displayedAffect(episode.loadAtPickup, agents.burnout(agent)));
        moods.notice(episode);
        noteHostility(episode);
        journey.release(episode, contact);
        journey.parting.close(episode, resolved ? Outcome.RESOLVED : Outcome.UNRESOLVED);
    }

    /** By how much expectations have outgrown what was usual at the start. */
    private double shortfall() {
        return Math.max(0, journey.relationship.resolutionExpectation(journey.years()) - 1);
    }

    /** Somebody was taken on. */
    void welcome(int agent, int team) {
        agents.join(agent, team, journey.calendar.nowSeconds());
    }
}
