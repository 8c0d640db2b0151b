package org.maillage.funding.closing;

import java.util.List;
import java.util.UUID;

/** What quadratic closes gave. */
public interface Allocations {

    void add(Allocation allocation);

    List<Allocation> onImprovement(UUID improvement);
}
