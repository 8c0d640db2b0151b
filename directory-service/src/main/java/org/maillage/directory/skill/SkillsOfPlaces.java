package org.maillage.directory.skill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceChildren;
import org.maillage.directory.place.PlaceId;
import org.maillage.kernel.freshness.Part;

/** The skills offered at a place, as the place sees them. They come with no import: only the person may offer them. */
@ApplicationScoped
class SkillsOfPlaces implements PlaceChildren {

    private final SkillOffers offers;
    private final SkillPublisher publisher;
    private final Clock clock;

    SkillsOfPlaces(SkillOffers offers, SkillPublisher publisher, Clock clock) {
        this.offers = offers;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public void follow(Place place) {
        for (var offer : offers.publishedForChange(place.id())) {
            offer.follow(clock.instant());
            publisher.offered(offer, Optional.of(place));
        }
    }

    @Override
    public void join(Place absorbed, Place survivor) {
        move(absorbed, Optional.of(survivor));
    }

    /** The offers are their people's and stay. */
    @Override
    public void leave(Place place) {
        move(place, Optional.empty());
    }

    private void move(Place from, Optional<Place> to) {
        for (var offer : offers.publishedForChange(from.id())) {
            offer.moveTo(to.map(Place::id), clock.instant());
            publisher.offered(offer, to);
        }
    }

    @Override
    public Set<Part> partsOf(PlaceId place) {
        return offers.anyPublished(place) ? Set.of(Part.SKILLS) : Set.of();
    }
}
