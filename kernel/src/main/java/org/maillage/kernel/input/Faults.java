package org.maillage.kernel.input;

import java.util.ArrayList;
import java.util.List;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;

/**
 * Collects everything wrong with what was sent. Strict: each fault refuses. Lenient (imports): a fault drops the value
 * and warns.
 */
public final class Faults {

    private final boolean lenient;
    private final List<Fault> refused = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();

    private Faults(boolean lenient) {
        this.lenient = lenient;
    }

    public static Faults strict() {
        return new Faults(false);
    }

    public static Faults lenient() {
        return new Faults(true);
    }

    public boolean isLenient() {
        return lenient;
    }

    /** The value at the pointer cannot be taken. */
    public void fault(String pointer, String code, String message) {
        (lenient ? warnings : refused).add(new Fault(pointer, code, message));
    }

    /** The whole cannot be taken, not even leniently. */
    public void reject(String pointer, String code, String message) {
        refused.add(new Fault(pointer, code, message));
    }

    /** The value was taken, and there is something to say about it. */
    public void warn(String pointer, String code, String message) {
        warnings.add(new Fault(pointer, code, message));
    }

    public List<Fault> refused() {
        return List.copyOf(refused);
    }

    public List<Fault> warnings() {
        return List.copyOf(warnings);
    }

    /** Refuses with {@code validation} and every fault at once; does nothing when there is none. */
    public void refuseIfAny() {
        if (!refused.isEmpty()) {
            throw Refusal.validation(refused);
        }
    }
}
