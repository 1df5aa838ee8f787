package org.composure.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.composure.engine.Engine;
import org.composure.engine.Run;
import org.composure.measure.ContactRecord;
import org.composure.measure.EpisodeRecord;
import org.composure.measure.EpisodeRecords;
import org.composure.measure.Records;
import org.composure.measure.Together;
import org.composure.scenario.Scenario;

/**
 * Every contact of the first run of a scenario, its warm-up included.
 *
 * <p>The run is gone through once more, so nobody who does not ask pays for it: the same scenario and seed mean the same
 * contacts to the last bit.
 *
 * @param scenario as it was simulated
 * @param contacts in the order in which they ended
 * @param complete whether these are all; otherwise they are the first to end
 * @param episodes of people, in the order in which they ended, those still open last; as far as the contacts go
 */
public record ContactLog(
        Scenario scenario, List<ContactRecord> contacts, boolean complete, List<EpisodeRecord> episodes) {

    private static final int CONTACTS_MAX = 200_000;
    private static final int CONTACTS_MAX_TOGETHER = 600_000;

    /** A long run is looked at this often, so that it need not be gone through to its end. */
    private static final double LOOK_SECONDS = 3600;

    public ContactLog {
        contacts = List.copyOf(contacts);
        episodes = List.copyOf(episodes);
    }

    /** Of a run: one log. */
    public static List<ContactLog> of(RunAnswer answer) {
        return List.of(of(answer.world().scenario(), answer.provenance().seed(), CONTACTS_MAX));
    }

    /** Of a comparison: the base first. */
    public static List<ContactLog> of(CompareAnswer answer) {
        List<Scenario> scenarios = Stream.concat(
                        Stream.of(answer.base()), answer.alternatives().stream().map(CompareAnswer.Alternative::world))
                .map(World::scenario)
                .toList();
        int max = Math.min(CONTACTS_MAX, CONTACTS_MAX_TOGETHER / scenarios.size());
        List<ContactLog> logs = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            logs.add(of(scenario, answer.provenance().seed(), max));
        }
        return logs;
    }

    static ContactLog of(Scenario scenario, long seed, int max) {
        Records records = new Records(scenario);
        EpisodeRecords episodes = new EpisodeRecords(max);
        Run run = new Engine(scenario)
                .open(seed, 0, scenario.people() == null ? records : new Together(records, episodes));
        double until = 0;
        boolean goesOn = true;
        while (goesOn && records.finished() <= max) {
            until += LOOK_SECONDS;
            goesOn = run.advanceTo(until);
        }
        List<ContactRecord> all = records.all();
        boolean complete = !goesOn && all.size() <= max;
        return new ContactLog(scenario, all.subList(0, Math.min(max, all.size())), complete, episodes.all());
    }
}
