package org.maillage.directory.place;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The ids that sources call places by, and whether they still do. */
public interface SourceNames {

    /**
     * One id of a source.
     *
     * @param missingSince when a complete file first named it no more; empty while it does
     */
    record SourceName(String externalId, PlaceId place, Optional<Instant> missingSince) {}

    /** Those of the source's places that are not closed. */
    List<SourceName> of(String source);

    /** Marks the ids missing since then, those marked already left as they are; or, without a time, not missing. */
    void mark(String source, Collection<String> externalIds, Optional<Instant> missingSince);
}
