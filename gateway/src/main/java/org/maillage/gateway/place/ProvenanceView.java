package org.maillage.gateway.place;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("Provenance")
@Description("Which source wrote a field last, and when.")
public record ProvenanceView(
        @NonNull String field,
        @NonNull String source,
        @NonNull Instant at) {}
