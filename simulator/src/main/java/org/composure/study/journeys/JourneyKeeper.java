package org.composure.study.journeys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.composure.event.Blame;
import org.composure.event.BotExit;
import org.composure.event.Ending;
import org.composure.event.EpisodeEnding;
import org.composure.event.Search;
import org.composure.event.Silence;
import org.jspecify.annotations.Nullable;

/** Hears what happens to everybody whose issue begins in a stretch of time, and keeps it step by step. */
final class JourneyKeeper extends Silence {

    private static final int JOURNEYS_MAX = 60_000;
    /** After so many steps, mere movements of mood are no longer kept. */
    private static final int STEPS_MAX = 60;

    private final double from;
    private final double to;
    private final Map<Long, Open> journeys = new LinkedHashMap<>();

    JourneyKeeper(double from, double to) {
        this.from = from;
        this.to = to;
    }

    /** A journey that goes on. */
    private static final class Open {
        private final int type;
        private final List<Step> steps = new ArrayList<>();
        private @Nullable Ending ending;
        private double remembered = Double.NaN;
        private double mood;

        Open(int type) {
            this.type = type;
        }
    }

    /** All of them, in the order in which they began. */
    List<JourneyOf> journeys() {
        return journeys.entrySet().stream()
                .map(entry -> new JourneyOf(
                        entry.getKey(),
                        entry.getValue().type,
                        entry.getValue().steps,
                        entry.getValue().ending,
                        entry.getValue().remembered))
                .toList();
    }

    private void begin(double at, long customer, int type, Place place, String words) {
        if (at >= from && at < to && journeys.size() < JOURNEYS_MAX && !journeys.containsKey(customer)) {
            journeys.put(customer, new Open(type));
        }
        step(at, customer, place, words);
    }

    private void step(double at, long customer, Place place, String words) {
        Open journey = journeys.get(customer);
        if (journey != null && (journey.steps.size() < STEPS_MAX || !words.isEmpty())) {
            journey.steps.add(new Step(at, place, words, journey.mood));
        }
    }

    @Override
    public void needArose(double at, long customer, int type, int person, int segment, int complexity) {
        begin(at, customer, type, Place.NEED, "needs help");
    }

    @Override
    public void searched(double at, long customer, int type, Search how) {
        step(
                at,
                customer,
                Place.HELP,
                switch (how) {
                    case SOLVED -> "finds the answer alone";
                    case FAILED -> "searches and finds nothing";
                    case GAVE_UP -> "searches, finds nothing and gives up";
                    case CONFUSED -> "searches and is confused by a page";
                });
    }

    @Override
    public void botEntered(double at, long customer, int type) {
        step(at, customer, Place.BOT, "talks to the bot");
    }

    @Override
    public void botLeft(double at, long customer, int type, double enteredAt, BotExit how) {
        step(
                at,
                customer,
                Place.BOT,
                switch (how) {
                    case SOLVED -> "the bot solves it";
                    case WRONG_AND_BELIEVED -> "believes a wrong answer of the bot";
                    case HANDED_OVER_AFTER_FAILURES -> "is handed over: the bot failed too often";
                    case HANDED_OVER_ON_REQUEST -> "is handed over: asked for a human";
                    case HANDED_OVER_ON_FRUSTRATION -> "is handed over: is frustrated";
                    case HANDED_OVER_BY_RULE -> "is handed over at once";
                    case QUIT -> "leaves the bot";
                });
    }

    @Override
    public void felt(
            double at, long customer, int type, int appraisal, Blame blame, double valence, double frustration) {
        Open journey = journeys.get(customer);
        if (journey != null) {
            journey.mood = valence;
            if (!journey.steps.isEmpty()) {
                step(at, customer, journey.steps.get(journey.steps.size() - 1).place(), "");
            }
        }
    }

    @Override
    public void menuEntered(double at, long customer, int type) {
        begin(at, customer, type, Place.BOT, "calls, and hears the voice menu");
    }

    @Override
    public void finishedInMenu(double at, long customer, int type) {
        step(at, customer, Place.WELL, "needs nobody after the voice menu");
    }

    @Override
    public void blocked(double at, long customer, int type) {
        begin(at, customer, type, Place.BADLY, "does not get in");
    }

    @Override
    public void queued(double at, long customer, int type) {
        begin(at, customer, type, Place.QUEUE, "waits for a human");
    }

    @Override
    public void abandoned(double at, long customer, int type, double arrivedAt, boolean silent) {
        begin(at, customer, type, Place.BADLY, "gives up after %s".formatted(minutes(at - arrivedAt)));
    }

    @Override
    public void diverted(double at, long customer, int type, double arrivedAt, Diversion how) {
        begin(
                at,
                customer,
                type,
                how == Diversion.CALLBACK_ACCEPTED ? Place.LATER : Place.BADLY,
                switch (how) {
                    case CALLBACK_ACCEPTED -> "accepts to be called back";
                    case MESSAGE -> "leaves a message";
                    case DISCONNECTED -> "is cut off";
                    case CLOSED -> "finds the doors closed";
                });
    }

    @Override
    public void serviceStarted(
            double at, long customer, int type, double arrivedAt, int team, int agent, int inHand, Start how) {
        if (how.isOfCustomer()) {
            double waited = at - arrivedAt;
            String words = waited < 1 ? "reaches a human at once" : "reaches a human after " + minutes(waited);
            begin(at, customer, type, Place.AGENT, how == Start.CALLBACK ? "is called back" : words);
        }
    }

    @Override
    public void interrupted(double at, long customer, int type, int team, int agent, int inHand) {
        step(at, customer, Place.QUEUE, "is interrupted");
    }

    @Override
    public void serviceEnded(
            double at, long customer, int type, double arrivedAt, double startedAt, int team, int agent) {
        step(at, customer, Place.WELL, "is done with the human after " + minutes(at - startedAt));
    }

    @Override
    public void orbitEntered(double at, long customer, int type, Orbiting why) {
        step(
                at,
                customer,
                Place.LATER,
                switch (why) {
                    case REDIAL_AFTER_ABANDONING, REDIAL_AFTER_BLOCKING, RECONTACT -> "will try again";
                    case RETURN_AFTER_SERVICE -> "will come back";
                    case TRANSFER -> "is passed on";
                    case ANSWER_WAS_WRONG -> "will find out that the answer is wrong";
                    case CONVERSATION -> "will write again";
                    case DOORS_CLOSED -> "will come when the doors open";
                });
    }

    @Override
    public void episodeEnded(double at, long customer, int type, EpisodeEnding ending) {
        Open journey = journeys.get(customer);
        if (journey != null) {
            journey.ending = ending.ending();
            journey.remembered = ending.contacts() == 0 ? Double.NaN : ending.utility();
            String words = ending.ending().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            step(at, customer, ending.ending().isGood() ? Place.WELL : Place.BADLY, "ends: " + words);
        }
    }

    private static String minutes(double seconds) {
        return seconds < 100
                ? String.format(Locale.ROOT, "%.0f s", seconds)
                : String.format(Locale.ROOT, "%.0f min", seconds / 60);
    }
}
