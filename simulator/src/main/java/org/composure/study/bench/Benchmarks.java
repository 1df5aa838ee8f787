package org.composure.study.bench;

import java.util.List;
import org.composure.scenario.ArrivalProcess;
import org.composure.scenario.ContactType;
import org.composure.scenario.Distribution;
import org.composure.scenario.Horizon;
import org.composure.scenario.Patience;
import org.composure.scenario.Routing;
import org.composure.scenario.Scenario;
import org.composure.scenario.Skill;
import org.composure.scenario.Team;

/** The models that can be timed. */
public final class Benchmarks {

    /** Customers in one round of {@code erlang-a}. */
    public static final long CUSTOMERS = 2_000_000;

    private static final int AGENTS = 100;
    private static final double HANDLE_SECONDS = 180;
    private static final int DAYS = 20;
    private static final int FULL_LIFE_DAYS = 10;

    private Benchmarks() {}

    /** Their names, in the order of a help text. */
    public static List<String> names() {
        return List.of("erlang-a", "busy-day", "full-life", "skills");
    }

    /**
     * Finds a model.
     *
     * @param agents of {@code erlang-a} and {@code skills}; the load is equal to them
     * @param customers of one round; {@code busy-day} and {@code full-life} round to whole days
     */
    public static Benchmark get(String name, int agents, long customers) {
        if (name.equals("erlang-a")) {
            return erlangA(agents, customers);
        }
        if (name.equals("busy-day")) {
            return busyDay((int)
                    Math.max(1, Math.round(customers / BusyDayPlan.shipped().expectedCalls())));
        }
        if (name.equals("full-life")) {
            return FullLife.ofDays((int) Math.max(1, Math.round(customers / FullLife.CONTACTS_A_DAY)));
        }
        if (name.equals("skills")) {
            return ManySkills.of(ManySkills.SKILLS, agents, customers);
        }
        throw new IllegalArgumentException("There is no benchmark called '%s'; there are %s.".formatted(name, names()));
    }

    /** The same with the size it is usually timed with. */
    public static Benchmark get(String name) {
        return switch (name) {
            case "busy-day" ->
                get(name, AGENTS, Math.round(DAYS * BusyDayPlan.shipped().expectedCalls()));
            case "full-life" -> get(name, AGENTS, Math.round(FULL_LIFE_DAYS * FullLife.CONTACTS_A_DAY));
            default -> get(name, AGENTS, CUSTOMERS);
        };
    }

    /** The benchmark {@code skills} with so many of them. */
    public static Benchmark ofSkills(int skills, int agents, long customers) {
        return ManySkills.of(skills, agents, customers);
    }

    /** M/M/n+M at ρ = 1 with a patience of two service times. */
    private static Benchmark erlangA(int agents, long customers) {
        ContactType type = ContactType.plain(
                "calls",
                ArrivalProcess.Poisson.constant(agents * 3600 / HANDLE_SECONDS),
                new Distribution.Exponential(HANDLE_SECONDS),
                Patience.of(new Distribution.Exponential(2 * HANDLE_SECONDS)));
        double length = customers * HANDLE_SECONDS / agents;
        Scenario scenario = Scenario.of(
                "erlang-a",
                Horizon.steady(length, Math.min(length / 100, 40 * HANDLE_SECONDS)),
                List.of(type),
                List.of(Team.steady("agents", agents, Skill.of(type.name()))),
                Routing.EVERYDAY);
        return new Benchmark(
                "erlang-a", "M/M/%d+M, load equal to agents, patience two service times".formatted(agents), scenario);
    }

    private static Benchmark busyDay(int days) {
        return new Benchmark(
                "busy-day",
                "08:00-20:00, 5 contact types, 4 teams, 50 000 calls a day, %d days".formatted(days),
                BusyDayPlan.shipped().scenario(days));
    }
}
