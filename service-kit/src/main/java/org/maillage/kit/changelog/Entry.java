package org.maillage.kit.changelog;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Change;

record Entry(
        UUID eventId,
        Change change,
        @Nullable String data,
        Instant occurredAt,
        @Nullable String actor,
        String origin,
        @Nullable String traceparent) {}
