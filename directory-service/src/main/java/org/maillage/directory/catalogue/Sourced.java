package org.maillage.directory.catalogue;

import java.util.Set;
import org.maillage.directory.place.ExternalId;

/** A thing that sources know by ids of theirs. */
public interface Sourced {

    Set<ExternalId> externalIds();

    void callOutside(ExternalId id);

    default boolean isKnownTo(String source) {
        return externalIds().stream().anyMatch(id -> id.source().equals(source));
    }
}
