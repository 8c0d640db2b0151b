package org.maillage.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.sheet.Origin;
import org.maillage.directory.sheet.Verification;
import org.maillage.directory.sheet.Writer;
import org.maillage.kernel.Refusal;
import org.maillage.kernel.freshness.Part;
import org.maillage.kernel.input.Faults;
import org.maillage.kernel.input.Members;

/** Confirming by a link: an admin says what may be confirmed, whoever holds the link confirms it. */
@ApplicationScoped
public class ConfirmablePlaces {

    private static final String METHOD = "link";

    private final Places places;
    private final Remains remains;
    private final PlaceAuthority authority;
    private final Children children;
    private final PlacePublisher publisher;
    private final Clock clock;

    ConfirmablePlaces(
            Places places,
            Remains remains,
            PlaceAuthority authority,
            Children children,
            PlacePublisher publisher,
            Clock clock) {
        this.places = places;
        this.remains = remains;
        this.authority = authority;
        this.children = children;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** {@code {"parts": [...]}} of a place that the caller administers; without parts, all that have something in them. */
    public ConfirmablePlace named(PlaceId id, Map<String, @Nullable Object> tree) {
        var place = places.byId(id).orElseThrow(() -> remains.refusalOf(id));
        authority.requireAdmin(place);
        place.requireNotClosed();
        var faults = Faults.strict();
        var members = Members.whole(tree, faults);
        var named = PartsNamed.in(members);
        members.finish();
        faults.refuseIfAny();
        return of(place, named.among(children.filledParts(place)));
    }

    /** The parts that still have something in them; refuses {@code part-empty} when none has. */
    public ConfirmablePlace open(PlaceId id, Collection<Part> parts) {
        return filled(places.byId(id).orElseThrow(() -> remains.refusalOf(id)), parts);
    }

    /** Nobody else confirms the place until the transaction ends. */
    public void lock(PlaceId id) {
        if (places.forChange(id).isEmpty()) {
            throw remains.refusalOf(id);
        }
    }

    public ConfirmablePlace confirm(PlaceId id, Collection<Part> parts) {
        var place = places.forChange(id).orElseThrow(() -> remains.refusalOf(id));
        var confirmed = filled(place, parts);
        place.confirm(confirmed.parts(), byLink(place, clock.instant()));
        publisher.publish(place, PlacePublisher.Fact.CONFIRMED);
        return confirmed;
    }

    private ConfirmablePlace filled(Place place, Collection<Part> parts) {
        place.requireNotClosed();
        var filled = children.filledParts(place);
        filled.retainAll(parts);
        if (filled.isEmpty()) {
            throw new Refusal("part-empty", "There is nothing left to confirm.");
        }
        return of(place, filled);
    }

    private static ConfirmablePlace of(Place place, Set<Part> parts) {
        return new ConfirmablePlace(
                place.sheet().name(), parts.stream().sorted().toList(), place.networkIds());
    }

    private static Writer byLink(Place place, Instant now) {
        return new Writer(
                new Origin(METHOD, Origin.Level.STEWARD, now),
                METHOD,
                Optional.of(new Verification(now, METHOD, place.sheet().organisation())));
    }
}
