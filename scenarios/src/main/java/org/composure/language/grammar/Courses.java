package org.composure.language.grammar;

import static java.util.Map.entry;

import java.util.List;
import org.composure.language.shape.CountShape;
import org.composure.language.shape.Fields;
import org.composure.language.shape.Key;
import org.composure.language.shape.ListShape;
import org.composure.language.shape.ObjectShape;
import org.composure.language.shape.PhraseShape;
import org.composure.language.shape.QuantityShape;
import org.composure.language.shape.Spot;
import org.composure.scenario.Burst;
import org.composure.scenario.Callback;
import org.composure.scenario.Consultation;
import org.composure.scenario.Course;
import org.composure.scenario.Distribution;
import org.composure.scenario.FollowUp;
import org.composure.scenario.Misroute;
import org.composure.scenario.Opening;
import org.composure.scenario.Orbit;
import org.composure.scenario.Outbound;
import org.composure.scenario.ReplyTarget;
import org.composure.scenario.Timetable;
import org.composure.scenario.Transfer;
import org.jspecify.annotations.Nullable;

/** How the course of a contact type is written: own hours, own promise, rounds of a conversation, passing on. */
final class Courses {
    private Courses() {}

    private static final int TEAMS_MAX = 1000;
    private static final int READERS_MAX = 1_000_000;

    /** What happens to those who wait when doors close. */
    static final PhraseShape<Opening.Closing> CLOSING_WAYS = PhraseShape.of(
            "way to close",
            entry("serve out", Opening.Closing.SERVE_OUT),
            entry("disconnect", Opening.Closing.DISCONNECT),
            entry("keep waiting", Opening.Closing.KEEP_WAITING));

    private static final Key<Timetable<Boolean>> OPENING = Key.optional(
            "opening", Hours.OF_DOORS, "When this channel is open; the hours of the house if nothing is said.");
    private static final Key<Opening.Closing> CLOSING = Key.optional(
            "closing", CLOSING_WAYS, "What happens to those who wait when this channel closes; as in the house.");

    private static final Key<Double> WITHIN = Key.required(
            "within",
            QuantityShape.DURATION_OR_ZERO,
            "A wait of exactly this long is still in time.",
            "a contact type's own target must have a duration, such as 8 h");
    private static final Key<ReplyTarget.Clock> CLOCK = Key.optional(
            "clock",
            PhraseShape.of(
                    "clock",
                    entry("all hours", ReplyTarget.Clock.ALL_HOURS),
                    entry("business hours", ReplyTarget.Clock.BUSINESS_HOURS)),
            "Whether only the opening hours of the house count.");
    private static final Key<ReplyTarget> TARGET = Key.optional(
            "target",
            new ObjectShape<>(
                    "target of a contact type",
                    List.of(WITHIN, CLOCK),
                    fields -> new ReplyTarget(fields.get(WITHIN), fields.or(CLOCK, ReplyTarget.Clock.ALL_HOURS))),
            "The promise about waiting for this type, instead of that of the scenario.");

    private static final Key<Orbit> ROUNDS = Key.optional(
                    "rounds",
                    Orbits.ROUND,
                    "Further messages in the same conversation: how likely after an answer, and how much later.")
            .assumed();

    private static final Key<Double> SHARE = Key.required(
            "share", QuantityShape.SHARE, "Of services after which it happens.", "a transfer must have a share");
    private static final Key<String> TO = Key.required(
            "to", Names.CONTACT_TYPE, "Whose queue the customer joins.", "a transfer must say to which contact type");
    private static final Key<Transfer.Manner> HOW = Key.optional(
            "how",
            PhraseShape.of(
                    "transfer",
                    entry("cold", Transfer.Manner.COLD),
                    entry("warm", Transfer.Manner.WARM),
                    entry("conference", Transfer.Manner.CONFERENCE)),
            "Warm: the first agent stays until the next one is there; conference: to the end.");
    private static final Key<Double> HANDOVER = Key.optional(
                    "handover",
                    QuantityShape.DURATION_OR_ZERO,
                    "Warm: how long both agents talk together; cold: how long the customer repeats.")
            .assumed();
    private static final Key<List<String>> SETTLED_BY = Key.optional(
            "settledBy",
            ListShape.of("teams that settle it", Names.TEAM, 1, TEAMS_MAX),
            "Teams with the authority to settle such requests, who pass nobody on.");
    private static final Key<Transfer> TRANSFER = Key.optional(
                    "transfer",
                    new ObjectShape<>(
                            "transfer",
                            List.of(SHARE, TO, HOW, HANDOVER, SETTLED_BY),
                            fields -> new Transfer(
                                    fields.get(SHARE),
                                    fields.get(TO),
                                    fields.or(HOW, Transfer.Manner.COLD),
                                    fields.or(HANDOVER, 0.0),
                                    fields.or(SETTLED_BY, List.of()))),
                    "Customers passed on to another queue: specialists, a second tier, a partner.")
            .assumed();

    private static final Key<Integer> KEEP_IDLE = Key.optional(
            "keepIdle",
            new CountShape("a number of agents", 0, Staff.AGENTS_MAX),
            "How many agents of the team stay idle for those who call in.");
    private static final Key<Double> REACHED =
            Key.optional("reached", QuantityShape.SHARE, "Share that picks up.").assumed();
    private static final Key<Double> RINGING = Key.optional(
                    "ringing", QuantityShape.DURATION_OR_ZERO, "What an agent spends on one who does not pick up.")
            .assumed();
    private static final Key<Outbound> OUTBOUND = Key.optional(
            "outbound",
            new ObjectShape<>(
                    "outbound call",
                    List.of(KEEP_IDLE, REACHED, RINGING),
                    fields -> new Outbound(
                            fields.or(KEEP_IDLE, 1),
                            fields.or(REACHED, 1.0),
                            fields.or(RINGING, Callback.RINGING_SECONDS))),
            "Arrivals are entries of a list that the centre calls when agents are idle.");

    private static final Key<Double> WRONG_SHARE = Key.required(
            "share", QuantityShape.SHARE, "Of contacts that come from outside.", "a misroute must have a share");
    private static final Key<String> WRONG_DESK = Key.required(
            "to", Names.CONTACT_TYPE, "Whose queue they join by mistake.", "a misroute must say to which contact type");
    private static final Key<Double> NOTICED = Key.optional(
                    "noticed", QuantityShape.DURATION_OR_ZERO, "Work of whoever answers there until it is noticed.")
            .assumed();
    private static final Key<Misroute> MISROUTE = Key.optional(
                    "misroute",
                    new ObjectShape<>(
                            "misroute",
                            List.of(WRONG_SHARE, WRONG_DESK, NOTICED),
                            fields -> new Misroute(
                                    fields.get(WRONG_SHARE), fields.get(WRONG_DESK), fields.or(NOTICED, 45.0))),
                    "Contacts that reach the wrong desk first and are sent back from there.")
            .assumed();

    private static final Key<Double> LEFT_SHARE = Key.required(
            "share", QuantityShape.SHARE, "Of services after which work is left.", "a follow-up must have a share");
    private static final Key<String> TASK = Key.required(
            "task",
            Names.CONTACT_TYPE,
            "Contact type as which the work waits.",
            "a follow-up must say as which contact type it waits");
    private static final Key<Distribution> LEFT_AFTER = Key.optional(
                    "after", Laws.LAW, "From the end of the service until it can be begun.")
            .assumed();
    private static final Key<FollowUp> FOLLOW_UP = Key.optional(
                    "followUp",
                    new ObjectShape<>(
                            "follow-up",
                            List.of(LEFT_SHARE, TASK, LEFT_AFTER),
                            fields -> new FollowUp(
                                    fields.get(LEFT_SHARE),
                                    fields.get(TASK),
                                    fields.or(LEFT_AFTER, new Distribution.Deterministic(0)))),
                    "Work left when the customer has gone: a task of a contact type of its own.")
            .assumed();

    private static final Key<Double> FOLLOW_UPS = Key.required(
            "followUps",
            QuantityShape.SHARE,
            "Further messages that one message calls forth by itself, on average; less than 100 %.",
            "bursts must say how many messages one message calls forth, such as 80 %");
    private static final Key<Double> FADING = Key.required(
            "fading",
            QuantityShape.DURATION,
            "Mean time until such a message is written.",
            "bursts must say how soon they fade, such as 4 min");
    private static final Key<Burst> BURSTS = Key.optional(
                    "bursts",
                    new ObjectShape<>("burst", List.of(FOLLOW_UPS, FADING), Courses::burst),
                    "Further messages in the same conversation where every message makes more of them likelier for a while.")
            .assumed();

    private static final Key<Double> NEEDED = Key.required(
            "share",
            QuantityShape.SHARE,
            "Of services in which a colleague is needed.",
            "a consultation must have a share");
    private static final Key<String> COLLEAGUES =
            Key.required("team", Names.TEAM, "Who is asked.", "a consultation must say which team is asked");
    private static final Key<Distribution> TALK_OF_THREE = Key.required(
            "time", Laws.LAW, "How long the three talk together.", "a consultation must say how long it takes");
    private static final Key<Consultation> CONSULT = Key.optional(
                    "consult",
                    new ObjectShape<>(
                            "consultation", List.of(NEEDED, COLLEAGUES, TALK_OF_THREE), Courses::consultation),
                    "Colleagues who join at the end of a service if one of them is free; both agents are busy then.")
            .assumed();

    static final Key<Integer> READERS = Key.optional(
            "readers",
            new CountShape("a number of readers", 0, READERS_MAX),
            "Strangers who read each exchange because it is in public, as on social media.");

    static final List<Key<?>> KEYS = List.of(
            OPENING, CLOSING, TARGET, ROUNDS, BURSTS, TRANSFER, CONSULT, OUTBOUND, FOLLOW_UP, READERS, MISROUTE);

    private static @Nullable Burst burst(Fields fields) {
        if (fields.get(FOLLOW_UPS) >= 1) {
            fields.at(FOLLOW_UPS).problem("it must be below 100 %, or a conversation could go on for ever", "90 %");
            return null;
        }
        return new Burst(fields.get(FOLLOW_UPS), fields.get(FADING));
    }

    private static @Nullable Consultation consultation(Fields fields) {
        if (!Double.isFinite(fields.get(TALK_OF_THREE).meanSeconds())) {
            fields.at(TALK_OF_THREE).problem("a consultation must end, so it may not be never", null);
            return null;
        }
        return new Consultation(fields.get(NEEDED), fields.get(COLLEAGUES), fields.get(TALK_OF_THREE));
    }

    /** Whether a conversation goes on in one way; notes the problem if not. */
    static boolean goesOnInOneWay(Fields fields) {
        if (!fields.has(ROUNDS) || !fields.has(BURSTS)) {
            return true;
        }
        fields.at(BURSTS).problem("a conversation goes on by rounds or by bursts, not by both", null);
        return false;
    }

    /** Own hours of a channel; null if it has those of the house. */
    static @Nullable Opening opening(Fields fields, Opening house) {
        if (!fields.has(OPENING) && !fields.has(CLOSING) && !fields.has(OUTBOUND)) {
            return null;
        }
        // Nobody stays in the evening for a list that may be called tomorrow.
        Opening.Closing usual = fields.has(OUTBOUND) ? Opening.Closing.KEEP_WAITING : house.closing();
        return new Opening(fields.or(OPENING, house.open()), fields.or(CLOSING, usual));
    }

    /** Whether the hours make sense; notes the problem if not. */
    static boolean isEverOpen(Fields fields) {
        Timetable<Boolean> open = fields.find(OPENING);
        if (open == null || Timetables.anywhere(open, isOpen -> isOpen)) {
            return true;
        }
        Spot spot = fields.at(OPENING);
        spot.problem("a channel must be open at some time", null);
        return false;
    }

    static Course course(Fields fields, @Nullable Opening opening) {
        return new Course(
                opening,
                fields.find(TARGET),
                fields.or(ROUNDS, Orbit.NONE),
                fields.find(TRANSFER),
                fields.find(OUTBOUND),
                fields.find(FOLLOW_UP),
                fields.find(BURSTS),
                fields.find(CONSULT),
                fields.or(READERS, 0),
                fields.find(MISROUTE));
    }
}
