package org.composure.studio;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A story from five numbers: how many contacts, how long, how many agents, how patient, whether there is a bot. Only the first
 * must be known.
 *
 * @param perHour contacts or needs in the busy hours; 1 to 2000
 * @param minutes of handling one; 0.5 to 120; 6 if not said, the usual length of a call (borrowed from the stories)
 * @param agents 1 to 1000; if not said, the load plus its square root (square-root staffing, Halfin and Whitt 1981, with a
 *     margin of one: our assumption)
 * @param patienceMinutes 0.1 to 240; 5 if not said (guessed)
 * @param bot whether a bot is in front, and customers are people with feelings
 */
record OwnNumbers(double perHour, double minutes, int agents, double patienceMinutes, boolean bot) {

    static OwnNumbers of(ObjectNode order) {
        double perHour = number(order, "perHour", Double.NaN, 1, 2000);
        double minutes = number(order, "minutes", 6, 0.5, 120);
        double load = perHour * minutes / 60;
        int usual = (int) Math.ceil(load + Math.sqrt(load));
        int agents = (int) Math.round(number(order, "agents", Math.min(1000, usual), 1, 1000));
        double patience = number(order, "patience", 5, 0.1, 240);
        return new OwnNumbers(
                perHour, minutes, agents, patience, order.path("bot").asBoolean(false));
    }

    private static double number(ObjectNode order, String key, double usual, double least, double most) {
        JsonNode said = order.get(key);
        if (said == null || said.isNull()) {
            if (Double.isNaN(usual)) {
                throw new Refused(Refused.BAD, "How many contacts come in a busy hour? This one number is needed.");
            }
            return usual;
        }
        double value = said.isNumber() ? said.doubleValue() : Double.NaN;
        if (!(value >= least && value <= most)) {
            throw new Refused(
                    Refused.BAD, String.format(Locale.ROOT, "%s must be a number from %s to %s.", key, least, most));
        }
        return value;
    }

    /** Today, and what could be done. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("today.yaml", today());
        files.put("one-more-agent.yaml", """
                extends: today.yaml
                title: One more agent
                change:
                  teams: { agents: { agents: { "00:00": %d, "08:00": %d, "20:00": %d } } }
                """.formatted(night() + 1, agents + 1, night() + 1));
        files.put("call-back.yaml", """
                extends: today.yaml
                title: Offering to call back
                change:
                  contactTypes: { support: { callback: { offeredWhenWaitingAtLeast: 3, accepted: 40 % } } }
                """);
        if (bot) {
            files.put("hand-over-sooner.yaml", """
                    extends: today.yaml
                    title: The bot hands over after the first failure
                    change:
                      handover: { afterFailures: 1 }
                    """);
        }
        return files;
    }

    private int night() {
        return Math.max(1, (int) Math.ceil(agents / 3.0));
    }

    private String today() {
        String people = bot
                ? """
                emotion: six feelings
                goal: { metric: badEndingsPerThousandEpisodes, better: lower, matters: 2 }
                customers: { number: %d }
                """.formatted(Math.max(1000, (int) Math.round(perHour * 1500)))
                : "goal: { metric: serviceLevel, better: higher, matters: 1 % }\n";
        return String.format(
                Locale.ROOT,
                """
                title: Our own numbers
                question: What would help most?
                horizon: { from: 2026-03-02, days: 7 }
                %scontactTypes:
                  - name: support
                    arrivals: { rate: { "00:00": %s /h, "08:00": %s /h, "20:00": %s /h } }
                    handleTime: { lognormal: { mean: %s min, cv: 1 }, grade: guessed, source: "your own mean; the spread is ours" }
                    patience: { exponential: %s min }
                teams:
                  - name: agents
                    skills: [support]
                    agents: { "00:00": %d, "08:00": %d, "20:00": %d }
                routing: first come first served
                """,
                people,
                perHour / 5,
                perHour,
                perHour / 5,
                minutes,
                patienceMinutes,
                night(),
                agents,
                night());
    }
}
