package org.maillage.funding.directory;

import java.util.UUID;

/** One place absorbed another. Told in the transaction that hears it. */
public record PlaceMerged(UUID from, UUID into) {}
