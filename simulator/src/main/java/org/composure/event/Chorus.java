package org.composure.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Passes everything on to several witnesses, to each in the given order before the next event. */
public final class Chorus implements Witness {

    private final Witness[] voices;

    private Chorus(List<? extends Witness> voices) {
        this.voices = voices.toArray(new Witness[0]);
    }

    /** One witness for several; nobody costs nothing, and a single one is returned as it is. */
    public static Witness of(List<? extends Witness> voices) {
        if (voices.isEmpty()) {
            return new Silence();
        }
        return voices.size() == 1 ? voices.get(0) : new Chorus(voices);
    }

    /** One witness for several. */
    public static Witness of(Witness... voices) {
        return of(List.of(voices));
    }

    @Override
    public void menuEntered(double at, long customer, int type) {
        for (Witness voice : voices) {
            voice.menuEntered(at, customer, type);
        }
    }

    @Override
    public void finishedInMenu(double at, long customer, int type) {
        for (Witness voice : voices) {
            voice.finishedInMenu(at, customer, type);
        }
    }

    @Override
    public void offered(double at, long customer, int type, int attempt) {
        for (Witness voice : voices) {
            voice.offered(at, customer, type, attempt);
        }
    }

    @Override
    public void blocked(double at, long customer, int type) {
        for (Witness voice : voices) {
            voice.blocked(at, customer, type);
        }
    }

    @Override
    public void queued(double at, long customer, int type) {
        for (Witness voice : voices) {
            voice.queued(at, customer, type);
        }
    }

    @Override
    public void abandoned(double at, long customer, int type, double arrivedAt, boolean silent) {
        for (Witness voice : voices) {
            voice.abandoned(at, customer, type, arrivedAt, silent);
        }
    }

    @Override
    public void diverted(double at, long customer, int type, double arrivedAt, Diversion how) {
        for (Witness voice : voices) {
            voice.diverted(at, customer, type, arrivedAt, how);
        }
    }

    @Override
    public void serviceStarted(
            double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Start how) {
        for (Witness voice : voices) {
            voice.serviceStarted(at, customer, type, arrivedAt, team, agent, inHand, how);
        }
    }

    @Override
    public void notReached(double at, long customer, int type, double arrivedAt) {
        for (Witness voice : voices) {
            voice.notReached(at, customer, type, arrivedAt);
        }
    }

    @Override
    public void interrupted(double at, long customer, int type, int team, int agent, int inHand) {
        for (Witness voice : voices) {
            voice.interrupted(at, customer, type, team, agent, inHand);
        }
    }

    @Override
    public void serviceEnded(
            double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent) {
        for (Witness voice : voices) {
            voice.serviceEnded(at, customer, type, arrivedAt, startedAt, team, agent);
        }
    }

    @Override
    public void agentReady(double at, int type, double startedAt, int team, int agent, int inHand) {
        for (Witness voice : voices) {
            voice.agentReady(at, type, startedAt, team, agent, inHand);
        }
    }

    @Override
    public void staffChanged(double at, int team, int agentsSignedIn) {
        for (Witness voice : voices) {
            voice.staffChanged(at, team, agentsSignedIn);
        }
    }

    @Override
    public void rosterChanged(double at, int team, int planned, int absent, int onBreak, int away) {
        for (Witness voice : voices) {
            voice.rosterChanged(at, team, planned, absent, onBreak, away);
        }
    }

    @Override
    public void orbitEntered(double at, long customer, int type, Orbiting why) {
        for (Witness voice : voices) {
            voice.orbitEntered(at, customer, type, why);
        }
    }

    @Override
    public void orbitLeft(double at, long customer, int type, Orbiting why) {
        for (Witness voice : voices) {
            voice.orbitLeft(at, customer, type, why);
        }
    }

    @Override
    public void needArose(double at, long customer, int type, int person, int segment, int complexity) {
        for (Witness voice : voices) {
            voice.needArose(at, customer, type, person, segment, complexity);
        }
    }

    @Override
    public void estimateTested(double at, long customer, int type, double announced, double waited) {
        for (Witness voice : voices) {
            voice.estimateTested(at, customer, type, announced, waited);
        }
    }

    @Override
    public void searched(double at, long customer, int type, Search how) {
        for (Witness voice : voices) {
            voice.searched(at, customer, type, how);
        }
    }

    @Override
    public void botEntered(double at, long customer, int type) {
        for (Witness voice : voices) {
            voice.botEntered(at, customer, type);
        }
    }

    @Override
    public void botLeft(double at, long customer, int type, double enteredAt, BotExit how) {
        for (Witness voice : voices) {
            voice.botLeft(at, customer, type, enteredAt, how);
        }
    }

    @Override
    public void felt(
            double at, long customer, int type, int appraisal, Blame blame, double valence, double frustration) {
        for (Witness voice : voices) {
            voice.felt(at, customer, type, appraisal, blame, valence, frustration);
        }
    }

    @Override
    public void contactEnded(double at, long customer, int type, ContactEnding ending) {
        for (Witness voice : voices) {
            voice.contactEnded(at, customer, type, ending);
        }
    }

    @Override
    public void episodeEnded(double at, long customer, int type, EpisodeEnding ending) {
        for (Witness voice : voices) {
            voice.episodeEnded(at, customer, type, ending);
        }
    }

    @Override
    public void customerJoined(double at, int person, int segment) {
        for (Witness voice : voices) {
            voice.customerJoined(at, person, segment);
        }
    }

    @Override
    public void customerLeft(
            double at, int person, int segment, long becauseOf, int type, @Nullable Ending ending, boolean complained) {
        for (Witness voice : voices) {
            voice.customerLeft(at, person, segment, becauseOf, type, ending, complained);
        }
    }

    @Override
    public void spokeOf(double at, int person, int segment, boolean well, int people, int stars) {
        for (Witness voice : voices) {
            voice.spokeOf(at, person, segment, well, people, stars);
        }
    }

    @Override
    public void agentJoined(double at, int team, int agent) {
        for (Witness voice : voices) {
            voice.agentJoined(at, team, agent);
        }
    }

    @Override
    public void agentLeft(double at, int team, int agent) {
        for (Witness voice : voices) {
            voice.agentLeft(at, team, agent);
        }
    }

    @Override
    public void ended(double at) {
        for (Witness voice : voices) {
            voice.ended(at);
        }
    }
}
