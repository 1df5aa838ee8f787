package org.composure.measure;

import org.composure.event.Blame;
import org.composure.event.Ending;
import org.composure.event.Stage;
import org.composure.measure.MetricDefinition.Told;

/** How episodes end, where contacts end badly and what that is put down to, in words: one entry for each of three closed lists. */
final class EndingDefinitions {
    private EndingDefinitions() {}

    /** Bad contacts without any frustration that could be put down to something. */
    static final MetricDefinition OF_NOTHING = cause("NOTHING", "Nothing in particular");

    /** Share of the episodes that ended so. */
    static MetricDefinition of(Ending ending) {
        return new MetricDefinition(
                ending.name(),
                words(ending),
                "1",
                ending.isGood(),
                "episodes that ended so / episodes",
                "episodes that ended as %s / episodes".formatted(ending),
                Counting.PER_EPISODE,
                "One label per episode, the worst that applies; CHURNED replaces another when the customer leaves because of it.",
                "Our proposal for a standard list of endings",
                Told.WITH_PEOPLE);
    }

    /** Bad contacts put down to a cause, per 1000 episodes. */
    static MetricDefinition of(Blame blame) {
        return cause(blame.name(), words(blame));
    }

    /** Bad contacts that ended at a stage, per 1000 episodes. */
    static MetricDefinition of(Stage stage) {
        return new MetricDefinition(
                stage.name(),
                words(stage),
                "1",
                false,
                "bad endings at this stage, per 1000 episodes",
                "1000 x bad contacts that ended there / episodes",
                Counting.PER_EPISODE,
                "The stages add up to the bad endings per 1000 episodes. A contact counts where it ended, not where it went wrong: for that there are the causes.",
                "Our definition",
                Told.WITH_PEOPLE);
    }

    private static MetricDefinition cause(String key, String name) {
        return new MetricDefinition(
                key,
                name,
                "1",
                false,
                "bad endings put down to it, per 1000 episodes",
                "1000 x sum over bad contacts of the part of what happened put down to it / episodes",
                Counting.PER_EPISODE,
                "The causes add up to the bad endings per 1000 episodes. A contact that had to be because another failed counts under what made that one fail; the issue itself only where nothing happened.",
                "Our definition",
                Told.WITH_PEOPLE);
    }

    private static String words(Ending ending) {
        return switch (ending) {
            case CHURNED -> "Left the company because of it";
            case COMPLAINT -> "Complained in public";
            case ANGRY_EXIT -> "Left angry";
            case WRONG_ANSWER -> "Believed a wrong answer";
            case FALSE_CONTAINED -> "Closed by the bot, unsolved";
            case GAVE_UP_BOT -> "Gave up in self-service";
            case ABANDONED -> "Gave up waiting";
            case BLOCKED -> "Never got in";
            case EXPIRED -> "Promise not kept";
            case UNRESOLVED_CLOSED -> "Closed by us, unsolved";
            case SOLVED_FIRST -> "Solved at the first contact";
            case SOLVED_LATER -> "Solved later";
            case SELF_SERVED -> "Found the answer alone";
        };
    }

    private static String words(Stage stage) {
        return switch (stage) {
            case BOT -> "With the bot";
            case QUEUE -> "In the queue";
            case AGENT -> "With an agent";
        };
    }

    private static String words(Blame blame) {
        return switch (blame) {
            case ORG_WAIT -> "Waiting";
            case ORG_LOOP -> "The bot going in circles";
            case ORG_REPEAT -> "Repeating oneself, being passed on";
            case ORG_REFUSE -> "A human refused";
            case ORG_KB -> "No answer, or a wrong one, in self-service";
            case COMM -> "Not being told what goes on";
            case SLOW -> "A slow agent";
            case RUDE -> "A rude agent";
            case AGENT_SKILL -> "An agent who could not solve it";
            case ISSUE -> "The issue itself";
            case THIRD_PARTY -> "Somebody outside";
        };
    }
}
