package org.maillage.directory.space;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.maillage.directory.place.ImportTerms;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceChildren;
import org.maillage.directory.place.PlaceId;
import org.maillage.kernel.Ids;
import org.maillage.kernel.freshness.Part;

/** The spaces as their place sees them: they follow it, and come with it in imports. */
@ApplicationScoped
class SpacesOfPlaces implements PlaceChildren {

    private final Spaces spaces;
    private final SpaceReader reader;
    private final SpacePublisher publisher;
    private final Ids ids;
    private final Clock clock;

    SpacesOfPlaces(Spaces spaces, SpaceReader reader, SpacePublisher publisher, Ids ids, Clock clock) {
        this.spaces = spaces;
        this.reader = reader;
        this.publisher = publisher;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void follow(Place place) {
        for (var space : spaces.forChange(place.id())) {
            space.follow(clock.instant());
            publisher.updated(space, place);
        }
    }

    @Override
    public Set<Part> partsOf(PlaceId place) {
        var parts = EnumSet.noneOf(Part.class);
        for (var space : spaces.of(place)) {
            parts.add(Part.SPACES);
            if (!space.sheet().rates().isEmpty()) {
                parts.add(Part.TARIFFS);
            }
        }
        return parts;
    }

    @Override
    public Batch open(ImportTerms terms, Collection<PlaceId> places) {
        var standing = terms.dryRun() ? spaces.copies(places) : spaces.forChange(places);
        return new SpaceBatch(terms, standing, new SpaceBatch.Desk(spaces, reader, publisher, ids), clock.instant());
    }
}
