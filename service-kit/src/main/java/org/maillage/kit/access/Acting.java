package org.maillage.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Lets work outside a request, such as an import, act as the one who asked for it. */
@ApplicationScoped
public class Acting {

    /**
     * @param subject who asked
     * @param client kept as the origin of what is changed
     */
    public record Actor(String subject, String client, boolean administrator) {}

    private final ThreadLocal<Optional<Actor>> actor = ThreadLocal.withInitial(Optional::empty);

    /** Runs the work on this thread; {@link Caller} is the actor while it lasts. */
    public <T> T as(Actor acting, Callable<T> work) throws Exception {
        var before = actor.get();
        actor.set(Optional.of(acting));
        try {
            return work.call();
        } finally {
            actor.set(before);
        }
    }

    Optional<Actor> current() {
        return actor.get();
    }
}
