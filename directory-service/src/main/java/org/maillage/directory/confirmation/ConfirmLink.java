package org.maillage.directory.confirmation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maillage.directory.place.PlaceId;
import org.maillage.kernel.freshness.Part;

/** What a link lets its holder confirm, once, until it expires. */
public record ConfirmLink(PlaceId place, List<Part> parts, UUID nonce, Instant expiresAt) {

    public ConfirmLink {
        parts = List.copyOf(parts);
    }

    boolean hasExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
