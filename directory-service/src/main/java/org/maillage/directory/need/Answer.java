package org.maillage.directory.need;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to say to a need.
 *
 * @param hostId the host that could help; null when none is named
 */
public record Answer(@Nullable UUID hostId, String message, Instant at) {}
