package org.maillage.kit.loop;

import java.time.Duration;
import java.util.List;

/** Looks now and then for what is due, and at once again while there is some; replicas may do so together. */
public abstract class DueLoop extends ServiceLoop {

    private final List<Due<?>> dues;

    protected DueLoop(String name, Duration betweenLooks, Due<?>... dues) {
        super(name, betweenLooks, betweenLooks);
        this.dues = List.of(dues);
    }

    /** How many are over with. */
    public final int takeDue() {
        return dues.stream().mapToInt(Due::takeAll).sum();
    }

    @Override
    protected final Loop.Outcome look() {
        return takeDue() > 0 ? Loop.Outcome.MORE : Loop.Outcome.NOTHING;
    }
}
