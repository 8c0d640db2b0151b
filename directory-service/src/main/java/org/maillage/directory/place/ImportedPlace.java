package org.maillage.directory.place;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a source, already in our words.
 *
 * @param members those of {@code PlaceInput}, and {@code address.geoPrecision}; an absent one says nothing, a null one
 *     clears
 * @param verifiedAt the row's own date; without it the row verifies nothing
 * @param spaces the members of {@code SpaceInput} each; an empty list says nothing
 */
public record ImportedPlace(
        String externalId,
        Map<String, @Nullable Object> members,
        Optional<Instant> verifiedAt,
        List<Map<String, @Nullable Object>> spaces) {}
