package org.maillage.directory.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.PlaceId;

/** Whose agenda something stands in: a place's or a network's. */
@Embeddable
public record OwnerId(
        @Enumerated(EnumType.STRING) @Column(name = "owner_kind")
        Kind kind,

        @Column(name = "owner_id") UUID id) {

    /** What has an agenda. */
    public enum Kind {
        PLACE,
        NETWORK
    }

    public static OwnerId of(PlaceId place) {
        return new OwnerId(Kind.PLACE, place.value());
    }

    public static OwnerId of(NetworkId network) {
        return new OwnerId(Kind.NETWORK, network.value());
    }

    boolean isPlace() {
        return kind == Kind.PLACE;
    }
}
