package org.maillage.kit.idempotency;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the gate that a method names. */
@ApplicationScoped
class Gates {

    private static final Gate OPEN = new Gate.Open();

    private final List<Gate> known;
    private final Map<Method, Gate> found = new ConcurrentHashMap<>();

    Gates(@All List<Gate> known) {
        this.known = known;
    }

    Gate of(Method method) {
        return found.computeIfAbsent(method, m -> named(bindingOf(m).gate()));
    }

    private Gate named(Class<? extends Gate> gate) {
        return known.stream()
                .filter(gate::isInstance)
                .findFirst()
                .orElseGet(() -> openIf(gate == Gate.Open.class, gate));
    }

    private static Gate openIf(boolean open, Class<? extends Gate> gate) {
        if (!open) {
            throw new IllegalStateException("a gate is a bean: " + gate);
        }
        return OPEN;
    }

    private static Idempotent bindingOf(Method method) {
        var onMethod = method.getAnnotation(Idempotent.class);
        return Objects.requireNonNull(
                onMethod == null ? method.getDeclaringClass().getAnnotation(Idempotent.class) : onMethod);
    }
}
