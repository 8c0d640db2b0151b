package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    private final Caller caller;

    PlaceMerge(Places places, Remains remains, PlaceAuthority authority, Absorption absorption, Caller caller) {
        this.places = places;
        this.remains = remains;
        this.authority = authority;
        this.absorption = absorption;
        this.caller = caller;
    }

    /** {@code {"absorb": id}}. Refuses {@code same-place} and {@code already-absorbed}. */
    public PlaceState merge(PlaceId keep, Map<String, @Nullable Object> tree) {
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
        return absorption.absorb(absorbed, survivor, writer);
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
