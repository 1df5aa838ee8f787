package org.composure.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Does numbered tasks on several threads and hands over their results in the tasks' order.
 *
 * <p>What is done with the results happens on the caller's thread, one by one, in the order of the numbers; so sums of
 * doubles come out the same on any number of threads. A task that was begun is always finished: when told to stop, what is
 * finished is a gapless row from the first task on.
 *
 * @param <R> result of a task
 */
public final class Workers<R> {

    private static final long GLANCE_MILLIS = 50;

    private final int threads;
    private final IntFunction<R> task;
    private final BlockingQueue<Done<R>> done = new LinkedBlockingQueue<>();
    private volatile boolean halted;
    private boolean interruptedMeanwhile;

    /**
     * @param threads at least one
     * @param task by its number; may be asked from several threads at a time
     */
    public Workers(int threads, IntFunction<R> task) {
        if (threads < 1) {
            throw new IllegalArgumentException("There must be at least one thread, not %d.".formatted(threads));
        }
        this.threads = threads;
        this.task = task;
    }

    /** Who looks after the work, on the caller's thread. */
    public interface Watch {

        /** Whether no further task should be begun. Asked several times a second. */
        boolean mustStop();
    }

    private record Done<R>(
            int number, @Nullable R result, @Nullable Throwable failure) {}

    /**
     * Does the tasks {@code from} (included) to {@code to} (not included).
     *
     * @param inOrder takes the results
     * @return number of the first task not done: {@code to}, unless stopped
     * @throws ReplicationFailedException if a task failed; the others have ended then
     */
    public int work(int from, int to, Consumer<R> inOrder, Watch watch) {
        halted = false;
        interruptedMeanwhile = false;
        done.clear();
        AtomicInteger next = new AtomicInteger(from);
        List<Thread> crew = start(Math.min(threads, to - from), next, to);
        try {
            return gather(from, to, crew, inOrder, watch);
        } finally {
            halted = true;
            crew.forEach(this::await);
            if (interruptedMeanwhile) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private List<Thread> start(int size, AtomicInteger next, int to) {
        List<Thread> crew = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Thread worker = new Thread(() -> workUntil(next, to), "replications-" + (i + 1));
            worker.setDaemon(true);
            worker.start();
            crew.add(worker);
        }
        return crew;
    }

    private void workUntil(AtomicInteger next, int to) {
        while (!halted) {
            int number = next.getAndIncrement();
            if (number >= to) {
                return;
            }
            done.add(attempt(number));
        }
    }

    // Whatever goes wrong on a worker, an Error too, belongs on the caller's thread.
    @SuppressWarnings("CatchingUnchecked")
    private Done<R> attempt(int number) {
        try {
            return new Done<>(number, task.apply(number), null);
        } catch (Throwable failure) {
            halted = true;
            return new Done<>(number, null, failure);
        }
    }

    private int gather(int from, int to, List<Thread> crew, Consumer<R> inOrder, Watch watch) {
        Map<Integer, Done<R>> waiting = new HashMap<>();
        int next = from;
        while (next < to) {
            boolean over = crew.stream().noneMatch(Thread::isAlive);
            Done<R> one = glance(over);
            if (one != null) {
                waiting.put(one.number(), one);
            }
            for (Done<R> ready = waiting.remove(next); ready != null; ready = waiting.remove(next)) {
                inOrder.accept(resultOf(ready));
                next++;
            }
            if (watch.mustStop()) {
                halted = true;
            }
            if (over && one == null) {
                // A task that failed may have left others waiting behind it.
                waiting.values().forEach(this::resultOf);
                return next;
            }
        }
        return next;
    }

    private @Nullable Done<R> glance(boolean over) {
        try {
            return done.poll(over ? 0 : GLANCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            // Asked again with the flag up, the queue would refuse to wait: the flag is raised again at the end.
            interruptedMeanwhile = true;
            halted = true;
            return done.poll();
        }
    }

    private R resultOf(Done<R> one) {
        R result = one.result();
        if (result == null) {
            throw new ReplicationFailedException(one.number(), one.failure());
        }
        return result;
    }

    private void await(Thread worker) {
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException again) {
                interruptedMeanwhile = true;
            }
        }
    }
}
