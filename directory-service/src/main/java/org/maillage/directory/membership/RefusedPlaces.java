package org.maillage.directory.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.maillage.directory.grant.GrantBook;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.PlaceDecisions;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.place.Places;
import org.maillage.directory.proposal.Proposals;
import org.maillage.kit.changelog.Forgetting;

/** New places that no network let in, and that nobody but their own people ever saw. */
@ApplicationScoped
@Transactional
public class RefusedPlaces {

    private static final Duration KEPT = Duration.ofDays(90);

    private final Places places;
    private final PlaceDecisions decisions;
    private final GrantBook grants;
    private final Proposals proposals;
    private final Forgetting forgetting;
    private final Clock clock;

    RefusedPlaces(
            Places places,
            PlaceDecisions decisions,
            GrantBook grants,
            Proposals proposals,
            Forgetting forgetting,
            Clock clock) {
        this.places = places;
        this.decisions = decisions;
        this.grants = grants;
        this.proposals = proposals;
        this.forgetting = forgetting;
        this.clock = clock;
    }

    /** Those refused 90 days ago, some at a time. */
    public List<PlaceId> erasable() {
        return places.refusedUntil(clock.instant().minus(KEPT));
    }

    /** With all that belongs to it, unless another replica has, or it was asked about again. */
    public void erase(PlaceId id) {
        places.forChange(id).filter(this::isErasable).ifPresent(place -> {
            grants.revokeAll(id.value());
            forget(id);
            decisions.erase(place);
        });
    }

    /** What was logged of it, and of what was asked about it. */
    private void forget(PlaceId id) {
        forgetting.thing("place", id.value());
        proposals.of(id).forEach(p -> forgetting.thing("proposal", p.id().value()));
    }

    private boolean isErasable(Place place) {
        return place.refusedAt()
                .filter(at -> !at.isAfter(clock.instant().minus(KEPT)))
                .isPresent();
    }
}
