package org.maillage.funding.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;

/** Takes what is heard of places into the copies, and tells the features what has changed with it. */
@ApplicationScoped
public class PlacesHeard {

    private final HeldPlaces places;
    private final Event<Object> facts;

    PlacesHeard(HeldPlaces places, Event<Object> facts) {
        this.places = places;
        this.facts = facts;
    }

    public void hear(HeldPlace heard) {
        var before = places.byId(heard.id());
        places.put(heard);
        before.ifPresent(place -> tellOf(place, heard));
    }

    /**
     * It is no more, or not for us.
     *
     * @param into the place that absorbed it; its own survivor where it was absorbed in turn
     */
    public void gone(UUID id, long version, Optional<UUID> into) {
        var survivor = into.map(this::survivorOf);
        places.byId(id).ifPresent(place -> {
            var after = place.gone(version, survivor);
            places.put(after);
            if (survivor.isPresent() && place.mergedInto().isEmpty()) {
                absorb(id, survivor.get());
                return;
            }
            tellOf(place, after);
        });
    }

    private void absorb(UUID absorbed, UUID survivor) {
        places.follow(absorbed, survivor);
        facts.fire(new PlaceMerged(absorbed, survivor));
    }

    private UUID survivorOf(UUID into) {
        return places.byId(into).flatMap(HeldPlace::mergedInto).orElse(into);
    }

    private void tellOf(HeldPlace before, HeldPlace after) {
        var left = new HashSet<>(before.networks());
        left.removeAll(after.networks());
        left.forEach(network -> facts.fire(new PlaceLeft(after.id(), network)));
        if (after.isClosed() && !before.isClosed()) {
            facts.fire(new PlaceClosed(after.id()));
        }
        if (before.isClosed() && !after.isClosed()) {
            facts.fire(new PlaceReopened(after.id()));
        }
    }
}
