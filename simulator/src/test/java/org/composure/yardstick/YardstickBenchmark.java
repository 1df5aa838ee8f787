package org.composure.yardstick;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The yardsticks under JMH, each alone in a fresh JVM: milliseconds a run of two million customers, or of twenty busy days. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3)
@Measurement(iterations = 7)
@State(Scope.Benchmark)
public class YardstickBenchmark {
    /** Servers of M/M/n+M. */
    @Param("100")
    public int servers = 100;

    private long seed;

    /** M/M/n+M in a tight loop. */
    @Benchmark
    public Result erlangATightLoop() {
        return run(new TightLoopErlangA(ErlangA.ofServers(servers)));
    }

    /** M/M/n+M in SSJ. */
    @Benchmark
    public Result erlangASsj() {
        return run(new SsjErlangA(ErlangA.ofServers(servers), SsjEventList.HENRIKSEN));
    }

    /** The busy day in a tight loop. */
    @Benchmark
    public Result busyDayTightLoop() {
        return run(new TightLoopBusyDay(BusyDay.read()));
    }

    /** The busy day in SSJ. */
    @Benchmark
    public Result busyDaySsj() {
        return run(new SsjBusyDay(BusyDay.read(), SsjEventList.HENRIKSEN));
    }

    private Result run(Contestant contestant) {
        return contestant.run(++seed, contestant.customers());
    }
}
