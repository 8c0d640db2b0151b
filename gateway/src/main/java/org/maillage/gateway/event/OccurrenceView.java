package org.maillage.gateway.event;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.maillage.kernel.recurrence.Occurrence;

@Type("Occurrence")
@Description("One time that something takes place.")
public record OccurrenceView(
        @NonNull Instant startsAt, @Nullable Instant endsAt) {

    static OccurrenceView of(Occurrence occurrence) {
        return new OccurrenceView(occurrence.startsAt(), occurrence.endsAt());
    }
}
