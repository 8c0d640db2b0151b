package org.maillage.funding.directory;

import java.util.UUID;

/** A network as it was heard of last. */
public record HeldNetwork(UUID id, long version, String slug, String name, boolean deleted) {}
