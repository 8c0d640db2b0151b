package org.maillage.directory.reminder;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.freshness.Part;

/**
 * A reminder as the network's admins see it.
 *
 * @param expiresAt when the first of the place's parts expires, or did
 * @param remindedAt absent when this morning's round has not come yet
 * @param url the link that confirms
 */
public record ReminderState(
        UUID placeId,
        String placeName,
        List<Part> parts,
        Instant expiresAt,
        ReminderStage stage,
        @Nullable Instant remindedAt,
        String url,
        Instant urlExpiresAt) {}
