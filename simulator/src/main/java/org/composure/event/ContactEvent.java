package org.composure.event;

import org.composure.event.Witness.Diversion;
import org.composure.event.Witness.Orbiting;
import org.composure.event.Witness.Start;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a run, to a contact or to those who serve it. Past tense, immutable, holding names and numbers
 * but never a live object, so it can be stored, sent to a browser, or replayed next year and mean the same.
 *
 * <p>One record per method of {@link Witness}, with the same arguments; what they mean is told there. An event exists as an
 * object only where somebody keeps it. The simple names of the records and of their components are part of the journal's
 * text form; renaming one is a format change.
 */
public sealed interface ContactEvent {

    /** Simulated seconds since the start of the run. */
    double at();

    /** Tells a witness what happened. */
    void tell(Witness witness);

    /** A caller entered the voice menu. See {@link Witness#menuEntered}. */
    record MenuEntered(double at, long customer, int type) implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.menuEntered(at, customer, type);
        }
    }

    /** A caller finished in the voice menu and needs nobody. See {@link Witness#finishedInMenu}. */
    record FinishedInMenu(double at, long customer, int type) implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.finishedInMenu(at, customer, type);
        }
    }

    /** A contact reached the human queue's door. See {@link Witness#offered}. */
    record ContactOffered(double at, long customer, int type, int attempt) implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.offered(at, customer, type, attempt);
        }
    }

    /** There was no line or no waiting place. See {@link Witness#blocked}. */
    record ContactBlocked(double at, long customer, int type) implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.blocked(at, customer, type);
        }
    }

    /** The contact had to wait. See {@link Witness#queued}. */
    record ContactQueued(double at, long customer, int type) implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.queued(at, customer, type);
        }
    }

    /** The customer gave up waiting. See {@link Witness#abandoned}. */
    record ContactAbandoned(double at, long customer, int type, double arrivedAt, boolean silent)
            implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.abandoned(at, customer, type, arrivedAt, silent);
        }
    }

    /** The centre ended the wait, or turned the contact away. See {@link Witness#diverted}. */
    record ContactDiverted(double at, long customer, int type, double arrivedAt, Diversion how)
            implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.diverted(at, customer, type, arrivedAt, how);
        }
    }

    /** An agent turned to the contact. See {@link Witness#serviceStarted}. */
    record ServiceStarted(
            double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Start how)
            implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.serviceStarted(at, customer, type, arrivedAt, team, agent, inHand, how);
        }
    }

    /** A customer did not pick up. See {@link Witness#notReached}. */
    record CustomerNotReached(double at, long customer, int type, double arrivedAt) implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.notReached(at, customer, type, arrivedAt);
        }
    }

    /** The agent was taken away before the contact was finished. See {@link Witness#interrupted}. */
    record ServiceInterrupted(double at, long customer, int type, int team, int agent, int inHand)
            implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.interrupted(at, customer, type, team, agent, inHand);
        }
    }

    /** The customer left the agent, served. See {@link Witness#serviceEnded}. */
    record ServiceEnded(double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent)
            implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.serviceEnded(at, customer, type, arrivedAt, startedAt, team, agent);
        }
    }

    /** The agent finished everything about the contact. See {@link Witness#agentReady}. */
    record AgentBecameReady(double at, int type, double startedAt, int team, int agent, int inHand)
            implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.agentReady(at, type, startedAt, team, agent, inHand);
        }
    }

    /** The number of agents signed in changed. See {@link Witness#staffChanged}. */
    record StaffChanged(double at, int team, int agentsSignedIn) implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.staffChanged(at, team, agentsSignedIn);
        }
    }

    /** The plan of a team changed, or who of it is at work. See {@link Witness#rosterChanged}. */
    record RosterChanged(double at, int team, int planned, int absent, int onBreak, int away) implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.rosterChanged(at, team, planned, absent, onBreak, away);
        }
    }

    /** The customer decided to try again. See {@link Witness#orbitEntered}. */
    record OrbitEntered(double at, long customer, int type, Orbiting why) implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.orbitEntered(at, customer, type, why);
        }
    }

    /** The customer tries again now. See {@link Witness#orbitLeft}. */
    record OrbitLeft(double at, long customer, int type, Orbiting why) implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.orbitLeft(at, customer, type, why);
        }
    }

    /** See {@link Witness#needArose}. */
    record NeedArose(double at, long customer, int type, int person, int segment, int complexity)
            implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.needArose(at, customer, type, person, segment, complexity);
        }
    }

    /** See {@link Witness#estimateTested}. */
    record EstimateTested(double at, long customer, int type, double announced, double waited) implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.estimateTested(at, customer, type, announced, waited);
        }
    }

    /** See {@link Witness#searched}. */
    record SearchEnded(double at, long customer, int type, Search how) implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.searched(at, customer, type, how);
        }
    }

    /** See {@link Witness#botEntered}. */
    record BotEntered(double at, long customer, int type) implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.botEntered(at, customer, type);
        }
    }

    /** See {@link Witness#botLeft}. */
    record BotLeft(double at, long customer, int type, double enteredAt, BotExit how) implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.botLeft(at, customer, type, enteredAt, how);
        }
    }

    /** See {@link Witness#felt}. */
    record FeelingsMoved(
            double at, long customer, int type, int appraisal, Blame blame, double valence, double frustration)
            implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.felt(at, customer, type, appraisal, blame, valence, frustration);
        }
    }

    /** See {@link Witness#contactEnded}. */
    record ContactEnded(double at, long customer, int type, EndedContact ending) implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.contactEnded(at, customer, type, ending);
        }
    }

    /** See {@link Witness#episodeEnded}. */
    record EpisodeEnded(double at, long customer, int type, EndedEpisode ending) implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.episodeEnded(at, customer, type, ending);
        }
    }

    /** See {@link Witness#customerJoined}. */
    record CustomerJoined(double at, int person, int segment) implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.customerJoined(at, person, segment);
        }
    }

    /** See {@link Witness#customerLeft}. */
    record CustomerLeft(
            double at,
            int person,
            int segment,
            long becauseOf,
            int type,
            @Nullable Ending ending,
            boolean complained) implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.customerLeft(at, person, segment, becauseOf, type, ending, complained);
        }
    }

    /** See {@link Witness#spokeOf}. */
    record CompanySpokenOf(double at, int person, int segment, boolean well, int people, int stars)
            implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.spokeOf(at, person, segment, well, people, stars);
        }
    }

    /** See {@link Witness#agentJoined}. */
    record AgentJoined(double at, int team, int agent) implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.agentJoined(at, team, agent);
        }
    }

    /** See {@link Witness#agentLeft}. */
    record AgentLeft(double at, int team, int agent) implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.agentLeft(at, team, agent);
        }
    }

    /** The run was over. See {@link Witness#ended}. */
    record RunEnded(double at) implements ContactEvent {
        @Override
        public void tell(Witness witness) {
            witness.ended(at);
        }
    }
}
