package org.maillage.gateway.place;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.gateway.readmodel.place.Address;
import org.maillage.gateway.territory.TerritoryView;
import org.maillage.kernel.territory.Territories;

@Type("Address")
public final class AddressView {

    private final Address address;

    private AddressView(Address address) {
        this.address = address;
    }

    public static AddressView of(Address address) {
        return new AddressView(address);
    }

    public @Nullable String getStreet() {
        return address.street();
    }

    public @Nullable String getComplement() {
        return address.complement();
    }

    public @Nullable String getPostcode() {
        return address.postcode();
    }

    public @Nullable String getCommune() {
        return address.commune();
    }

    public @Nullable String getInseeCode() {
        return address.inseeCode();
    }

    public @Nullable TerritoryView getTerritory() {
        var code = address.inseeCode();
        return code == null
                ? null
                : Territories.load().current(code).map(TerritoryView::of).orElse(null);
    }

    public @Nullable Double getLatitude() {
        return address.latitude();
    }

    public @Nullable Double getLongitude() {
        return address.longitude();
    }

    public @Nullable String getGeoPrecision() {
        return address.geoPrecision();
    }
}
