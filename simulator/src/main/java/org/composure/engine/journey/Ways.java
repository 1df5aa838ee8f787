package org.composure.engine.journey;

import org.composure.engine.arithmetic.Exponential;
import org.composure.engine.chance.Purpose;
import org.composure.event.ContactEnding.Kind;
import org.composure.scenario.ContactType;
import org.composure.scenario.people.Paths;

/**
 * Ways to bot and humans: which channel, which queue.
 *
 * <p>Of several channels for a topic one is chosen by logit: phoning costs something, an answer at once is worth more the
 * more severe the issue, expected waits count against a channel, habit speaks for it (multinomial logit, McFadden 1974; sizes
 * <em>our assumption</em>). Who comes again stays with the channel or changes to another, all others alike.
 */
final class Ways {

    private final Journey journey;
    private final Paths paths;
    private final int[][] queuesOfTopic;
    private final boolean[] atOnce;
    private final boolean[] phone;
    private final double[] weights;

    Ways(Journey journey) {
        this.journey = journey;
        this.paths = journey.people.paths();
        var types = journey.scenario.contactTypes();
        this.queuesOfTopic = new int[types.size()][];
        this.atOnce = new boolean[types.size()];
        this.phone = new boolean[types.size()];
        this.weights = new double[types.size()];
        for (int topic = 0; topic < types.size(); topic++) {
            int own = topic;
            String name = types.get(topic).name();
            queuesOfTopic[topic] = java.util.stream.IntStream.range(0, types.size())
                    .filter(type -> type == own || name.equals(types.get(type).alternativeTo()))
                    .toArray();
            ContactType type = types.get(topic);
            phone[topic] = type.channel().equals("phone");
            atOnce[topic] = phone[topic] || type.channel().equals("chat");
        }
    }

    /** To the bot if there is one, else to a human. */
    void toBotOrHuman(Episode episode) {
        if (journey.bot.isThere()) {
            journey.bot.begin(episode);
        } else {
            toHuman(episode);
        }
    }

    /** To a human, unless the way there is hidden. */
    void toHumanOrLost(Episode episode) {
        boolean lost =
                journey.luck.happens(Purpose.FIRST_STEP, episode.number, 1 + episode.contacts, paths.humanPathHidden());
        if (lost) {
            toBotOrHuman(episode);
        } else {
            toHuman(episode);
        }
    }

    void toHuman(Episode episode) {
        journey.contactStart.begin(episode, Kind.HUMAN);
        queueUp(episode);
    }

    /** Into a human queue; the contact has begun. */
    void queueUp(Episode episode) {
        episode.queue = chooseQueue(episode);
        int contact = journey.contacts.openAgain(
                episode.number, episode.queue, episode.attempts, episode.services, episode.slot);
        journey.house().come(contact);
    }

    /** As before, now that the doors are open; still the same contact. */
    void tryDoorsAgain(Episode episode) {
        journey.house()
                .come(journey.contacts.openAgain(
                        episode.number, episode.queue, episode.attempts, episode.services, episode.slot));
    }

    private int chooseQueue(Episode episode) {
        int[] queues = queuesOfTopic[episode.topic];
        if (queues.length == 1) {
            return queues[0];
        }
        boolean known = java.util.Arrays.stream(queues).anyMatch(queue -> queue == episode.queue);
        return !known ? firstChoice(episode, queues) : stayOrSwitch(episode, queues);
    }

    private int firstChoice(Episode episode, int[] queues) {
        double sum = 0;
        for (int queue : queues) {
            weights[queue] = Exponential.exp(utility(episode, queue));
            sum += weights[queue];
        }
        double u = journey.luck.uniform(Purpose.CHANNEL, episode.number, 0) * sum;
        for (int queue : queues) {
            u -= weights[queue];
            if (u < 0) {
                return queue;
            }
        }
        return queues[queues.length - 1];
    }

    private double utility(Episode episode, int queue) {
        double wait = journey.waiting.expectedSeconds(queue) / journey.waiting.acceptableSeconds(episode, queue);
        double utility = -paths.waitWeight() * Math.min(wait, 10);
        if (phone[queue]) {
            utility -= paths.phoneAversion();
        }
        if (atOnce[queue]) {
            utility += paths.urgencyWeight() * episode.severity;
        }
        return journey.persons.habit(episode.person) == queue ? utility + paths.habitWeight() : utility;
    }

    private int stayOrSwitch(Episode episode, int[] queues) {
        double u = journey.luck.uniform(Purpose.CHANNEL_SWITCH, episode.number, episode.contacts);
        if (u >= paths.channelSwitch()) {
            return episode.queue;
        }
        int other = (int) (u / paths.channelSwitch() * (queues.length - 1));
        for (int queue : queues) {
            if (queue != episode.queue && other-- == 0) {
                return queue;
            }
        }
        return episode.queue;
    }
}
