package org.maillage.gateway.readmodel.need;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody answered to a need, in the name of a host or not. */
public record NeedAnswer(@Nullable UUID hostId, String message, Instant at) {}
