package org.composure.studio;

import org.composure.study.live.LiveRun;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A world on show.
 *
 * @param story what the command line calls it
 * @param run that goes on
 */
record Stage(String story, String file, LiveRun run) {

    /** People in one picture at most; the rest is told as a number. */
    private static final int PEOPLE_MAX = 2000;

    /** The command that shows this world again, as it is now. */
    String command() {
        StringBuilder text = new StringBuilder("composure studio ").append(story);
        if (!file.isEmpty()) {
            text.append(" --file ").append(file);
        }
        text.append(" --seed ").append(run.repeating().seed());
        run.repeating()
                .levers()
                .forEach(lever -> text.append(" --pull '")
                        .append(lever.text().replace("'", "'\\''"))
                        .append('\''));
        return text.append(" --at ").append((long) run.nowSeconds()).toString();
    }

    /** What does not change while the run goes on. */
    ObjectNode card() {
        ObjectNode node = Wire.object();
        var scenario = run.scenario();
        node.put("title", scenario.title().isBlank() ? scenario.name() : scenario.title());
        node.put("question", scenario.question());
        node.put("file", file);
        node.put("feels", scenario.people() != null);
        node.put("bot", scenario.people() != null && scenario.people().bot().on());
        node.put("days", scenario.horizon().lengthSeconds() / 86_400);
        node.put("firstDay", scenario.horizon().firstDay().toString());
        node.put("withinSeconds", scenario.target().withinSeconds());
        ArrayNode types = node.putArray("types");
        scenario.contactTypes().forEach(type -> types.add(type.name()));
        ArrayNode teams = node.putArray("teams");
        scenario.teams().forEach(team -> teams.add(team.name()));
        node.set("pulled", Wire.levers(run.pulled()));
        node.put("command", command());
        return node;
    }

    ObjectNode picture() {
        return Wire.frame(run.frame(PEOPLE_MAX));
    }
}
