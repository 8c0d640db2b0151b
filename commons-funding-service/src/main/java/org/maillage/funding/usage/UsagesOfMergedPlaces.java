package org.maillage.funding.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.maillage.funding.access.Rights;
import org.maillage.funding.commons.Paired.Pair;
import org.maillage.funding.directory.PlaceMerged;

/** What an absorbed place used, the other uses now: the stronger relation, since the earliest day. */
@ApplicationScoped
class UsagesOfMergedPlaces {

    private final Usages usages;
    private final UsagePublisher publisher;
    private final Rights rights;

    UsagesOfMergedPlaces(Usages usages, UsagePublisher publisher, Rights rights) {
        this.usages = usages;
        this.publisher = publisher;
        this.rights = rights;
    }

    void unite(@Observes PlaceMerged merged) {
        for (var usage : usages.forChange(merged.from())) {
            var kept = usages.of(new Pair(usage.common(), merged.into()));
            kept.ifPresentOrElse(k -> unite(usage, k), () -> move(usage, merged));
        }
    }

    private void unite(Usage usage, Usage kept) {
        if (kept.declareAgain(kept.sheet().unitedWith(usage.sheet()), rights.by())) {
            publisher.declared(kept);
        }
        publisher.united(usage);
        usages.remove(usage);
    }

    private void move(Usage usage, PlaceMerged merged) {
        usage.moveTo(merged.into(), rights.by());
        publisher.declared(usage);
    }
}
