package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.maillage.directory.place.SourceNames.SourceName;
import org.maillage.directory.sheet.Origin;
import org.maillage.directory.sheet.Writer;

/**
 * What becomes of places that their source names no more, some at a time, each time a transaction. All are marked
 * missing; a place that anybody else keeps too is never closed or deleted for it.
 */
@ApplicationScoped
@Transactional
public class Disappearance {

    private final Places places;
    private final SourceNames names;
    private final Children children;
    private final PlacePublisher publisher;
    private final PlaceErasure erasure;
    private final Clock clock;

    Disappearance(
            Places places,
            SourceNames names,
            Children children,
            PlacePublisher publisher,
            PlaceErasure erasure,
            Clock clock) {
        this.places = places;
        this.names = names;
        this.children = children;
        this.publisher = publisher;
        this.erasure = erasure;
        this.clock = clock;
    }

    public List<SourceName> namesOf(String source) {
        return names.of(source);
    }

    public void mark(String source, List<SourceName> gone) {
        names.mark(source, ids(gone), Optional.of(clock.instant()));
    }

    public void unmark(String source, List<SourceName> backAgain) {
        names.mark(source, ids(backAgain), Optional.empty());
    }

    /** How many were closed. */
    public int close(String source, List<SourceName> gone) {
        return each(source, gone, this::close);
    }

    /** How many were deleted. */
    public int delete(String source, List<SourceName> gone) {
        return each(source, gone, (place, writer) -> erasure.erase(place, Tombstone.Reason.CLOSED, writer));
    }

    private int each(String source, List<SourceName> gone, BiConsumer<Place, Writer> act) {
        mark(source, gone);
        var writer = Writer.importing(source, Optional.empty(), clock.instant());
        int done = 0;
        for (var name : gone) {
            var place = places.forChange(name.place()).filter(one -> isKeptBy(source, one));
            place.ifPresent(one -> act.accept(one, writer));
            done += place.isPresent() ? 1 : 0;
        }
        return done;
    }

    private void close(Place place, Writer writer) {
        place.close("Not in " + writer.origin().source() + " any more", writer);
        children.follow(place);
        publisher.publish(place, PlacePublisher.Fact.CLOSED);
    }

    /** Whether this source alone says anything of the place. */
    private static boolean isKeptBy(String source, Place place) {
        return place.externalIds().stream().allMatch(id -> id.source().equals(source))
                && place.provenance().origins().values().stream()
                        .allMatch(origin -> origin.level() == Origin.Level.IMPORT
                                && origin.source().equals(source))
                && place.verifications().parts().values().stream()
                        .allMatch(verification -> verification.method().equals("import"));
    }

    private static List<String> ids(List<SourceName> names) {
        return names.stream().map(SourceName::externalId).toList();
    }
}
