package org.maillage.gateway.readmodel.commons;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who keeps a common: a place, or somebody by name. */
public record Steward(@Nullable UUID placeId, String name) {}
