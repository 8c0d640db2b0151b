package org.maillage.gateway.connection;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.UUID;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;

/** Ids as arguments: the engine hands them over as text. */
public final class Ids {

    private Ids() {}

    /** The id; what is no UUID is refused at that pointer. */
    public static UUID required(String text, String pointer) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.validation(List.of(new Fault(pointer, "id-invalid", "An id is a UUID.")));
        }
    }

    public static @Nullable UUID optional(@Nullable String text, String pointer) {
        return text == null ? null : required(text, pointer);
    }
}
