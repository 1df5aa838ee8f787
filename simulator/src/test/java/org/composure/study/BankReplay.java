package org.composure.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.DayTable;
import org.composure.scenario.Horizon;
import org.composure.scenario.Orbit;
import org.composure.scenario.Scenario;
import org.composure.study.BankLog.Call;

/**
 * The story with the very calls of a month instead of random ones: its agents meet who really came, when they came.
 *
 * <p>Redials and returns are among the recorded calls, so the customers do not call again by themselves. Calls that did not
 * queue have no known priority; every third of them (of the stock exchange: every sixth) is taken to be without.
 */
final class BankReplay {

    private static final int REGULAR_ONE_IN = 3;
    private static final int REGULAR_STOCK_ONE_IN = 6;

    private final LocalDate firstDay;
    private final Map<String, List<Double>> times = new TreeMap<>();
    private int unknown;

    private BankReplay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    /** A run of the whole month. */
    static Scenario of(Scenario story, int month, BankDays log) {
        LocalDate firstDay = LocalDate.of(1999, month, 1);
        BankReplay replay = new BankReplay(firstDay);
        log.byDate().values().forEach(calls -> calls.forEach(replay::add));
        double length = firstDay.lengthOfMonth() * DayTable.DAY_SECONDS;
        return replay.into(story).withHorizon(new Horizon(firstDay, length, 0.0, Horizon.Regime.TERMINATING));
    }

    private void add(Call call) {
        double day = ChronoUnit.DAYS.between(firstDay, call.date()) * DayTable.DAY_SECONDS;
        times.computeIfAbsent(typeOf(call), type -> new ArrayList<>()).add(day + call.askedAt());
    }

    private String typeOf(Call call) {
        return switch (call.type()) {
            case "NW" -> "prospect";
            case "TT" -> "returned call";
            case "IN" -> "internet";
            case "NE" -> isPriority(call, REGULAR_STOCK_ONE_IN) ? "stock priority" : "stock";
            default -> isPriority(call, REGULAR_ONE_IN) ? "priority" : "regular";
        };
    }

    private boolean isPriority(Call call, int regularOneIn) {
        return call.queued() ? call.priority() : unknown++ % regularOneIn != 0;
    }

    private Scenario into(Scenario story) {
        List<ContactType> types =
                story.contactTypes().stream().map(this::recorded).toList();
        return new Scenario(
                story.name(),
                story.title(),
                story.question(),
                story.currency(),
                story.horizon(),
                story.opening(),
                types,
                story.teams(),
                story.routing(),
                story.lines(),
                story.waitingPlaces(),
                story.target(),
                story.goal(),
                story.intervalSeconds(),
                story.emotion(),
                story.assumptions());
    }

    private ContactType recorded(ContactType type) {
        List<Double> sorted =
                times.getOrDefault(type.name(), List.of()).stream().sorted().toList();
        return new ContactType(
                type.name(),
                type.channel(),
                new ArrivalProcess.Replay(sorted),
                type.handleTime(),
                type.patience(),
                type.headStartSeconds(),
                null,
                Orbit.NONE,
                Orbit.NONE,
                Orbit.NONE,
                null,
                null,
                null);
    }
}
