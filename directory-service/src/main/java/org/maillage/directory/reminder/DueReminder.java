package org.maillage.directory.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maillage.directory.place.PlaceId;
import org.maillage.kernel.freshness.Part;

/**
 * That a place wants confirming.
 *
 * @param parts those that expire within 30 days, have expired or were never verified
 * @param expiresAt when the first of its parts expires, or did
 * @param page where a network of the place opens confirm links
 */
public record DueReminder(
        PlaceId place, String name, List<Part> parts, Instant expiresAt, ReminderStage stage, Optional<String> page) {

    /** What makes a reminder the same reminder. */
    public record Key(PlaceId place, Instant expiresAt, ReminderStage stage) {}

    public Key key() {
        return new Key(place, expiresAt, stage);
    }
}
