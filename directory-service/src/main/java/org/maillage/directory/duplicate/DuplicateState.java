package org.maillage.directory.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.address.Address;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceFields;

/**
 * A pair as the admins of its places see it.
 *
 * @param places the two; an absorbed one is there no more
 */
public record DuplicateState(
        UUID id,
        DuplicateStatus status,
        Likeness likeness,
        double similarity,
        List<Candidate> places,
        Instant foundAt,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    /** One of the two. */
    public record Candidate(
            UUID id,
            long version,
            String name,
            @Nullable String commune,
            @Nullable String inseeCode,
            @Nullable String website,
            List<UUID> networkIds) {

        static Candidate of(Place place) {
            var address = place.sheet().address();
            return new Candidate(
                    place.id().value(),
                    place.version(),
                    place.sheet().name(),
                    address.map(Address::commune).orElse(null),
                    address.flatMap(Address::insee).orElse(null),
                    place.sheet().values().get(PlaceFields.WEBSITE).orElse(null),
                    place.networkIds().stream().sorted().toList());
        }
    }

    static DuplicateState of(Duplicate pair, List<Place> places) {
        return new DuplicateState(
                pair.id().value(),
                pair.status(),
                pair.likeness(),
                Math.round(pair.similarity() * 1_000) / 1_000.0,
                places.stream().map(Candidate::of).toList(),
                pair.foundAt(),
                pair.decidedAt().orElse(null),
                pair.reason().orElse(null));
    }
}
