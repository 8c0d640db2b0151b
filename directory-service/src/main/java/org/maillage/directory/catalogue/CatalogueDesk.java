package org.maillage.directory.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.maillage.kernel.Ids;

/** What the services of all kinds of the catalogue need. */
@ApplicationScoped
public class CatalogueDesk {

    private final CatalogueAuthority authority;
    private final CataloguePublisher publisher;
    private final Ids ids;
    private final Clock clock;

    CatalogueDesk(CatalogueAuthority authority, CataloguePublisher publisher, Ids ids, Clock clock) {
        this.authority = authority;
        this.publisher = publisher;
        this.ids = ids;
        this.clock = clock;
    }

    CatalogueAuthority authority() {
        return authority;
    }

    CataloguePublisher publisher() {
        return publisher;
    }

    Ids ids() {
        return ids;
    }

    Instant now() {
        return clock.instant();
    }
}
