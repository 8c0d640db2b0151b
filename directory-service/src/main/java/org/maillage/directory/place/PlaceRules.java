package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.directory.network.NetworkDirectory;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Spot;

/** What must hold between places, and between a place and its networks. */
@ApplicationScoped
class PlaceRules {

    private static final int DEEPEST = 3;

    private final Places places;
    private final NetworkDirectory networks;

    PlaceRules(Places places, NetworkDirectory networks) {
        this.places = places;
        this.networks = networks;
    }

    void checkLocation(PlaceSheet sheet, Faults faults) {
        if (!sheet.isLocated()) {
            faults.reject("/address", "no-location", "A commune, coordinates or, when itinerant, a stop is needed.");
        }
    }

    void checkNetworks(List<UUID> ids, Faults faults) {
        var known = networks.existing(ids);
        for (int i = 0; i < ids.size(); i++) {
            if (!known.contains(ids.get(i))) {
                faults.reject("/networkIds/" + i, "unknown-network", "There is no such network.");
            }
        }
    }

    /** A parent that stands already is not asked about again. */
    void checkParent(Optional<Place> place, PlaceSheet draft, Spot spot) {
        var standing = place.flatMap(p -> p.sheet().values().get(PlaceFields.PARENT));
        var parent = draft.values().get(PlaceFields.PARENT);
        if (!parent.equals(standing)) {
            parent.map(PlaceId::new).ifPresent(p -> mayStandBelow(place.map(Place::id), p, spot));
        }
    }

    /** False, and a fault, when that parent may not be: unknown, a place of its own below, or too deep. */
    boolean mayStandBelow(Optional<PlaceId> place, PlaceId parent, Spot spot) {
        var above = lineage(parent);
        if (above.isEmpty()) {
            spot.fault("unknown-place", "There is no such place.");
            return false;
        }
        if (place.isPresent() && above.contains(place.get())) {
            spot.fault("parent-cycle", "A place is not below itself.");
            return false;
        }
        if (above.size() + 1 + place.map(this::height).orElse(0) > DEEPEST) {
            spot.fault("parent-too-deep", "Places stand at most " + DEEPEST + " deep.");
            return false;
        }
        return true;
    }

    /** The external ids of the list that another place has. */
    Set<ExternalId> takenByOthers(Collection<ExternalId> ids, Optional<PlaceId> place) {
        var holders = places.holders(ids);
        holders.values().removeIf(holder -> place.filter(holder::equals).isPresent());
        return holders.keySet();
    }

    void requireFree(Collection<ExternalId> ids, Optional<PlaceId> place) {
        for (var holder : places.holders(ids).entrySet()) {
            if (place.filter(holder.getValue()::equals).isEmpty()) {
                throw new Refusal("external-id-taken", "Another place has this external id.")
                        .with("source", holder.getKey().source())
                        .with("externalId", holder.getKey().id())
                        .with("id", holder.getValue().value());
            }
        }
    }

    /** The place and those above it, the nearest first, their rows locked so that no cycle closes meanwhile. */
    private List<PlaceId> lineage(PlaceId from) {
        var lineage = new ArrayList<PlaceId>();
        var next = Optional.of(from);
        while (next.isPresent() && lineage.size() <= DEEPEST) {
            var place = places.forChange(next.get());
            place.ifPresent(p -> lineage.add(p.id()));
            next = place.flatMap(p -> p.sheet().values().get(PlaceFields.PARENT))
                    .map(PlaceId::new);
        }
        return lineage;
    }

    private int height(PlaceId place) {
        int height = 0;
        var below = places.below(List.of(place));
        while (!below.isEmpty() && height < DEEPEST) {
            height++;
            below = places.below(below);
        }
        return height;
    }
}
