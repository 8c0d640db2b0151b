package org.maillage.gateway.readmodel.resource;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.InNetworks;
import org.maillage.gateway.readmodel.Position;
import org.maillage.kernel.territory.TerritoryOf;

/**
 * Something to read or to use again: a kit, a template, a training offer. Absent members are null.
 *
 * @param licence that of the resource itself
 * @param networkIds its network, if it has one
 */
public record Resource(
        UUID id,
        long version,
        Position position,
        @Nullable UUID networkId,
        List<UUID> networkIds,
        String title,
        ResourceKind kind,
        @Nullable String summary,
        String url,
        String language,
        List<String> topics,
        @Nullable String publisher,
        String licence,
        String source,
        @Nullable String origin,
        Instant createdAt,
        Instant updatedAt)
        implements InNetworks {

    @Override
    public EntityKind entityKind() {
        return EntityKind.RESOURCE;
    }

    /** It lies nowhere. */
    @Override
    public @Nullable TerritoryOf territory() {
        return null;
    }
}
