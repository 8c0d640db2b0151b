package org.maillage.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What changed, as a feature tells it to the change log: a fact in the past tense and the whole public state after it.
 *
 * @param kind the aggregate's kind, such as {@code place}
 * @param aggregateId a UUID, or a compound such as {@code space:day}
 * @param version the aggregate's version after the change, from 1
 * @param type the fact, such as {@code PlaceUpdated}
 * @param data the whole state after the change, a record that serialises to JSON; null when deleted
 * @param reason why it was deleted ({@code closed}, {@code merged}, {@code opt-out}, {@code error}); null otherwise
 * @param mergedInto the survivor's id when it was absorbed
 */
public record Change(
        String kind,
        String aggregateId,
        long version,
        String type,
        State state,
        Audience audience,
        @Nullable Object data,
        @Nullable String reason,
        @Nullable UUID mergedInto) {

    public enum State {
        UPDATED,
        DELETED
    }

    /** Who may read a change: everyone, the network's own people, or the services alone. */
    public enum Audience {
        PUBLIC,
        NETWORK,
        PRIVATE
    }

    public Change {
        if ((state == State.DELETED) != (data == null)) {
            throw new IllegalArgumentException("a deleted change has no data, an updated one has: " + type);
        }
    }

    public static Change updated(String kind, UUID id, long version, String type, Audience audience, Object data) {
        return new Change(kind, id.toString(), version, type, State.UPDATED, audience, data, null, null);
    }

    public static Change deleted(String kind, UUID id, long version, String type, Audience audience, String reason) {
        return new Change(kind, id.toString(), version, type, State.DELETED, audience, null, reason, null);
    }
}
