package org.maillage.funding.funder;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Siren;
import org.maillage.kit.record.Versioned;

/** The whole public state of a funder. */
public record FunderState(
        UUID id,
        long version,
        String name,
        FunderKind kind,
        boolean publicMoney,
        @Nullable String siren,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static FunderState of(Funder funder) {
        return new FunderState(
                funder.uuid(),
                funder.version(),
                funder.name(),
                funder.kind(),
                funder.isPublic(),
                funder.siren().map(Siren::value).orElse(null),
                funder.createdAt(),
                funder.updatedAt());
    }
}
