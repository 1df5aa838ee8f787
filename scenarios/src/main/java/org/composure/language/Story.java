package org.composure.language;

import java.util.List;
import org.composure.scenario.Scenario;

/**
 * A question with its alternatives.
 *
 * @param name of the folder, or of the base
 * @param base what is there today
 * @param alternatives in the order of their files' names
 */
public record Story(String name, Scenario base, List<Alternative> alternatives) {
    public Story {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * Something else that could be done.
     *
     * @param changes against the base, in the order of the document; empty when nothing differs
     */
    public record Alternative(Scenario scenario, List<Change> changes) {
        public Alternative {
            changes = List.copyOf(changes);
        }
    }

    /**
     * One difference between two scenarios.
     *
     * @param path as {@code --set} takes it, e.g. {@code teams.day.agents}
     * @param from what the base says; {@link #SILENT} when it says nothing
     * @param to what the alternative says; {@link #SILENT} when it says nothing
     */
    public record Change(String path, String from, String to) {
        /** Stands for a value that is not written, so that the default holds. */
        public static final String SILENT = "(not said)";
    }
}
