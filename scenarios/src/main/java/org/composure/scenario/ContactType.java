package org.composure.scenario;

import org.composure.scenario.people.ByComplexity;
import org.jspecify.annotations.Nullable;

/**
 * One stream of similar contacts.
 *
 * @param name short and unique within the scenario, e.g. {@code "billing"}
 * @param channel through which they come, e.g. {@code "phone"}
 * @param arrivals fresh contacts
 * @param handleTime talk and hold of an answered contact, for an agent of speed one; after-contact work is the team's
 * @param patience in the human queue
 * @param headStartSeconds waiting time credited on arrival; the customer queues as if they had come that much earlier
 * @param voiceMenu before the queue, or null
 * @param redialAfterAbandoning whether and when those who hung up try again
 * @param redialAfterBlocking whether and when those who got no line try again
 * @param returnAfterService whether and when those who were served come back with the same issue
 * @param waitingPlacesMax contacts of this type that may wait at the same time, or null for no bound
 * @param waitLimit when the centre itself ends a wait, or null
 * @param callback the offer to be called back, or null
 * @param issueMix shares of simple, moderate and complex issues; null for the mix of all people
 * @param humanFirst whether these issues go to a human without search and bot
 * @param helpCentreCoverage of this topic at the start, 0 to 1; null for that of the help centre
 * @param alternativeTo another contact type with the same topic, whose customers may choose this channel instead; then
 *     this type has no needs of its own; null if it is a topic of its own
 * @param course how it goes on where it is not a plain call
 */
public record ContactType(
        String name,
        String channel,
        ArrivalProcess arrivals,
        Distribution handleTime,
        Patience patience,
        double headStartSeconds,
        @Nullable VoiceMenu voiceMenu,
        Orbit redialAfterAbandoning,
        Orbit redialAfterBlocking,
        Orbit returnAfterService,
        @Nullable Integer waitingPlacesMax,
        @Nullable WaitLimit waitLimit,
        @Nullable Callback callback,
        @Nullable ByComplexity issueMix,
        boolean humanFirst,
        @Nullable Double helpCentreCoverage,
        @Nullable String alternativeTo,
        Course course) {
    public ContactType {
        Check.named(name, "contact type");
        Check.notNegative(headStartSeconds, "head start of contact type '%s'".formatted(name));
        Check.that(
                Double.isFinite(handleTime.meanSeconds()),
                "The handle time of contact type '%s' must have a finite mean.".formatted(name));
        Check.that(
                returnAfterService.probability() < 1 || returnAfterService.timesMax() != Orbit.UNLIMITED,
                "Customers of contact type '%s' would return after every service, for ever.".formatted(name));
        if (helpCentreCoverage != null) {
            Check.probability(helpCentreCoverage, "help centre's coverage of contact type '%s'".formatted(name));
        }
        Check.that(
                !name.equals(alternativeTo), "Contact type '%s' cannot be an alternative to itself.".formatted(name));
    }

    /** A type that says nothing about people. */
    public ContactType(
            String name,
            String channel,
            ArrivalProcess arrivals,
            Distribution handleTime,
            Patience patience,
            double headStartSeconds,
            @Nullable VoiceMenu voiceMenu,
            Orbit redialAfterAbandoning,
            Orbit redialAfterBlocking,
            Orbit returnAfterService,
            @Nullable Integer waitingPlacesMax,
            @Nullable WaitLimit waitLimit,
            @Nullable Callback callback) {
        this(
                name,
                channel,
                arrivals,
                handleTime,
                patience,
                headStartSeconds,
                voiceMenu,
                redialAfterAbandoning,
                redialAfterBlocking,
                returnAfterService,
                waitingPlacesMax,
                waitLimit,
                callback,
                null,
                false,
                null,
                null,
                Course.PLAIN);
    }

    /** A plain type: no menu, no redials, no limits, no head start. */
    public static ContactType plain(String name, ArrivalProcess arrivals, Distribution handleTime, Patience patience) {
        return new ContactType(
                name,
                "phone",
                arrivals,
                handleTime,
                patience,
                0,
                null,
                Orbit.NONE,
                Orbit.NONE,
                Orbit.NONE,
                null,
                null,
                null);
    }

    public ContactType withRedial(Orbit afterAbandoning, Orbit afterBlocking) {
        Draft draft = new Draft(this);
        draft.redialAfterAbandoning = afterAbandoning;
        draft.redialAfterBlocking = afterBlocking;
        return draft.done();
    }

    public ContactType withReturn(Orbit afterService) {
        Draft draft = new Draft(this);
        draft.returnAfterService = afterService;
        return draft.done();
    }

    public ContactType withCallback(Callback offer) {
        Draft draft = new Draft(this);
        draft.callback = offer;
        return draft.done();
    }

    public ContactType withWaitLimit(WaitLimit limit) {
        Draft draft = new Draft(this);
        draft.waitLimit = limit;
        return draft.done();
    }

    public ContactType withHeadStart(double seconds) {
        Draft draft = new Draft(this);
        draft.headStartSeconds = seconds;
        return draft.done();
    }

    public ContactType withWaitingPlaces(@Nullable Integer places) {
        Draft draft = new Draft(this);
        draft.waitingPlacesMax = places;
        return draft.done();
    }

    /** The same topic with its own mix of issues, way to a human and coverage by the help centre. */
    public ContactType withIssues(@Nullable ByComplexity mix, boolean humansOnly, @Nullable Double coverage) {
        Draft draft = new Draft(this);
        draft.issueMix = mix;
        draft.humanFirst = humansOnly;
        draft.helpCentreCoverage = coverage;
        return draft.done();
    }

    /** The same, as another channel for the topic of another type, without needs of its own. */
    public ContactType asAlternativeTo(String contactType, String otherChannel) {
        Draft draft = new Draft(this);
        draft.channel = otherChannel;
        draft.arrivals = ArrivalProcess.Poisson.constant(0);
        draft.alternativeTo = contactType;
        return draft.done();
    }

    /** The same with another course. */
    public ContactType withCourse(Course other) {
        Draft draft = new Draft(this);
        draft.course = other;
        return draft.done();
    }

    /** A copy on which some of the parts are written anew. */
    private static final class Draft {
        private String name;
        private String channel;
        private ArrivalProcess arrivals;
        private Distribution handleTime;
        private Patience patience;
        private double headStartSeconds;
        private @Nullable VoiceMenu voiceMenu;
        private Orbit redialAfterAbandoning;
        private Orbit redialAfterBlocking;
        private Orbit returnAfterService;
        private @Nullable Integer waitingPlacesMax;
        private @Nullable WaitLimit waitLimit;
        private @Nullable Callback callback;
        private @Nullable ByComplexity issueMix;
        private boolean humanFirst;
        private @Nullable Double helpCentreCoverage;
        private @Nullable String alternativeTo;
        private Course course;

        Draft(ContactType from) {
            name = from.name;
            channel = from.channel;
            arrivals = from.arrivals;
            handleTime = from.handleTime;
            patience = from.patience;
            headStartSeconds = from.headStartSeconds;
            voiceMenu = from.voiceMenu;
            redialAfterAbandoning = from.redialAfterAbandoning;
            redialAfterBlocking = from.redialAfterBlocking;
            returnAfterService = from.returnAfterService;
            waitingPlacesMax = from.waitingPlacesMax;
            waitLimit = from.waitLimit;
            callback = from.callback;
            issueMix = from.issueMix;
            humanFirst = from.humanFirst;
            helpCentreCoverage = from.helpCentreCoverage;
            alternativeTo = from.alternativeTo;
            course = from.course;
        }

        ContactType done() {
            return new ContactType(
                    name,
                    channel,
                    arrivals,
                    handleTime,
                    patience,
                    headStartSeconds,
                    voiceMenu,
                    redialAfterAbandoning,
                    redialAfterBlocking,
                    returnAfterService,
                    waitingPlacesMax,
                    waitLimit,
                    callback,
                    issueMix,
                    humanFirst,
                    helpCentreCoverage,
                    alternativeTo,
                    course);
        }
    }
}
