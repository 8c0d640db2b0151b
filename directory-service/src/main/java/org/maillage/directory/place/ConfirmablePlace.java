package org.maillage.directory.place;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.kernel.freshness.Part;

/** A place with those of its parts that are to be confirmed. */
public record ConfirmablePlace(String name, List<Part> parts, Set<UUID> networkIds) {}
