package org.maillage.gateway.territory;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.kernel.territory.GeoPoint;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.Territory;
import org.maillage.kernel.territory.TerritoryLevel;

@Type("Territory")
@Description("A commune, an EPCI, a department, a region or the country, as the official geographical code has it.")
public final class TerritoryView {

    private final Territory territory;

    private TerritoryView(Territory territory) {
        this.territory = territory;
    }

    public static TerritoryView of(Territory territory) {
        return new TerritoryView(territory);
    }

    @NonNull public String getCode() {
        return territory.code();
    }

    @NonNull public TerritoryLevel getLevel() {
        return territory.level();
    }

    @NonNull public String getName() {
        return territory.name();
    }

    @Description("The next wider one: commune, EPCI, department, region, country.")
    public @Nullable TerritoryView getParent() {
        return Territories.load().parent(territory).map(TerritoryView::of).orElse(null);
    }

    public @Nullable Double getLatitude() {
        return territory.centre().map(GeoPoint::latitude).orElse(null);
    }

    public @Nullable Double getLongitude() {
        return territory.centre().map(GeoPoint::longitude).orElse(null);
    }

    public @Nullable Integer getPopulation() {
        return territory.knownPopulation();
    }

    @NonNull @Description("Codes of the communes that it absorbed.")
    public List<@NonNull String> getFormerCodes() {
        return territory.formerCodes();
    }
}
