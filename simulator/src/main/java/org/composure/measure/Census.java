package org.composure.measure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;
import org.composure.event.Blame;
import org.composure.event.ContactEnding;
import org.composure.event.Ending;
import org.composure.event.EpisodeEnding;
import org.composure.event.Search;
import org.composure.event.Silence;
import org.composure.scenario.Scenario;
import org.composure.scenario.people.Reaction;
import org.jspecify.annotations.Nullable;

/**
 * Asks everybody in a run the questions that published surveys asked, and counts the answers. What surveys found is
 * compared with it; it is never fed in.
 *
 * <p>Asked of contacts and episodes that end in [warm-up, length of the horizon). A contact means one with the bot or with
 * humans; searching alone is none. Memory grows with open episodes and with bad endings that may be a reason to leave.
 */
public final class Census extends Silence {

    private static final int FRUSTRATION = 1;
    private static final int GRATITUDE = 4;
    private static final String PHONE = "phone";
    private static final double DAY_SECONDS = 86_400;
    private static final double YEAR_SECONDS = 365 * DAY_SECONDS;

    /** As many bad endings as are in mind, rounded, must be one. */
    private static final double IN_MIND = 0.5;

    /** A question with yes for an answer; the comment says who is asked, then what. */
    public enum Question {
        /** Contacts: did it end badly? */
        ENDED_BADLY,
        /** Contacts: were you impatient? */
        IMPATIENT,
        /** Contacts: were you frustrated? */
        FRUSTRATED,
        /** Contacts: were you grateful in the end? */
        GRATEFUL,
        /** Contacts: did it drain you? */
        DRAINED,
        /** Contacts: were you stressed? */
        STRESSED,
        /** Contacts that ended badly: did it ruin your day? */
        RUINED_THE_DAY,
        /** Episodes whose own search failed: did you turn to a human next? */
        HUMAN_AFTER_SEARCH,
        /** Episodes: did you look for the answer yourself first? */
        SEARCHED_FIRST,
        /** First contacts with a human: had you tried to do without? */
        TRIED_WITHOUT,
        /** First contacts about simple issues that may come through several channels: did you avoid the phone? */
        AVOIDED_PHONE,
        /** After a first bad ending: will you leave? */
        SAYS_LEAVES_AFTER_ONE,
        /** After a first bad ending: and if it had been the third? Asked of all, not only of those who did not leave before. */
        SAYS_LEAVES_AFTER_SEVERAL,
        /** After a contact that did not end badly: will you buy again? */
        SAYS_BUYS_AGAIN,
        /** Those who felt cared for: are you likelier to come back? */
        LIKELIER_TO_RETURN,
        /** Hostile contacts: did the organisation's doing make up more than half of it? */
        ORGANISATION_TO_BLAME,
        /** Contacts that ended badly: of what happened, was manner, or that it took so long, the main cause? */
        MANNER_OR_SLOWNESS,
        /** Those who left and name service: of what happened last, was communication the main cause? */
        COMMUNICATION_ALONE,
        /** Those who left and had been served: was it because of service, or is a bad ending still in mind? */
        LEFT_BECAUSE_OF_SERVICE,
        /** First contacts with a human: was it solved? */
        SOLVED_BY_FIRST_HUMAN,
        /** Those with contacts in the last year and in the year before: did frustration grow? */
        FRUSTRATION_GREW
    }

    private static final class Count {
        private long asked;
        private long yes;
    }

    private static final class Episode {
        private boolean started;
        private boolean awaitsNextStep;
        private boolean triedWithout;
        private boolean metHuman;
        private int queue = -1;
    }

    /** What somebody would tell of the firm who has left it. */
    private static final class Past {
        private double inMind;
        private double at;
        private Blame lastCause = Blame.ISSUE;

        private void forget(double now, double perSecond) {
            inMind *= FastMath.exp(-(now - at) * perSecond);
            at = now;
        }
    }

    private static final class Frustration {
        private double before;
        private int timesBefore;
        private double now;
        private int timesNow;
    }

    private final double warmUp;
    private final double length;
    private final Reaction thresholds;
    private final boolean[] hasAlternatives;
    private final boolean[] isPhone;
    private final Map<Question, Count> counts = new EnumMap<>(Question.class);
    private final Map<Long, Episode> open = new HashMap<>();
    private final Map<Integer, Past> pasts = new HashMap<>();
    private final double forgetsPerSecond;
    private final Map<Integer, Frustration> frustrations = new HashMap<>();

    /**
     * Asks in runs of one scenario.
     *
     * @throws IllegalArgumentException if the scenario has no people
     */
    public Census(Scenario scenario) {
        if (scenario.people() == null) {
            throw new IllegalArgumentException(
                    "Scenario '%s' has no people who could be asked.".formatted(scenario.name()));
        }
        warmUp = scenario.horizon().warmUpOrZero();
        length = scenario.horizon().lengthSeconds();
        forgetsPerSecond = FastMath.log(2) / (scenario.people().loyalty().memoryHalfLifeDays() * DAY_SECONDS);
        thresholds = scenario.people().feelings().surveyThresholds();
        int types = scenario.contactTypes().size();
        hasAlternatives = new boolean[types];
        isPhone = new boolean[types];
        for (int type = 0; type < types; type++) {
            String topic = scenario.contactTypes().get(type).name();
            String other = scenario.contactTypes().get(type).alternativeTo();
            hasAlternatives[type] |= other != null;
            isPhone[type] = scenario.contactTypes().get(type).channel().equals(PHONE);
            for (var rival : scenario.contactTypes()) {
                hasAlternatives[type] |= topic.equals(rival.alternativeTo());
            }
        }
    }

    /** How many were asked. */
    public long asked(Question question) {
        return countOf(question).asked;
    }

    /** How many of them said yes. */
    public long yes(Question question) {
        return countOf(question).yes;
    }

    private Count countOf(Question question) {
        return counts.computeIfAbsent(question, nobodyYet -> new Count());
    }

    private void ask(Question question, boolean answer) {
        Count count = countOf(question);
        count.asked++;
        count.yes += answer ? 1 : 0;
    }

    private boolean measured(double at) {
        return at >= warmUp && at < length;
    }

    @Override
    public void needArose(double at, long customer, int type, int person, int segment, int complexity) {
        if (measured(at)) {
            open.put(customer, new Episode());
        }
    }

    @Override
    public void searched(double at, long customer, int type, Search how) {
        Episode episode = open.get(customer);
        if (episode == null) {
            return;
        }
        first(episode, true);
        episode.triedWithout = true;
        if (how == Search.GAVE_UP) {
            ask(Question.HUMAN_AFTER_SEARCH, false);
        } else if (how != Search.SOLVED) {
            episode.awaitsNextStep = true;
        }
    }

    @Override
    public void botEntered(double at, long customer, int type) {
        Episode episode = open.get(customer);
        if (episode != null) {
            first(episode, false);
            nextStep(episode, false);
            episode.triedWithout = true;
        }
    }

    @Override
    public void offered(double at, long customer, int type, int attempt) {
        Episode episode = open.get(customer);
        if (episode != null) {
            first(episode, false);
            nextStep(episode, true);
            episode.queue = episode.queue < 0 ? type : episode.queue;
        }
    }

    private void first(Episode episode, boolean search) {
        if (!episode.started) {
            episode.started = true;
            ask(Question.SEARCHED_FIRST, search);
        }
    }

    private void nextStep(Episode episode, boolean human) {
        if (episode.awaitsNextStep) {
            episode.awaitsNextStep = false;
            ask(Question.HUMAN_AFTER_SEARCH, human);
        }
    }

    @Override
    public void contactEnded(double at, long customer, int type, ContactEnding ending) {
        if (ending.kind() == ContactEnding.Kind.SELF_SERVICE) {
            return;
        }
        live(at, ending);
        if (!measured(at)) {
            return;
        }
        ask(Question.ENDED_BADLY, ending.bad());
        ask(Question.IMPATIENT, ending.highest(0) > thresholds.impatience());
        ask(Question.FRUSTRATED, ending.highest(FRUSTRATION) > thresholds.frustration());
        ask(Question.STRESSED, ending.highest(2) > thresholds.stress());
        ask(Question.DRAINED, ending.highest(3) > thresholds.exhaustion());
        ask(Question.GRATEFUL, ending.atEnd(GRATITUDE) > thresholds.gratitude());
        askOfHumans(customer, type, ending);
        askOfEnding(ending);
        remember(at, ending);
    }

    private void askOfHumans(long customer, int type, ContactEnding ending) {
        boolean human = ending.kind() != ContactEnding.Kind.BOT;
        Episode episode = open.get(customer);
        if (episode == null || !human) {
            return;
        }
        if (!episode.metHuman) {
            episode.metHuman = true;
            ask(Question.TRIED_WITHOUT, episode.triedWithout);
            if (hasAlternatives[type] && ending.complexity() == 0 && episode.queue >= 0) {
                ask(Question.AVOIDED_PHONE, !isPhone[episode.queue]);
            }
        }
        if (ending.place() == 1) {
            ask(Question.SOLVED_BY_FIRST_HUMAN, ending.resolved());
        }
        if (ending.hostile()) {
            ask(Question.ORGANISATION_TO_BLAME, 2 * organisation(ending) > total(ending));
        }
        if (ending.feltCaredFor()) {
            ask(Question.LIKELIER_TO_RETURN, ending.saysLikelierToReturn());
        }
    }

    private void askOfEnding(ContactEnding ending) {
        if (!ending.bad()) {
            ask(Question.SAYS_BUYS_AGAIN, ending.saysWouldBuyAgain());
            return;
        }
        ask(Question.RUINED_THE_DAY, ending.ruinsTheDay());
        Blame main = main(ending);
        ask(Question.MANNER_OR_SLOWNESS, main == Blame.RUDE || main == Blame.SLOW || main == Blame.ORG_WAIT);
        if (ending.badEndingsRemembered() == 1) {
            ask(Question.SAYS_LEAVES_AFTER_ONE, ending.saysWouldLeave());
            ask(Question.SAYS_LEAVES_AFTER_SEVERAL, ending.saysWouldLeaveAfterThree());
        }
    }

    /** What will be told some day is lived through in the warm-up too. */
    private void live(double at, ContactEnding ending) {
        Past past = pasts.computeIfAbsent(ending.person(), nobodyYet -> new Past());
        if (ending.bad()) {
            past.forget(at, forgetsPerSecond);
            past.inMind++;
            past.lastCause = main(ending);
        }
    }

    private void remember(double at, ContactEnding ending) {
        if (length - warmUp < 2 * YEAR_SECONDS) {
            return;
        }
        Frustration mine = frustrations.computeIfAbsent(ending.person(), nobody -> new Frustration());
        if (at < length - YEAR_SECONDS) {
            mine.before += ending.highest(FRUSTRATION);
            mine.timesBefore++;
        } else {
            mine.now += ending.highest(FRUSTRATION);
            mine.timesNow++;
        }
    }

    @Override
    public void episodeEnded(double at, long customer, int type, EpisodeEnding ending) {
        open.remove(customer);
    }

    @Override
    public void customerLeft(
            double at, int person, int segment, long becauseOf, int type, @Nullable Ending ending, boolean complained) {
        frustrations.remove(person);
        Past past = pasts.remove(person);
        if (!measured(at)) {
            return;
        }
        if (past == null) {
            return;
        }
        past.forget(at, forgetsPerSecond);
        boolean named = becauseOf >= 0 || past.inMind >= IN_MIND;
        ask(Question.LEFT_BECAUSE_OF_SERVICE, named);
        if (named) {
            ask(Question.COMMUNICATION_ALONE, past.lastCause == Blame.COMM);
        }
    }

    @Override
    public void ended(double at) {
        for (Frustration mine : frustrations.values()) {
            if (mine.timesBefore > 0 && mine.timesNow > 0) {
                ask(Question.FRUSTRATION_GREW, mine.now / mine.timesNow > mine.before / mine.timesBefore);
            }
        }
    }

    private static double total(ContactEnding ending) {
        double sum = 0;
        for (Blame blame : Blame.values()) {
            sum += ending.blamed(blame);
        }
        return sum;
    }

    private static double organisation(ContactEnding ending) {
        double sum = 0;
        for (Blame blame : Blame.values()) {
            sum += blame.isOrganisation() ? ending.blamed(blame) : 0;
        }
        return sum;
    }

    /** Of what happened the largest cause; how the issue felt at its onset is no event and is left out. */
    private static Blame main(ContactEnding ending) {
        Blame main = Blame.ISSUE;
        for (Blame blame : Blame.values()) {
            boolean more = main == Blame.ISSUE || ending.blamed(blame) > ending.blamed(main);
            if (blame != Blame.ISSUE && ending.blamed(blame) > 0 && more) {
                main = blame;
            }
        }
        return main;
    }
}
