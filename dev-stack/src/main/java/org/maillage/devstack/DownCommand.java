package org.maillage.devstack;

import java.util.concurrent.TimeUnit;

/** {@code down}: no process and no listening port is left. */
final class DownCommand {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final int POLL_MILLIS = 50;

    private final Stack stack;
    private final Console console = new Console(System.out);

    DownCommand(Settings settings) {
        this.stack = new Stack(settings, console);
    }

    int run(Words words) throws InterruptedException {
        words.nothingMore();
        stop();
        return 0;
    }

    void stop() throws InterruptedException {
        if (stack.isStopped() && !stack.processes().isAlive("launcher")) {
            console.say("Maillage does not run.");
            return;
        }
        var begun = System.nanoTime();
        stack.processes().signal("launcher", "TERM");
        var deadline = System.nanoTime() + PATIENCE_NANOS;
        while (stack.processes().isAlive("launcher") && System.nanoTime() < deadline) {
            Thread.sleep(POLL_MILLIS);
        }
        stack.stop();
        stack.processes().forget("launcher");
        console.say("Stopped after " + Console.seconds(begun) + "; the data stay in "
                + stack.settings().home() + ".");
    }
}
