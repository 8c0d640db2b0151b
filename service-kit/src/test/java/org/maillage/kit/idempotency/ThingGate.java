package org.maillage.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Refusal;

@ApplicationScoped
public class ThingGate implements Gate {

    private static final AtomicBoolean CLOSED = new AtomicBoolean();

    static void whileClosed(Runnable work) {
        CLOSED.set(true);
        try {
            work.run();
        } finally {
            CLOSED.set(false);
        }
    }

    @Override
    public void require(@Nullable Object[] parameters) {
        if (CLOSED.get()) {
            throw Refusal.forbidden();
        }
    }
}
