package org.maillage.gateway.readmodel.commons;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.InNetworks;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.ReverseLink;
import org.maillage.kernel.territory.TerritoryOf;

/**
 * What places keep together. Absent members are null.
 *
 * @param networkIds where it is listed
 * @param originNetworkId that whose money it is
 * @param solutionId the digital solution of the catalogue that it is
 */
public record Common(
        UUID id,
        long version,
        Position position,
        String slug,
        CommonStatus status,
        String name,
        String summary,
        @Nullable String description,
        CommonKind kind,
        @Nullable String licence,
        @Nullable String url,
        @Nullable String repository,
        @Nullable String maturity,
        List<Steward> stewards,
        List<UUID> networkIds,
        @Nullable UUID originNetworkId,
        @Nullable UUID solutionId,
        Instant createdAt,
        Instant updatedAt)
        implements InNetworks {

    public static final Comparator<Common> BY_NAME =
            Comparator.comparing(Common::name).thenComparing(Common::id);

    public static final ReverseLink.InOrder<String, Common> BY_SLUG =
            ReverseLink.inOrder(Common.class, common -> List.of(common.slug()), Comparator.comparing(Common::id));

    public static final ReverseLink.InOrder<UUID, Common> OF_SOLUTION = ReverseLink.inOrder(
            Common.class, common -> common.solutionId() == null ? List.of() : List.of(common.solutionId()), BY_NAME);

    @Override
    public EntityKind entityKind() {
        return EntityKind.COMMON;
    }

    /** It lies nowhere. */
    @Override
    public @Nullable TerritoryOf territory() {
        return null;
    }

    public boolean isListedIn(@Nullable UUID network) {
        return status.listed() && (network == null || networkIds.contains(network));
    }
}
