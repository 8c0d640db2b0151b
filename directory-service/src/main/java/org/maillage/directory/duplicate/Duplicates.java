package org.maillage.directory.duplicate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.place.PlaceId;

/** Every pair of places that may be one. */
public interface Duplicates {

    /**
     * Which pairs.
     *
     * @param networks one of the two is in one of these; empty for all
     * @param place one of the two
     * @param after the last of the page before
     */
    record Wanted(
            DuplicateStatus status,
            Optional<Collection<UUID>> networks,
            Optional<PlaceId> place,
            Optional<DuplicateId> after,
            int limit) {}

    void add(Duplicate duplicate);

    /** Adds those pairs that are not there yet, whatever was decided of them; says how many. */
    int addMissing(List<Duplicate> duplicates);

    void remove(Duplicate duplicate);

    /** With its row locked until the transaction ends. */
    Optional<Duplicate> forChange(DuplicateId id);

    /** All pairs that the place is of, locked. */
    List<Duplicate> of(PlaceId place);

    List<Duplicate> page(Wanted wanted);
}
