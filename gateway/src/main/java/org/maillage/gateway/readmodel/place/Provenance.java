package org.maillage.gateway.readmodel.place;

import java.time.Instant;

/** Who wrote a field last. */
public record Provenance(String field, String source, Instant at) {}
