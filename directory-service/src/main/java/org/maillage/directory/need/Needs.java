package org.maillage.directory.need;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.place.PlaceId;

/** Every need. */
public interface Needs {

    void add(Need need);

    Optional<Need> byId(NeedId id);

    /** With its row locked until the transaction ends. */
    Optional<Need> forChange(NeedId id);

    /** Those of the place, locked, in the order they were voiced. */
    List<Need> forChange(PlaceId place);

    /** Those that ask for the solution, locked, in the order they were voiced. */
    List<Need> askingFor(UUID solution);

    /** Those voiced until then that nobody has answered, the oldest first. */
    List<NeedId> unanswered(Instant voicedUntil, int most);
}
