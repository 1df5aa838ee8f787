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
        return new ContactType(
                name,
                channel,
                arrivals,
                handleTime,
                patience,
                headStartSeconds,
                voiceMenu,
                afterAbandoning,
                afterBlocking,
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

    public ContactType withReturn(Orbit afterService) {
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
                afterService,
                waitingPlacesMax,
                waitLimit,
                callback,
                issueMix,
                humanFirst,
                helpCentreCoverage,
                alternativeTo,
                course);
    }

    public ContactType withCallback(Callback offer) {
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
                offer,
                issueMix,
                humanFirst,
                helpCentreCoverage,
                alternativeTo,
                course);
    }

    public ContactType withWaitLimit(WaitLimit limit) {
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
                limit,
                callback,
                issueMix,
                humanFirst,
                helpCentreCoverage,
                alternativeTo,
                course);
    }

    public ContactType withHeadStart(double seconds) {
        return new ContactType(
                name,
                channel,
                arrivals,
                handleTime,
                patience,
                seconds,
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

    public ContactType withWaitingPlaces(@Nullable Integer places) {
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
                places,
                waitLimit,
                callback,
                issueMix,
                humanFirst,
                helpCentreCoverage,
                alternativeTo,
                course);
    }

    /** The same topic with its own mix of issues, way to a human and coverage by the help centre. */
    public ContactType withIssues(@Nullable ByComplexity mix, boolean humansOnly, @Nullable Double coverage) {
        return topic(channel, arrivals, mix, humansOnly, coverage, alternativeTo);
    }

    /** The same, as another channel for the topic of another type, without needs of its own. */
    public ContactType asAlternativeTo(String contactType, String otherChannel) {
        ArrivalProcess none = ArrivalProcess.Poisson.constant(0);
        return topic(otherChannel, none, issueMix, humanFirst, helpCentreCoverage, contactType);
    }

    private ContactType topic(
            String channelName,
            ArrivalProcess needs,
            @Nullable ByComplexity mix,
            boolean humansOnly,
            @Nullable Double coverage,
            @Nullable String alternative) {
        return new ContactType(
                name,
                channelName,
                needs,
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
                mix,
                humansOnly,
                coverage,
                alternative,
                course);
    }

    /** The same with another course. */
    public ContactType withCourse(Course other) {
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
                other);
    }
}
