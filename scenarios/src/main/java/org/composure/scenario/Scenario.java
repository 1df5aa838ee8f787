package org.composure.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.composure.scenario.people.People;
import org.jspecify.annotations.Nullable;

/**
 * A whole question: the centre, its customers, its rules and the time to look at.
 *
 * @param name short, usually the file's name
 * @param title one line
 * @param question what the author wants to know; may be empty
 * @param currency ISO 4217 code of every amount
 * @param contactTypes at least one, names unique
 * @param teams names unique; may be empty in models of loss
 * @param lines contacts that may be inside at the same time (menu, queue and service), or null for no bound
 * @param waitingPlaces contacts that may wait at the same time, or null for no bound
 * @param people who the customers are; null if they are arrivals with patience and nothing more
 * @param assumptions every graded number of the file, for the report
 */
public record Scenario(
        String name,
        String title,
        String question,
        String currency,
        Horizon horizon,
        Opening opening,
        List<ContactType> contactTypes,
        List<Team> teams,
        Routing routing,
        @Nullable Integer lines,
        @Nullable Integer waitingPlaces,
        ServiceTarget target,
        Goal goal,
        double intervalSeconds,
        EmotionModel emotion,
        @Nullable People people,
        List<Assumption> assumptions) {

    public Scenario {
        Check.named(name, "scenario");
        contactTypes = List.copyOf(contactTypes);
        teams = List.copyOf(teams);
        assumptions = List.copyOf(assumptions);
        Check.that(!contactTypes.isEmpty(), "A scenario must have at least one contact type.");
        Check.that(!teams.isEmpty(), "A scenario must have at least one team.");
        Check.that(
                intervalSeconds > 0 && intervalSeconds <= DayTable.DAY_SECONDS,
                "The reporting interval (%s s) must be above zero and at most a day.".formatted(intervalSeconds));
        Check.that(lines == null || lines >= 1, "The number of lines must be at least 1.");
        Check.that(waitingPlaces == null || waitingPlaces >= 0, "The number of waiting places must not be negative.");
        Check.that(people != null || emotion == EmotionModel.OFF, "Only people have feelings; arrivals have none.");
        Set<String> types = new HashSet<>();
        for (ContactType type : contactTypes) {
            Check.that(types.add(type.name()), "Contact type '%s' is there twice.".formatted(type.name()));
        }
        for (ContactType type : contactTypes) {
            Transfer transfer = type.course().transfer();
            Check.that(
                    transfer == null || types.contains(transfer.to()),
                    "Customers of '%s' are passed on to '%s', which is no contact type."
                            .formatted(type.name(), transfer == null ? "" : transfer.to()));
        }
        for (ContactType type : contactTypes) {
            Consultation asked = type.course().consultation();
            Check.that(
                    asked == null || teams.stream().anyMatch(team -> team.name().equals(asked.team())),
                    "Colleagues of '%s' are asked for '%s', which is no team."
                            .formatted(asked == null ? "" : asked.team(), type.name()));
        }
        for (ContactType type : contactTypes) {
            Misroute mistake = type.course().misroute();
            Check.that(
                    mistake == null || types.contains(mistake.to()),
                    "Contacts of '%s' are misrouted to '%s', which is no contact type."
                            .formatted(type.name(), mistake == null ? "" : mistake.to()));
        }
        Set<String> names = new HashSet<>();
        for (ContactType type : contactTypes) {
            FollowUp followUp = type.course().followUp();
            Check.that(
                    followUp == null || types.contains(followUp.task()),
                    "Work left after '%s' waits as '%s', which is no contact type."
                            .formatted(type.name(), followUp == null ? "" : followUp.task()));
        }
        for (Team team : teams) {
            Check.that(names.add(team.name()), "Team '%s' is there twice.".formatted(team.name()));
            for (Intervention rule : team.intraday()) {
                String of = rule.of();
                Check.that(
                        of == null || types.contains(of),
                        "A rule for team '%s' looks at '%s', which is no contact type.".formatted(team.name(), of));
                String from = rule.from();
                Check.that(
                        from == null
                                || teams.stream().anyMatch(other -> other.name().equals(from)),
                        "Team '%s' borrows agents of '%s', which is no team.".formatted(team.name(), from));
            }
            for (Skill skill : team.skills()) {
                Check.that(
                        types.contains(skill.contactType()),
                        "Team '%s' has skill '%s', which is no contact type."
                                .formatted(team.name(), skill.contactType()));
            }
        }
        for (ContactType type : contactTypes) {
            Transfer transfer = type.course().transfer();
            Check.that(
                    transfer == null || names.containsAll(transfer.settledBy()),
                    "Requests of '%s' are settled by a team that is not there.".formatted(type.name()));
        }
        for (var ladder : routing.ladders().entrySet()) {
            Check.that(
                    types.contains(ladder.getKey()),
                    "There is a ladder for '%s', which is no contact type.".formatted(ladder.getKey()));
            for (Routing.LadderStep step : ladder.getValue()) {
                Check.that(
                        names.contains(step.team()),
                        "The ladder of '%s' names '%s', which is no team.".formatted(ladder.getKey(), step.team()));
            }
        }
    }

    /** A scenario whose customers are arrivals with patience and nothing more. */
    public Scenario(
            String name,
            String title,
            String question,
            String currency,
            Horizon horizon,
            Opening opening,
            List<ContactType> contactTypes,
            List<Team> teams,
            Routing routing,
            @Nullable Integer lines,
            @Nullable Integer waitingPlaces,
            ServiceTarget target,
            Goal goal,
            double intervalSeconds,
            EmotionModel emotion,
            List<Assumption> assumptions) {
        this(
                name,
                title,
                question,
                currency,
                horizon,
                opening,
                contactTypes,
                teams,
                routing,
                lines,
                waitingPlaces,
                target,
                goal,
                intervalSeconds,
                emotion,
                null,
                assumptions);
    }

    /** A scenario from its queueing parts; everything else at its default. */
    public static Scenario of(
            String name, Horizon horizon, List<ContactType> contactTypes, List<Team> teams, Routing routing) {
        return new Scenario(
                name,
                name,
                "",
                "USD",
                horizon,
                Opening.ALWAYS,
                contactTypes,
                teams,
                routing,
                null,
                null,
                ServiceTarget.EIGHTY_TWENTY,
                Goal.SERVICE_LEVEL,
                1800,
                EmotionModel.OFF,
                null,
                List.of());
    }

    /** Position of a contact type in {@link #contactTypes}; -1 if there is none of that name. */
    public int indexOfType(String contactType) {
        for (int i = 0; i < contactTypes.size(); i++) {
            if (contactTypes.get(i).name().equals(contactType)) {
                return i;
            }
        }
        return -1;
    }

    /** When a channel is open and what happens when it closes: its own hours, else those of the house. */
    public Opening openingOf(ContactType type) {
        Opening own = type.course().opening();
        return own == null ? opening : own;
    }

    public Scenario withHorizon(Horizon other) {
        Draft draft = new Draft(this);
        draft.horizon = other;
        return draft.done();
    }

    public Scenario withOpening(Opening other) {
        Draft draft = new Draft(this);
        draft.opening = other;
        return draft.done();
    }

    public Scenario withLimits(@Nullable Integer linesMax, @Nullable Integer waitingPlacesMax) {
        Draft draft = new Draft(this);
        draft.lines = linesMax;
        draft.waitingPlaces = waitingPlacesMax;
        return draft.done();
    }

    /** The same with other teams. */
    public Scenario withTeams(List<Team> others) {
        Draft draft = new Draft(this);
        draft.teams = others;
        return draft.done();
    }

    public Scenario withTarget(ServiceTarget other) {
        Draft draft = new Draft(this);
        draft.target = other;
        return draft.done();
    }

    /** The same under another name, with other routing. */
    public Scenario withRouting(String otherName, String otherTitle, Routing other) {
        Draft draft = new Draft(this);
        draft.name = otherName;
        draft.title = otherTitle;
        draft.routing = other;
        return draft.done();
    }

    /** The same with people, who feel; with null, arrivals without feelings. */
    public Scenario withPeople(@Nullable People other) {
        return withPeople(other, other == null ? EmotionModel.OFF : EmotionModel.SIX_FEELINGS);
    }

    /** The same people with another model of feelings. */
    public Scenario withEmotion(EmotionModel other) {
        return withPeople(people, other);
    }

    private Scenario withPeople(@Nullable People other, EmotionModel model) {
        Draft draft = new Draft(this);
        draft.emotion = model;
        draft.people = other;
        return draft.done();
    }

    /** A copy on which some of the parts are written anew. */
    private static final class Draft {
        private String name;
        private String title;
        private String question;
        private String currency;
        private Horizon horizon;
        private Opening opening;
        private List<ContactType> contactTypes;
        private List<Team> teams;
        private Routing routing;
        private @Nullable Integer lines;
        private @Nullable Integer waitingPlaces;
        private ServiceTarget target;
        private Goal goal;
        private double intervalSeconds;
        private EmotionModel emotion;
        private @Nullable People people;
        private List<Assumption> assumptions;

        Draft(Scenario from) {
            name = from.name;
            title = from.title;
            question = from.question;
            currency = from.currency;
            horizon = from.horizon;
            opening = from.opening;
            contactTypes = from.contactTypes;
            teams = from.teams;
            routing = from.routing;
            lines = from.lines;
            waitingPlaces = from.waitingPlaces;
            target = from.target;
            goal = from.goal;
            intervalSeconds = from.intervalSeconds;
            emotion = from.emotion;
            people = from.people;
            assumptions = from.assumptions;
        }

        Scenario done() {
            return new Scenario(
                    name,
                    title,
                    question,
                    currency,
                    horizon,
                    opening,
                    contactTypes,
                    teams,
                    routing,
                    lines,
                    waitingPlaces,
                    target,
                    goal,
                    intervalSeconds,
                    emotion,
                    people,
                    assumptions);
        }
    }
}
