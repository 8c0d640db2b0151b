package org.maillage.directory.conflict;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.place.PlaceId;

/** Every conflict. */
public interface Conflicts {

    /**
     * Which conflicts.
     *
     * @param network that the place concerned is a member of
     * @param places only those of these; empty for all
     * @param since those opened, renewed or answered after it; empty for the open ones only
     * @param after the last of the page before
     */
    record Wanted(
            NetworkId network,
            Optional<Collection<UUID>> places,
            Optional<Instant> since,
            Optional<ConflictId> after,
            int limit) {}

    /** The offers of one source for one field of one thing. */
    record Topic(UUID thing, String field, String source) {}

    void add(Conflict conflict);

    Optional<Conflict> byId(ConflictId id);

    /** With its row locked until the transaction ends. */
    Optional<Conflict> forChange(ConflictId id);

    /** Open and answered ones. */
    List<Conflict> about(Topic topic);

    /** In the order they were opened. */
    List<Conflict> page(Wanted wanted);

    /** The things of the one place are things of the other, which holds its own values. */
    void handOver(PlaceId absorbed, PlaceId survivor);

    void forget(PlaceId place);
}
