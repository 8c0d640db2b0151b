package org.maillage.directory.catalogue;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a source, already in our words.
 *
 * @param members those of the kind's input; an absent one says nothing, a null one clears
 */
public record ImportedEntry(String externalId, Map<String, @Nullable Object> members) {}
