package org.maillage.funding.directory;

import java.util.UUID;

/** A place is closed from now on. Told in the transaction that hears it. */
public record PlaceClosed(UUID place) {}
