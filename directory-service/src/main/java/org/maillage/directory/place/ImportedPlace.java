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
 * @param children by the row's member ({@code spaces}, {@code equipment}), the members of each child's input; an empty
 *     list says nothing
 */
public record ImportedPlace(
        String externalId,
        Map<String, @Nullable Object> members,
        Optional<Instant> verifiedAt,
        Map<String, List<Map<String, @Nullable Object>>> children) {

    public List<Map<String, @Nullable Object>> children(String member) {
        return children.getOrDefault(member, List.of());
    }
}
