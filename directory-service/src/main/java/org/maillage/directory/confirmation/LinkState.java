package org.maillage.directory.confirmation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.freshness.Part;

/**
 * What a link confirms, or has confirmed.
 *
 * @param confirmedAt absent until somebody follows it to the end
 * @param suggestedAt absent until somebody says by it that something is wrong
 */
public record LinkState(
        UUID placeId,
        String placeName,
        List<Part> parts,
        Instant expiresAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant suggestedAt) {}
