package org.maillage.gateway.readmodel.funder;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.Entity;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Position;

/** One who funds improvements, by programmes or directly. Absent members are null. */
public record Funder(
        UUID id,
        long version,
        Position position,
        String name,
        FunderKind kind,
        boolean publicMoney,
        @Nullable String siren,
        Instant createdAt,
        Instant updatedAt)
        implements Entity {

    public static final Comparator<Funder> BY_NAME =
            Comparator.comparing(Funder::name).thenComparing(Funder::id);

    @Override
    public EntityKind entityKind() {
        return EntityKind.FUNDER;
    }
}
