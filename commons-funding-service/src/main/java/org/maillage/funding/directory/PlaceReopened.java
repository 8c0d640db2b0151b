package org.maillage.funding.directory;

import java.util.UUID;

/** A place that was closed is not any more. Told in the transaction that hears it. */
public record PlaceReopened(UUID place) {}
