package org.maillage.directory.confirmation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maillage.kernel.freshness.Part;

/**
 * A link to hand to whoever knows the place.
 *
 * @param url where to open it: the network's own page when it has one, else ours
 */
public record OfferedLink(UUID placeId, List<Part> parts, String url, String token, Instant expiresAt) {}
