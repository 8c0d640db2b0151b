package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.network.NetworkDirectory;
import org.maillage.directory.network.NetworkId;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;
import org.maillage.kit.access.Caller;

/** Merging two places that are one, by an admin of networks of both or an administrator. */
@ApplicationScoped
@Transactional
public class PlaceMerge {

    private final Places places;
    private final Remains remains;
    private final PlaceAuthority authority;
    private final Absorption absorption;
    private final NetworkDirectory networks;
    private final CollectiveVoice voice;
    private final Caller caller;

    PlaceMerge(
            Places places,
            Remains remains,
            PlaceAuthority authority,
            Absorption absorption,
            NetworkDirectory networks,
            CollectiveVoice voice,
            Caller caller) {
        this.places = places;
        this.remains = remains;
        this.authority = authority;
        this.absorption = absorption;
        this.networks = networks;
        this.voice = voice;
        this.caller = caller;
    }

    /**
     * {@code {"absorb": id}}; where a network of either wants to be asked, its places decide. Refuses {@code same-place}
     * and {@code already-absorbed}.
     */
    public WrittenPlace merge(PlaceId keep, Map<String, @Nullable Object> tree) {
        caller.requireSubject();
        var absorb = absorbed(tree);
        if (absorb.equals(keep)) {
            throw new Refusal("same-place", "A place is not merged with itself.");
        }
        lockInOrder(keep, absorb);
        var survivor = present(keep);
        var absorbed = present(absorb);
        var writer = authority.adminOf(survivor);
        authority.adminOf(absorbed);
        var deciding = decidingNetwork(survivor, absorbed);
        if (deciding.isPresent()) {
            var vote = voice.askToMerge(survivor, absorbed, deciding.get());
            return new WrittenPlace(PlaceState.of(survivor), List.of(), Optional.of(vote));
        }
        return WrittenPlace.done(absorption.absorb(absorbed, survivor, writer), List.of());
    }

    private Optional<NetworkId> decidingNetwork(Place survivor, Place absorbed) {
        var ids = new HashSet<>(survivor.networkIds());
        ids.addAll(absorbed.networkIds());
        return networks.validating(ids).stream().sorted().findFirst().map(NetworkId::new);
    }

    private static PlaceId absorbed(Map<String, @Nullable Object> tree) {
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var absorb = members.required("absorb", members.id("absorb")).value();
        members.finish();
        faults.refuseIfAny();
        return new PlaceId(absorb.orElseThrow());
    }

    /** The same order for everybody, so that no two merges wait for each other. */
    private void lockInOrder(PlaceId one, PlaceId other) {
        Stream.of(one, other)
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .forEach(places::forChange);
    }

    private Place present(PlaceId id) {
        return places.forChange(id).orElseThrow(() -> remains.refusalOf(id));
    }
}
