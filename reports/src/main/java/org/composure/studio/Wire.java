package org.composure.studio;

import java.util.List;
import org.composure.event.BotExit;
import org.composure.event.Ending;
import org.composure.event.Search;
import org.composure.event.Witness;
import org.composure.scenario.people.Appraisal;
import org.composure.study.live.AgentView;
import org.composure.study.live.Frame;
import org.composure.study.live.Lever;
import org.composure.study.live.Levers;
import org.composure.study.live.Steps;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is sent to browsers: data, to be shown as text. */
final class Wire {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Wire() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static String text(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /** People as a flat list of numbers, four for each: number, place, detail, mood. */
    @SuppressWarnings("EnumOrdinal") // The page has the same list.
    static ObjectNode frame(Frame frame) {
        ObjectNode node = object();
        node.put("t", frame.at());
        node.put("over", frame.over());
        node.put("away", frame.away());
        node.put("hidden", frame.hidden());
        ArrayNode people = node.putArray("p");
        for (Frame.Spot spot : frame.people()) {
            people.add(spot.number())
                    .add(spot.place().ordinal())
                    .add(spot.detail())
                    .add(spot.mood());
        }
        ArrayNode queues = node.putArray("q");
        frame.queues().forEach(queues::add);
        ArrayNode teams = node.putArray("teams");
        for (Frame.TeamView team : frame.teams()) {
            ObjectNode one = teams.addObject();
            one.put("signedIn", team.signedIn());
            ArrayNode busy = one.putArray("busy");
            team.busy().forEach(busy::add);
        }
        counts(node.putObject("c"), frame.counts());
        return node;
    }

    private static void counts(ObjectNode node, Frame.Counts counts) {
        node.put("offered", counts.offered());
        node.put("answered", counts.answered());
        node.put("inTime", counts.inTime());
        node.put("abandoned", counts.abandoned());
        node.put("blocked", counts.blocked());
        node.put("bad", counts.badContacts());
        node.put("contacts", counts.contacts());
        node.put("lost", counts.lostCustomers());
        ObjectNode endings = node.putObject("endings");
        counts.endings().forEach((name, number) -> endings.put(words(name), number));
    }

    static ArrayNode levers(List<Lever> levers) {
        ArrayNode all = array();
        for (Lever lever : levers) {
            all.addObject().put("at", lever.at()).put("path", lever.path()).put("value", lever.value());
        }
        return all;
    }

    static ArrayNode handles(List<Levers.Handle> handles) {
        ArrayNode all = array();
        for (Levers.Handle handle : handles) {
            ObjectNode one = all.addObject();
            one.put("path", handle.path());
            one.put("name", handle.name());
            one.put("now", handle.now());
            ArrayNode values = one.putArray("values");
            handle.values().forEach(values::add);
            ArrayNode words = one.putArray("words");
            handle.words().forEach(words::add);
        }
        return all;
    }

    static ObjectNode steps(Steps steps) {
        ObjectNode node = object();
        node.put("number", steps.number());
        node.put("person", steps.person());
        node.put("segment", steps.segment());
        node.put("type", steps.type());
        node.put("since", steps.since());
        node.put("place", words(steps.place().name()));
        ArrayNode all = node.putArray("steps");
        for (Steps.Step step : steps.steps()) {
            ObjectNode one = all.addObject();
            one.put("at", step.at());
            one.put("what", words(step.what().name()));
            one.put("detail", detail(step));
            if (Double.isNaN(step.valence())) {
                one.putNull("mood");
            } else {
                one.put("mood", step.valence());
            }
        }
        return node;
    }

    @SuppressWarnings("EnumOrdinal") // The steps name positions in these lists.
    private static String detail(Steps.Step step) {
        int place = step.detail();
        if (place < 0) {
            return "";
        }
        return switch (step.what()) {
            case SEARCHED -> words(Search.values()[place].name());
            case LEFT_BOT -> words(BotExit.values()[place].name());
            case DIVERTED -> words(Witness.Diversion.values()[place].name());
            case WILL_TRY_AGAIN -> words(Witness.Orbiting.values()[place].name());
            case FELT -> words(Appraisal.values()[place].name());
            case EPISODE_ENDED -> words(Ending.values()[place].name());
            case SERVED -> "agent " + place;
            case NEEDED_HELP -> List.of("simple", "moderate", "complex").get(place);
            case ENTERED_MENU,
                    LEFT_MENU,
                    MET_BOT,
                    QUEUED,
                    BLOCKED,
                    HUNG_UP,
                    INTERRUPTED,
                    SERVICE_ENDED,
                    CONTACT_ENDED_WELL,
                    CONTACT_ENDED_BADLY,
                    LEFT_FOR_GOOD -> "";
        };
    }

    static ObjectNode agent(AgentView agent, double now) {
        ObjectNode node = object();
        node.put("agent", agent.agent());
        node.put("team", agent.team());
        node.put("inHand", agent.inHand());
        node.put("contacts", agent.contacts());
        node.put("busy", now > 0 ? agent.busySeconds() / now : 0);
        ArrayNode all = node.putArray("latest");
        for (AgentView.Served served : agent.latest()) {
            ObjectNode one = all.addObject();
            one.put("number", served.number()).put("from", served.from()).put("to", served.to());
            if (Double.isNaN(served.valence())) {
                one.putNull("mood");
            } else {
                one.put("mood", served.valence());
            }
        }
        return node;
    }

    /** {@code GAVE_UP_BOT} as people say it. */
    static String words(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
