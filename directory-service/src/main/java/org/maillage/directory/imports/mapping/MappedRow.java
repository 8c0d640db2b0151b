package org.maillage.directory.imports.mapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Fault;

/**
 * A row in our words.
 *
 * @param key its external id; empty when it has none
 * @param members those of {@code PlaceInput}; an absent one says nothing, a null one clears
 * @param children by member, such as {@code spaces}, those of each child's input
 * @param commune which rule found the commune; empty when none did, or when the row tells of no address
 * @param rejection why it cannot be used at all
 */
public record MappedRow(
        Optional<String> key,
        Map<String, @Nullable Object> members,
        Optional<Instant> verifiedAt,
        Map<String, List<Map<String, @Nullable Object>>> children,
        Optional<CommuneRule> commune,
        List<Fault> warnings,
        Optional<Fault> rejection) {

    /** The same row, which cannot be used after all. */
    public MappedRow rejectedFor(Fault why) {
        return rejected(key, why, warnings);
    }

    /** The same row, with more to say about it. */
    public MappedRow remarked(List<Fault> more) {
        if (more.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(warnings);
        all.addAll(more);
        return new MappedRow(key, members, verifiedAt, children, commune, List.copyOf(all), rejection);
    }

    static MappedRow rejected(Optional<String> key, Fault why, List<Fault> warnings) {
        return new MappedRow(key, Map.of(), Optional.empty(), Map.of(), Optional.empty(), warnings, Optional.of(why));
    }
}
