package org.composure.study.bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether Java is still busy turning the program into machine code. While it is, a model runs in part as it was at the
 * start, by chance more or less of it, so a time taken then says little.
 */
public final class CompilerWatch {

    /** Warm-up goes on for at least so many rounds, in which everything happens once; rounds that count are numbered from here. */
    public static final int ROUNDS_MIN = 2;

    /** Warm-up ends after so many rounds, whatever the compiler does. */
    private static final int ROUNDS_MAX = 20;

    /** Compiling for less than this share of the time is rest. */
    private static final double REST = 0.05;

    private final @Nullable CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    private long compiledMillis = compiledMillis();
    private long nanos = System.nanoTime();

    private CompilerWatch() {}

    /**
     * Plays rounds until the compiler has been at rest for one of them.
     *
     * @param round is told its number, from 0 to {@link #ROUNDS_MIN} - 1 and again
     */
    public static void warmUp(IntConsumer round) {
        CompilerWatch compiler = new CompilerWatch();
        boolean rests = false;
        for (int played = 0; played < ROUNDS_MIN || (!rests && played < ROUNDS_MAX); played++) {
            round.accept(played % ROUNDS_MIN);
            rests = compiler.isAtRest();
        }
    }

    /** Whether the compiler has been at rest since this was last asked, or since the watch began; where nobody can tell, it has. */
    private boolean isAtRest() {
        long compiledBefore = compiledMillis;
        long before = nanos;
        compiledMillis = compiledMillis();
        nanos = System.nanoTime();
        return TimeUnit.MILLISECONDS.toNanos(compiledMillis - compiledBefore) <= REST * (nanos - before);
    }

    private long compiledMillis() {
        return compiler != null && compiler.isCompilationTimeMonitoringSupported()
                ? compiler.getTotalCompilationTime()
                : 0;
    }
}
