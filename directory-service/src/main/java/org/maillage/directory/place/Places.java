package org.maillage.directory.place;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.directory.network.NetworkId;

/** Every place. */
public interface Places {

    void add(Place place);

    Optional<Place> byId(PlaceId id);

    /** The place with its row locked until the transaction ends. */
    Optional<Place> forChange(PlaceId id);

    Optional<Place> byExternalId(ExternalId externalId);

    /** The places that a source calls by one of these ids, locked, each under that id. */
    Map<String, Place> forChange(String source, Collection<String> externalIds);

    /** The same, unlocked and detached: what is done to them is not written. */
    Map<String, Place> copies(String source, Collection<String> externalIds);

    void erase(Place place);

    /** The ids of the places directly below. */
    List<PlaceId> below(Collection<PlaceId> parents);

    /** Which of these external ids are taken, and by whom. */
    Map<ExternalId, PlaceId> holders(Collection<ExternalId> externalIds);

    /** The public places of the network that are open. */
    Set<UUID> openMembers(NetworkId network);

    /** Whether one of the places is a member of one of the networks. */
    boolean anyMember(Collection<UUID> places, Collection<UUID> networks);

    /** Those refused by that time, the earliest first, some at a time. */
    List<PlaceId> refusedUntil(Instant time);
}
