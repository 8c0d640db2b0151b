package org.maillage.funding.closing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What quadratic closes gave. */
public interface Allocations {

    void add(Allocation allocation);

    List<Allocation> onImprovement(UUID improvement);

    /** By programme. */
    List<Allocation> onImprovements(Collection<UUID> improvements);
}
