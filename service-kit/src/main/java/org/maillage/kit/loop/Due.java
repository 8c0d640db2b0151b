package org.maillage.kit.loop;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Things whose time comes. Each is taken in a transaction of its own: one that fails waits for the next look and keeps no other
 * from its turn.
 *
 * @param what what the log calls one of them
 * @param now those whose time has come, some at a time
 * @param take true when it is over with; false when it waits, or another replica was first
 */
public record Due<K>(String what, Supplier<List<K>> now, Predicate<K> take) {

    private static final Logger LOG = Logger.getLogger(Due.class);

    /** Things that are over with once they are taken. */
    public static <K> Due<K> once(String what, Supplier<List<K>> now, Consumer<K> take) {
        return new Due<>(what, now, key -> {
            take.accept(key);
            return true;
        });
    }

    /** How many are over with. */
    int takeAll() {
        int over = 0;
        for (var key : now.get()) {
            over += isOver(key) ? 1 : 0;
        }
        return over;
    }

    private boolean isOver(K key) {
        try {
            boolean over = take.test(key);
            if (over) {
                LOG.infof("%s %s: its time has come", what, key);
            }
            return over;
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s %s could not be taken, and waits", what, key);
            return false;
        }
    }
}
