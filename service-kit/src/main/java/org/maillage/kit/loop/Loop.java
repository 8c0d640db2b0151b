package org.maillage.kit.loop;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** A daemon thread that runs a step again and again: at once while there is more, soon after some work, later when idle. */
public final class Loop {

    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration LONGEST_AFTER_FAILURE = Duration.ofSeconds(5);

    public enum Outcome {
        MORE,
        SOME,
        NOTHING
    }

    @FunctionalInterface
    public interface Step {
        Outcome run() throws Exception;
    }

    private final Duration busy;
    private final Duration idle;
    private final Step step;
    private final Thread thread;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean stopped;

    public Loop(String name, Duration busy, Duration idle, Step step) {
        this.busy = busy;
        this.idle = idle;
        this.step = step;
        this.thread = new Thread(this::work, name);
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /** Makes the next step run at once. */
    public void wake() {
        woken.release();
    }

    /** False when it was stopped, or died of an error. */
    public boolean isRunning() {
        return thread.isAlive();
    }

    /** Lets the running step end, for at most this long. */
    public void stop(Duration patience) {
        stopped = true;
        wake();
        try {
            thread.join(patience.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        long pause = busy.toMillis();
        long failures = 0;
        while (!stopped) {
            woken.drainPermits();
            try {
                pause = pauseAfter(step.run(), pause);
                failures = 0;
            } catch (Exception e) {
                failures++;
                pause = Math.min(idle.toMillis() << Math.min(failures, 10), LONGEST_AFTER_FAILURE.toMillis());
                report(e, failures);
            }
            rest(pause);
        }
    }

    private long pauseAfter(Outcome outcome, long before) {
        return switch (outcome) {
            case MORE -> 0;
            case SOME -> busy.toMillis();
            case NOTHING -> Math.min(Math.max(before * 2, busy.toMillis()), idle.toMillis());
        };
    }

    private void report(Exception e, long failures) {
        if (failures == 1) {
            LOG.warnf(e, "%s failed and tries again", thread.getName());
            return;
        }
        LOG.debugf("%s failed %d times: %s", thread.getName(), failures, e);
    }

    private void rest(long pause) {
        try {
            if (pause > 0 && woken.tryAcquire(pause, TimeUnit.MILLISECONDS)) {
                LOG.tracef("%s woken", thread.getName());
            }
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
        }
    }
}
