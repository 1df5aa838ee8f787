package org.composure.language.grammar;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.composure.language.document.Node;
import org.composure.language.grammar.people.Bundles;
import org.composure.language.shape.CountShape;
import org.composure.language.shape.Fields;
import org.composure.language.shape.ForkShape;
import org.composure.language.shape.Key;
import org.composure.language.shape.ObjectShape;
import org.composure.language.shape.PhraseShape;
import org.composure.language.shape.QuantityShape;
import org.composure.language.shape.Scalars;
import org.composure.language.shape.Shape;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.Callback;
import org.composure.scenario.ContactType;
import org.composure.scenario.Distribution;
import org.composure.scenario.Opening;
import org.composure.scenario.Orbit;
import org.composure.scenario.Patience;
import org.composure.scenario.Timetable;
import org.composure.scenario.VoiceMenu;
import org.composure.scenario.WaitLimit;
import org.composure.scenario.people.ByComplexity;
import org.jspecify.annotations.Nullable;

/** How contact types are written. What comes of their rates depends on the opening hours. */
final class ContactTypes {
    private ContactTypes() {}

    private static final int QUEUE_MAX = 10_000_000;

    static final Key<String> NAME = Key.required(
            "name", Scalars.NAME, "Short and unique, e.g. billing.", "every contact type must have a name");
    private static final Key<String> CHANNEL =
            Key.optional("channel", Scalars.NAME, "Through which they come, e.g. phone or chat.");
    private static final Key<Function<Timetable<Boolean>, ArrivalProcess>> ARRIVALS = Key.required(
                    "arrivals",
                    Arrivals.SHAPE,
                    "When they come.",
                    "every contact type must say how often it comes, like 96 /h")
            .assumed();
    private static final Key<Distribution> HANDLE_TIME = Key.required(
                    "handleTime",
                    Laws.ending("the handle time"),
                    "Talk and hold, for an agent of speed one.",
                    "every contact type must say how long it takes, like { lognormal: { mean: 250 s, cv: 0.8 } }")
            .assumed();
    private static final Key<Distribution> PATIENCE = Key.optional(
                    "patience", Laws.LAW, "How long customers wait before they hang up; never for those who do not.")
            .assumed();

    private static final Key<Double> BALK_PROBABILITY = Key.required(
            "probability",
            QuantityShape.SHARE,
            "Share that leaves at once on learning that they have to wait.",
            "balking must have a probability, such as 10 %");
    private static final Key<Integer> BALK_FROM = Key.optional(
            "whenWaitingAtLeast", new CountShape("a queue length", 0, QUEUE_MAX), "Only when so many wait already.");
    private static final Key<Balking> BALKING = Key.optional(
                    "balking",
                    new ObjectShape<>(
                            "balking",
                            List.of(BALK_PROBABILITY, BALK_FROM),
                            fields -> new Balking(fields.get(BALK_PROBABILITY), fields.or(BALK_FROM, 0))),
                    "Who does not even begin to wait.")
            .assumed();

    private static final Key<Double> SILENT_SHARE = Key.required(
            "share", QuantityShape.SHARE, "Share of leavers who leave silently.", "it must have a share, such as 40 %");
    private static final Key<Distribution> TIME_TO_NOTICE = Key.required(
            "timeToNotice",
            Laws.ending("the time to notice"),
            "Until the agent sees that nobody is there.",
            "it must have a duration, such as 60 s");
    private static final Key<Patience.Silence> SILENCE = Key.optional(
                    "silentAbandonment",
                    new ObjectShape<>(
                            "silent abandonment",
                            List.of(SILENT_SHARE, TIME_TO_NOTICE),
                            fields -> new Patience.Silence(fields.get(SILENT_SHARE), fields.get(TIME_TO_NOTICE))),
                    "Leavers whose place in the queue stays.")
            .assumed();

    private static final Key<Orbit> RETURNS = Key.optional(
                    "returns", Orbits.AFTER_SERVICE, "Served customers who come back with the same issue.")
            .assumed();
    private static final Key<Orbits.Redial> REDIAL = Key.optional(
                    "redial", Orbits.REDIAL, "Customers without an answer who try again.")
            .assumed();

    private static final Key<Double> HEAD_START = Key.optional(
                    "headStart", QuantityShape.DURATION_OR_ZERO, "Waiting time credited on arrival.")
            .assumed();

    private static final Key<Distribution> MENU_DURATION = Key.required(
            "duration",
            Laws.ending("the time in a voice menu"),
            "Time in the menu; it is no waiting time.",
            "a voice menu must have a duration");
    private static final Key<Double> MENU_FINISHED =
            Key.optional("finished", QuantityShape.SHARE, "Share of callers who need nobody afterwards.");
    private static final Key<VoiceMenu> VOICE_MENU = Key.optional(
                    "voiceMenu",
                    new ObjectShape<>(
                            "voice menu",
                            List.of(MENU_DURATION, MENU_FINISHED),
                            fields -> new VoiceMenu(fields.get(MENU_DURATION), fields.or(MENU_FINISHED, 0.0))),
                    "The voice response unit before the queue.")
            .assumed();

    private static final Key<Integer> WAITING_PLACES = Key.optional(
            "waitingPlaces",
            new CountShape("a number of waiting places", 0, QUEUE_MAX),
            "How many of this type may wait.");

    private static final Key<Double> LIMIT_AFTER = Key.required(
            "after", QuantityShape.DURATION_OR_ZERO, "How long they may wait.", "a wait limit must have a duration");
    private static final Key<WaitLimit.Then> LIMIT_THEN = Key.required(
            "then",
            PhraseShape.of(
                    "way to end a wait",
                    entry("leave message", WaitLimit.Then.LEAVE_MESSAGE),
                    entry("disconnect", WaitLimit.Then.DISCONNECT)),
            "What happens to them.",
            "a wait limit must say what happens then: leave message or disconnect");
    private static final Key<WaitLimit> WAIT_LIMIT = Key.optional(
            "waitLimit",
            new ObjectShape<>(
                    "wait limit",
                    List.of(LIMIT_AFTER, LIMIT_THEN),
                    fields -> new WaitLimit(fields.get(LIMIT_AFTER), fields.get(LIMIT_THEN))),
            "When the centre itself ends a wait.");

    private static final Key<Integer> OFFERED_FROM = Key.required(
            "offeredWhenWaitingAtLeast",
            new CountShape("a queue length", 0, QUEUE_MAX),
            "Queue length from which a callback is offered.",
            "a callback must say from which queue length it is offered");
    private static final Key<Double> ACCEPTED = Key.required(
            "accepted",
            QuantityShape.SHARE,
            "Share that accepts.",
            "a callback must say how many accept, such as 50 %");
    private static final Key<Double> REACHED = Key.optional(
                    "reached", QuantityShape.SHARE, "Share that picks up when called; the others are lost.")
            .assumed();
    private static final Key<Double> RINGING = Key.optional(
                    "ringing", QuantityShape.DURATION_OR_ZERO, "What an agent spends on one who does not pick up.")
            .assumed();
    private static final Key<Double> PROMISED = Key.optional(
            "promised",
            QuantityShape.DURATION,
            "Within which time the call is promised; no promise if nothing is said.");
    private static final Key<Boolean> KEEPS_PLACE = Key.optional(
            "keepsPlace",
            Scalars.YES_OR_NO,
            "Whether they are called when their turn would have come, as in a virtual queue; else when nobody waits.");
    private static final Key<Callback> CALLBACK = Key.optional(
                    "callback",
                    new ObjectShape<>(
                            "callback",
                            List.of(OFFERED_FROM, ACCEPTED, REACHED, RINGING, PROMISED, KEEPS_PLACE),
                            fields -> new Callback(
                                    fields.get(OFFERED_FROM),
                                    fields.get(ACCEPTED),
                                    fields.or(REACHED, 1.0),
                                    fields.or(RINGING, Callback.RINGING_SECONDS),
                                    fields.or(PROMISED, Double.POSITIVE_INFINITY),
                                    fields.or(KEEPS_PLACE, false))),
                    "The offer to be called back instead of waiting.")
            .assumed();

    private static final Key<ByComplexity> ISSUES = Key.optional(
                    "issues", Bundles.MIX, "Shares of simple, moderate and complex issues, unlike those of all people.")
            .assumed();
    private static final Key<Boolean> HUMAN_FIRST =
            Key.optional("humanFirst", Scalars.YES_OR_NO, "Whether these issues go to a human without search and bot.");
    private static final Key<Double> COVERAGE = Key.optional(
                    "coverage", QuantityShape.SHARE, "Of the questions of this topic by the help centre, at the start.")
            .assumed();
    private static final Key<String> ALTERNATIVE_TO = Key.optional(
            "alternativeTo",
            Names.CONTACT_TYPE,
            "Another contact type with the same topic, whose customers may choose this channel instead.");
    private static final Key<Node> NO_ARRIVALS =
            Key.optional("arrivals", new Refused("an alternative has the customers of the other type"), "None.");

    private static final List<Key<?>> COMMON = List.of(
            HANDLE_TIME,
            PATIENCE,
            BALKING,
            SILENCE,
            REDIAL,
            RETURNS,
            HEAD_START,
            VOICE_MENU,
            WAITING_PLACES,
            WAIT_LIMIT,
            CALLBACK,
            ISSUES,
            HUMAN_FIRST,
            COVERAGE,
            ALTERNATIVE_TO);

    /** One contact type, once the opening hours are known. */
    static final Shape<Function<Opening, ContactType>> SHAPE =
            new ForkShape<>("alternativeTo", typeWith(NO_ARRIVALS), typeWith(ARRIVALS));

    private static Shape<Function<Opening, ContactType>> typeWith(Key<?> arrivals) {
        List<Key<?>> keys = new ArrayList<>(List.of(NAME, CHANNEL, arrivals));
        keys.addAll(COMMON);
        keys.addAll(Courses.KEYS);
        return new ObjectShape<>("contact type", keys, ContactTypes::build);
    }

    private record Balking(double probability, int from) {}

    private static @Nullable Function<Opening, ContactType> build(Fields fields) {
        Balking balking = fields.or(BALKING, new Balking(0, 0));
        Patience patience = new Patience(
                fields.or(PATIENCE, new Distribution.Never()),
                balking.probability(),
                balking.from(),
                fields.find(SILENCE));
        Orbits.Redial redial = fields.or(REDIAL, Orbits.NO_REDIAL);
        if (fields.get(NAME).equals(fields.find(ALTERNATIVE_TO))) {
            fields.at(ALTERNATIVE_TO).problem("a contact type cannot be an alternative to itself", null);
            return null;
        }
        Distribution handleTime = fields.get(HANDLE_TIME);
        if (!fields.has(ARRIVALS) && !fields.has(ALTERNATIVE_TO)) {
            // alternativeTo is there and empty
            fields.spot()
                    .problem("every contact type must say how often it comes, or to which it is an alternative", null);
            return null;
        }
        if (!Courses.isEverOpen(fields) || !Courses.goesOnInOneWay(fields)) {
            return null;
        }
        Function<Timetable<Boolean>, ArrivalProcess> arrivals =
                fields.has(ALTERNATIVE_TO) ? open -> ArrivalProcess.Poisson.constant(0) : fields.get(ARRIVALS);
        return house -> build(fields, patience, redial, arrivals, handleTime, house);
    }

    private static ContactType build(
            Fields fields,
            Patience patience,
            Orbits.Redial redial,
            Function<Timetable<Boolean>, ArrivalProcess> arrivals,
            Distribution handleTime,
            Opening house) {
        Opening own = Courses.opening(fields, house);
        return new ContactType(
                fields.get(NAME),
                fields.or(CHANNEL, "phone"),
                arrivals.apply(own == null ? house.open() : own.open()),
                handleTime,
                patience,
                fields.or(HEAD_START, 0.0),
                fields.find(VOICE_MENU),
                redial.afterAbandoning(),
                redial.afterBlocking(),
                fields.or(RETURNS, Orbit.NONE),
                fields.find(WAITING_PLACES),
                fields.find(WAIT_LIMIT),
                fields.find(CALLBACK),
                fields.find(ISSUES),
                fields.or(HUMAN_FIRST, false),
                fields.find(COVERAGE),
                fields.find(ALTERNATIVE_TO),
                Courses.course(fields, own));
    }
}
