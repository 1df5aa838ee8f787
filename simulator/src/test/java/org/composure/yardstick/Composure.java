package org.composure.yardstick;

import java.util.List;
import org.composure.engine.Engine;
import org.composure.measure.Quantity;
import org.composure.measure.Sums;
import org.composure.measure.Tally;
import org.composure.scenario.Scenario;
import org.composure.study.bench.Benchmarks;

/** The product's own engine on its own scenario types, with the measures that every run has. */
final class Composure implements Contestant {
    private final String benchmark;
    private final int agents;
    private final double unitSeconds;

    private Composure(String benchmark, int agents, double unitSeconds) {
        this.benchmark = benchmark;
        this.agents = agents;
        this.unitSeconds = unitSeconds;
    }

    static Composure ofErlangA(int agents) {
        return new Composure("erlang-a", agents, 180);
    }

    static Composure ofBusyDay() {
        return new Composure("busy-day", 0, 1);
    }

    @Override
    public String name() {
        return "Composure";
    }

    @Override
    public long customers() {
        return benchmark.equals("busy-day") ? 1_000_000 : 2_000_000;
    }

    @Override
    public Result run(long seed, long customers) {
        Scenario scenario = Benchmarks.get(benchmark, agents, customers).scenario();
        Tally tally = new Tally(scenario);
        new Engine(scenario).open(seed, 0, tally).toEnd();
        Sums sums = tally.total();
        double decided = sums.get(Quantity.ANSWERED) + sums.get(Quantity.ABANDONED);
        double waits = sums.get(Quantity.WAIT_OF_ANSWERED) + sums.get(Quantity.WAIT_OF_ABANDONED);
        return new Result(
                customers,
                Math.round(decided),
                waits / decided / unitSeconds,
                sums.get(Quantity.ABANDONED) / decided,
                sums.get(Quantity.DELAYED) / sums.get(Quantity.OFFERED),
                sums.get(Quantity.ANSWERED_IN_TIME) / decided,
                List.of());
    }
}
