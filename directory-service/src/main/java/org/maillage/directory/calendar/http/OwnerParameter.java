package org.maillage.directory.calendar.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.maillage.directory.event.OwnerId;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;

/** Exactly one of {@code placeId} and {@code networkId} in a query. */
final class OwnerParameter {

    private static final String PLACE = "placeId";
    private static final String NETWORK = "networkId";

    private OwnerParameter() {}

    static OwnerId of(UriInfo uri) {
        var query = uri.getQueryParameters();
        var unknown = new TreeSet<>(query.keySet());
        unknown.removeAll(Set.of(PLACE, NETWORK));
        if (!unknown.isEmpty()) {
            throw new Refusal("unknown-parameter", "Not understood here: " + String.join(", ", unknown) + ".");
        }
        if (query.size() != 1) {
            throw refusal(PLACE, "owner-missing", "An agenda is of a place or of a network: name one of them.");
        }
        var kind = query.containsKey(PLACE) ? OwnerId.Kind.PLACE : OwnerId.Kind.NETWORK;
        var name = kind == OwnerId.Kind.PLACE ? PLACE : NETWORK;
        try {
            return new OwnerId(kind, UUID.fromString(query.getFirst(name)));
        } catch (IllegalArgumentException e) {
            throw refusal(name, "not-an-id", "An id (a UUID) is expected.");
        }
    }

    private static Refusal refusal(String name, String code, String message) {
        return Refusal.validation(List.of(new Fault("/" + name, code, message)));
    }
}
