package org.maillage.gateway.readmodel.host;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.InNetworks;
import org.maillage.gateway.readmodel.Position;
import org.maillage.gateway.readmodel.ReverseLink;
import org.maillage.gateway.readmodel.place.Address;
import org.maillage.kernel.Money;
import org.maillage.kernel.territory.GeoPoint;
import org.maillage.kernel.territory.TerritoryOf;

/**
 * One who runs digital solutions for others. Absent members are null.
 *
 * @param territory where its address lies
 * @param serves where it says that it works
 */
public record Host(
        UUID id,
        long version,
        Position position,
        String name,
        String legalForm,
        String economicModel,
        List<String> charters,
        @Nullable Address address,
        @Nullable TerritoryOf territory,
        List<Served> serves,
        @Nullable String website,
        List<UUID> solutionIds,
        @Nullable Money yearlyBudget,
        @Nullable Integer yearlyHours,
        boolean openToNewUsers,
        List<String> support,
        String licence,
        String source,
        @Nullable String origin,
        Instant createdAt,
        Instant updatedAt)
        implements InNetworks {

    public static final ReverseLink.InOrder<UUID, Host> OF_SOLUTION = ReverseLink.inOrder(
            Host.class, Host::solutionIds, Comparator.comparing(Host::name).thenComparing(Host::id));

    @Override
    public EntityKind entityKind() {
        return EntityKind.HOST;
    }

    /** A host is nobody's. */
    @Override
    public List<UUID> networkIds() {
        return List.of();
    }

    /** Where its address stands. */
    public Optional<GeoPoint> point() {
        return address == null ? Optional.empty() : address.point();
    }
}
