package org.composure.study.live;

import java.util.ArrayList;
import java.util.List;
import org.composure.scenario.Callback;
import org.composure.scenario.ContactType;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Team;
import org.composure.scenario.people.People;

/** What can be changed while a run is going on. */
public final class Levers {

    static final String STAFFING = "teams\\.(\"[^\"]+\"|[^.\\[\\]\"]+)\\.agents";
    private static final String OFFER = "contactTypes\\.(\"[^\"]+\"|[^.\\[\\]\"]+)\\.callback";
    private static final String OTHERS =
            "bot\\.on|handover\\.(afterFailures|requestHonoured|onDetectedFrustration|severityAbove|contextCarried)"
                    + "|waiting\\.announcement|routing";

    static final String ALL =
            "teams.NAME.agents, contactTypes.NAME.callback, bot.on, handover.afterFailures, handover.requestHonoured,"
                    + " handover.onDetectedFrustration, handover.severityAbove, handover.contextCarried,"
                    + " waiting.announcement, routing";

    /**
     * One lever.
     *
     * @param path as {@code --set} takes it
     * @param name in words
     * @param values that can be chosen, as {@code --set} takes them
     * @param words what each value means
     * @param now position of the value in force at the start; -1 if it is none of them
     */
    public record Handle(String path, String name, List<String> values, List<String> words, int now) {
        public Handle {
            values = List.copyOf(values);
            words = List.copyOf(words);
        }
    }

    private Levers() {}

    static boolean mayBePulled(String path) {
        return path.matches(STAFFING) || path.matches(OFFER) || path.matches(OTHERS);
    }

    static String teamOf(String path) {
        String name = path.substring("teams.".length(), path.length() - ".agents".length());
        return name.startsWith("\"") ? name.substring(1, name.length() - 1) : name;
    }

    /** The levers that a centre has. */
    public static List<Handle> of(Scenario scenario) {
        List<Handle> all = new ArrayList<>();
        for (Team team : scenario.teams()) {
            all.add(staffing(team));
        }
        People people = scenario.people();
        if (people != null) {
            all.addAll(ofPeople(people));
        }
        for (ContactType type : scenario.contactTypes()) {
            all.add(callback(type));
        }
        all.add(routing(scenario.routing()));
        return all;
    }

    private static Handle staffing(Team team) {
        return new Handle(
                "teams." + quoted(team.name()) + ".agents",
                "Agents: " + team.name(),
                List.of("-5", "-3", "-2", "-1", "+0", "+1", "+2", "+3", "+5", "+10"),
                List.of(
                        "5 fewer",
                        "3 fewer",
                        "2 fewer",
                        "1 fewer",
                        "as planned",
                        "1 more",
                        "2 more",
                        "3 more",
                        "5 more",
                        "10 more"),
                4);
    }

    private static List<Handle> ofPeople(People people) {
        int after = people.handover().afterFailures();
        return List.of(
                new Handle(
                        "bot.on",
                        "The bot",
                        List.of("yes", "no"),
                        List.of("on", "off"),
                        people.bot().on() ? 0 : 1),
                new Handle(
                        "handover.afterFailures",
                        "The bot hands over",
                        List.of("1", "2", "3", "4", "6", "10"),
                        List.of(
                                "after the first failure",
                                "after 2 failures",
                                "after 3 failures",
                                "after 4 failures",
                                "after 6 failures",
                                "after 10 failures"),
                        List.of(1, 2, 3, 4, 6, 10).indexOf(after)),
                new Handle(
                        "handover.requestHonoured",
                        "Who asks for a human",
                        List.of("yes", "no"),
                        List.of("gets one", "is refused"),
                        people.handover().requestHonoured() ? 0 : 1),
                new Handle(
                        "handover.contextCarried",
                        "What the bot was told",
                        List.of("yes", "no"),
                        List.of("is passed on", "must be repeated"),
                        people.handover().contextCarried() ? 0 : 1),
                new Handle(
                        "waiting.announcement",
                        "Those who wait hear",
                        List.of("nothing", "position", "expected wait"),
                        List.of("nothing", "their place", "how long it will take"),
                        switch (people.waiting().announcement()) {
                            case NOTHING -> 0;
                            case POSITION -> 1;
                            case EXPECTED_WAIT -> 2;
                        }));
    }

    private static Handle callback(ContactType type) {
        Callback offer = type.callback();
        return new Handle(
                "contactTypes." + quoted(type.name()) + ".callback",
                "Call back: " + type.name(),
                List.of("null", "{ offeredWhenWaitingAtLeast: 3, accepted: 40 % }"),
                List.of("never offered", "offered when 3 wait"),
                offer == null ? 0 : -1);
    }

    private static Handle routing(Routing routing) {
        return new Handle(
                "routing",
                "Who is next",
                List.of("first come first served", "priority"),
                List.of("who waited longest", "priority by skill"),
                routing.equals(Routing.EVERYDAY) ? 0 : routing.equals(Routing.PRIORITY) ? 1 : -1);
    }

    private static String quoted(String name) {
        return name.matches("[^.\\[\\]\"]+") ? name : '"' + name + '"';
    }
}
