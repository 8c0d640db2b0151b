package org.maillage.funding.directory;

import java.util.UUID;

/** A place is no adopted member of the network any more. Told in the transaction that hears it. */
public record PlaceLeft(UUID place, UUID network) {}
