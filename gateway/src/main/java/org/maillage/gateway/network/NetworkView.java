package org.maillage.gateway.network;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.reading.Reading;
import org.maillage.gateway.readmodel.Area;
import org.maillage.gateway.readmodel.network.Network;
import org.maillage.gateway.readmodel.network.NetworkKind;
import org.maillage.gateway.territory.TerritoryView;
import org.maillage.kernel.territory.Territories;

@Type("Network")
@Description("A network of third places.")
public final class NetworkView {

    private final Network network;
    private final Reading reading;

    private NetworkView(Network network, Reading reading) {
        this.network = network;
        this.reading = reading;
    }

    public static NetworkView of(Network network, Reading reading) {
        return new NetworkView(network, reading);
    }

    @Ignore
    public Network network() {
        return network;
    }

    @Id
    @NonNull public UUID getId() {
        return network.id();
    }

    @NonNull public String getSlug() {
        return network.slug();
    }

    @NonNull public String getName() {
        return network.name();
    }

    public @Nullable String getDescription() {
        return network.description();
    }

    public @Nullable TerritoryView getTerritory() {
        var code = network.territory();
        if (code == null) {
            return null;
        }
        var area = Area.of(code, network.territoryLevel());
        return Territories.load()
                .find(area.level(), area.code())
                .map(TerritoryView::of)
                .orElse(null);
    }

    public @Nullable String getWebsite() {
        return network.website();
    }

    @NonNull public NetworkKind getKind() {
        return network.kind();
    }

    @Description("Whether a newcomer waits for the members' voice.")
    public boolean getRequiresValidation() {
        return network.requiresValidation();
    }

    public int getQuorumPercent() {
        return network.quorumPercent();
    }

    public int getVotingDays() {
        return network.votingDays();
    }

    @NonNull public String getTimeZone() {
        return network.timeZone();
    }

    @NonNull public List<@NonNull CriterionView> getCriteria() {
        return network.criteria().stream().map(CriterionView::of).toList();
    }

    @NonNull public List<@NonNull String> getCharters() {
        return network.charters();
    }

    @Description("Closed places do not count.")
    public int getPlaceCount() {
        return reading.model().placeCount(network.id());
    }

    public int getVersion() {
        return Math.toIntExact(network.version());
    }

    @NonNull public Instant getUpdatedAt() {
        return network.updatedAt();
    }
}
