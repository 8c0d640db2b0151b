package org.maillage.funding.commons;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who keeps a common.
 *
 * @param placeId absent when it is a network
 */
public record Steward(@Nullable UUID placeId, String name) {}
