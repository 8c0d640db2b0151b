package org.maillage.funding.directory;

import java.util.UUID;

/** A network is no more. Told in the transaction that hears it. */
public record NetworkDeleted(UUID network) {}
