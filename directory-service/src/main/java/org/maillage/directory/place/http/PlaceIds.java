package org.maillage.directory.place.http;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.place.PlaceId;
import org.maillage.kernel.Fault;
import org.maillage.kernel.Refusal;

/** Ids separated by commas, as a parameter. */
final class PlaceIds {

    private static final int MOST = 100;
    private static final int LENGTH_OF_ONE = 36;

    private PlaceIds() {}

    /** Refuses what is no UUID, and more than 100. */
    static List<PlaceId> read(@Nullable String ids) {
        if (ids == null || ids.isBlank()) {
            throw refused("required", "Ids of places, separated by commas.");
        }
        if (ids.length() > MOST * (LENGTH_OF_ONE + 1)) {
            throw refused("too-many", "100 ids at most.");
        }
        try {
            return Stream.of(ids.split(",", -1))
                    .map(String::strip)
                    .map(UUID::fromString)
                    .map(PlaceId::new)
                    .distinct()
                    .toList();
        } catch (IllegalArgumentException e) {
            throw refused("id-invalid", "An id is a UUID.");
        }
    }

    private static Refusal refused(String code, String message) {
        return Refusal.validation(List.of(new Fault("/ids", code, message)));
    }
}
