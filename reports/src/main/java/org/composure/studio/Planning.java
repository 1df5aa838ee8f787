package org.composure.studio;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.composure.planner.StaffingPlanner;
import org.composure.study.StaffingAnswer;
import org.composure.study.StaffingRequest;
import org.composure.study.StaffingStudy;
import org.composure.study.live.ScenarioFile;
import org.composure.table.RosterCsv;
import org.jspecify.annotations.Nullable;

/** How many people targets need: by formula at once, then simulated until it is sure. */
final class Planning extends Inquiry implements StaffingPlanner.Watch {

    private final Shelf.Book book;
    private final StaffingRequest request;
    private volatile @Nullable StaffingAnswer answer;

    /**
     * What is asked.
     *
     * @param settings laid over the scenario, by path: the levers as they stand
     * @param targets as they would be typed; none for the scenario's own promise
     * @param effort staffings to try at most while saving agents
     */
    record Wish(
            Path scenario, Map<String, String> settings, long seed, List<String> targets, boolean roster, int effort) {
        Wish {
            settings = Map.copyOf(settings);
            targets = List.copyOf(targets);
        }
    }

    Planning(String id, Shelf.Book book, Wish wish) {
        super(id);
        this.book = book;
        // One core is left for the floor that goes on meanwhile.
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        this.request = new StaffingRequest(
                wish.scenario(),
                wish.targets(),
                wish.seed(),
                threads,
                new java.util.TreeMap<>(wish.settings()),
                wish.roster(),
                wish.effort());
    }

    @Override
    void answer() {
        StaffingAnswer found = new StaffingStudy(request, this).answer();
        String command = book.asTyped(found.command()) + (request.roster() ? " --roster roster.csv" : "");
        StaffingAnswer typed = found.withCommand(command);
        answer = typed;
        say("answer", PlanWire.of(typed));
    }

    @Override
    public void guessed(List<DayOfWeek> weekdays, double hours, double cost) {
        say(
                "guess",
                Wire.object()
                        .put("days", PlanWire.days(weekdays))
                        .put("hours", hours)
                        .put("cost", cost));
    }

    @Override
    public void tried(int staffings) {
        show("progress", Wire.object().put("done", staffings));
    }

    @Override
    public boolean wantsToStop() {
        return isStopped();
    }

    private StaffingAnswer there() {
        StaffingAnswer there = answer;
        if (there == null) {
            throw new Refused(Refused.NOT_THERE, "The plan is not there yet.");
        }
        return there;
    }

    /** Who works when. */
    String roster() {
        StaffingAnswer there = there();
        if (there.roster() == null) {
            throw new Refused(Refused.NOT_THERE, "This plan was made without a roster.");
        }
        return RosterCsv.of(there);
    }

    /** The scenario with the agents proposed. */
    String yaml() {
        return ScenarioFile.of(there().staffed(), "planned", "As planned");
    }

    /** A story: as it is, and as planned. */
    Map<String, String> story() {
        return Map.of("today.yaml", ScenarioFile.of(there().scenario()), "planned.yaml", yaml());
    }
}
