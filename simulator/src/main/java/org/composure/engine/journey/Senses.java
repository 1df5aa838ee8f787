package org.composure.engine.journey;

import org.composure.engine.chance.Purpose;
import org.composure.engine.emotion.Sensor;
import org.composure.scenario.people.QueueOrder;
import org.composure.scenario.people.Sensing;

/** What the centre can tell about a customer's frustration. */
final class Senses {

    private final Journey journey;
    private final Sensing sensing;
    private final Sensor sensor;

    Senses(Journey journey) {
        this.journey = journey;
        this.sensing = journey.people.sensing();
        this.sensor = new Sensor(sensing);
    }

    /** Whether a look at the last message sounds the alarm. Errors of one conversation are alike. */
    boolean frustration(Episode episode) {
        return sensing.allowed() && sensor.alarm(score(episode));
    }

    /** What the sensor says of the last message; 0 where inference is not allowed. */
    double score(Episode episode) {
        if (!sensing.allowed()) {
            return 0;
        }
        double ofConversation = journey.luck.normal(Purpose.SENSED_CONVERSATION, episode.number, episode.perContact());
        double ofMessage = journey.luck.normal(Purpose.SENSED_MESSAGE, episode.number, episode.perTurn());
        return sensor.score(episode.mood.frustration(), ofConversation, ofMessage, journey.years());
    }

    /** Waiting time credited because of what is sensed, or known to an oracle. */
    double headStartSeconds(Episode episode) {
        boolean first = switch (sensing.queueOrder()) {
            case AS_THEY_CAME -> false;
            case SENSED_ANGRIEST_FIRST -> frustration(episode);
            case TRULY_ANGRIEST_FIRST -> episode.mood.frustration() > sensing.frustrationAt();
        };
        return first ? sensing.headStartSeconds() : 0;
    }

    /** Whether agents are told before they pick up. */
    boolean warnsAgents() {
        return sensing.allowed() && sensing.queueOrder() != QueueOrder.AS_THEY_CAME;
    }
}
