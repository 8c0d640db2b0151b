package org.maillage.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.funding.improvement.ImprovementId;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;

/** Contributions for those who may see them. */
@ApplicationScoped
@Transactional
public class ContributionReading {

    private final Contributions contributions;
    private final ContributionRights sight;
    private final Survivors survivors;
    private final ContributionPublisher publisher;

    ContributionReading(
            Contributions contributions,
            ContributionRights sight,
            Survivors survivors,
            ContributionPublisher publisher) {
        this.contributions = contributions;
        this.sight = sight;
        this.survivors = survivors;
        this.publisher = publisher;
    }

    public ContributionState byId(ContributionId id) {
        return publisher.state(sight.visible(id));
    }

    /** By sequence, the latest first; those of a place with those of the places that it absorbed. */
    public Page<ContributionState> page(
            Optional<UUID> place, Optional<ImprovementId> improvement, PageRequest request) {
        var places = place.map(survivors::withAbsorbed).orElse(Set.of());
        var wanted = sight.shown(new Contributions.Wanted(places, improvement, Set.of()));
        return contributions.page(wanted, request).map(publisher::state);
    }
}
