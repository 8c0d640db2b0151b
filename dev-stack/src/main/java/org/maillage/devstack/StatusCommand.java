package org.maillage.devstack;

/** {@code status}: how each part stands; exit 0 when all are ready, 1 otherwise. */
final class StatusCommand {
    private final Stack stack;
    private final Console console = new Console(System.out);

    StatusCommand(Settings settings) {
        this.stack = new Stack(settings, console);
    }

    int run(Words words) {
        words.nothingMore();
        var states = stack.state();
        for (var state : states) {
            console.say(String.format(
                    "%-10s %-10s %-8s %s",
                    state.name(),
                    state.word(),
                    state.pid().map(Object::toString).orElse("-"),
                    state.address()));
        }
        return states.stream().allMatch(PartState::ready) ? 0 : 1;
    }
}
