package org.maillage.funding.directory;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A place as it was heard of last.
 *
 * @param version the directory's
 * @param region INSEE code of its region
 * @param networks those that it is an adopted member of
 * @param registered whether it carries a SIRET, RNA or RIDET
 * @param mergedInto the place that absorbed it
 */
public record HeldPlace(
        UUID id,
        long version,
        String name,
        PlaceStatus status,
        Optional<String> region,
        Set<String> kinds,
        Set<UUID> networks,
        boolean registered,
        Optional<UUID> mergedInto) {

    public enum PlaceStatus {
        PROJECT,
        OPEN,
        TEMPORARILY_CLOSED,
        CLOSED
    }

    /** As it is once it is no more, in that version: closed, and in no network. */
    HeldPlace gone(long lastVersion, Optional<UUID> into) {
        return new HeldPlace(
                id,
                lastVersion,
                name,
                PlaceStatus.CLOSED,
                region,
                kinds,
                Set.of(),
                registered,
                into.or(() -> mergedInto));
    }

    public boolean isOpen() {
        return status == PlaceStatus.OPEN && mergedInto.isEmpty();
    }

    public boolean isClosed() {
        return status == PlaceStatus.CLOSED || mergedInto.isPresent();
    }
}
