package org.maillage.gateway.readmodel.place;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.freshness.Part;

/** When a part of a place was last verified, and how ({@code steward}, {@code visit}, {@code import} ...). */
public record Verified(Part part, Instant at, @Nullable String method) {}
