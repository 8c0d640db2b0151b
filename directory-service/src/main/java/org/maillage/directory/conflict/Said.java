package org.maillage.directory.conflict;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.maillage.directory.sheet.Origin;

/** A value, as a sheet of one field or of none in JSON, and whose word it is. */
@Embeddable
public record Said(
        String value,
        String source,
        @Enumerated(EnumType.STRING) Origin.Level level,
        Instant at) {

    static Said by(Origin origin, String value) {
        return new Said(value, origin.source(), origin.level(), origin.at());
    }
}
