package org.maillage.directory.sheet;

import java.time.Instant;
import java.util.Optional;
import org.maillage.kit.record.Recorded.By;

/**
 * Who writes, with what rank, and what that verifies.
 *
 * @param client the client or source that makes the change
 * @param verification how the parts it touches are verified by it; empty when they are not
 */
public record Writer(Origin origin, String client, Optional<Verification> verification) {

    public static final String STEWARD = "steward";

    public static Writer steward(String client, String organisation, Instant now) {
        return new Writer(
                new Origin(STEWARD, Origin.Level.STEWARD, now),
                client,
                Optional.of(new Verification(now, STEWARD, organisation)));
    }

    public static Writer sync(String client, Instant now) {
        return new Writer(new Origin(client, Origin.Level.NETWORK_SYNC, now), client, Optional.empty());
    }

    public static Writer importing(String source, Optional<Instant> rowDate, Instant now) {
        return new Writer(
                new Origin(source, Origin.Level.IMPORT, now),
                source,
                rowDate.map(at -> new Verification(at, "import", source)));
    }

    By by() {
        return new By(client, origin.at());
    }
}
