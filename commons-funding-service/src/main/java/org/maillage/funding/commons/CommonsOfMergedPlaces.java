package org.maillage.funding.commons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.maillage.funding.access.Rights;
import org.maillage.funding.directory.PlaceMerged;

/** What an absorbed place kept, the other keeps now. */
@ApplicationScoped
class CommonsOfMergedPlaces {

    private final Commons commons;
    private final CommonPublisher publisher;
    private final Rights rights;

    CommonsOfMergedPlaces(Commons commons, CommonPublisher publisher, Rights rights) {
        this.commons = commons;
        this.publisher = publisher;
        this.rights = rights;
    }

    void handOver(@Observes PlaceMerged merged) {
        for (var common : commons.keptBy(merged.from())) {
            common.handOver(merged, rights.by());
            publisher.updated(common);
        }
    }
}
