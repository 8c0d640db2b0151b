package org.maillage.devstack;

/** What happens when the launcher is told to end (Ctrl-C, {@code down}) while it starts or watches: all stops. */
final class EndOfLauncher {
    private final Stack stack;
    private final Console console;
    private final Thread hook;
    private volatile boolean begun;

    EndOfLauncher(Stack stack, Console console) {
        this.stack = stack;
        this.console = console;
        this.hook = new Thread(this::stopAll, "stop");
    }

    void arm() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean hasBegun() {
        return begun;
    }

    void disarm() {
        if (!begun) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private void stopAll() {
        begun = true;
        console.say("");
        console.say("Stopping everything");
        var since = System.nanoTime();
        try {
            stack.stop();
            console.say("Stopped after " + Console.seconds(since) + "; the data stay.");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
