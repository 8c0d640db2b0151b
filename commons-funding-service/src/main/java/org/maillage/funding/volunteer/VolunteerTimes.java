package org.maillage.funding.volunteer;

import java.util.Optional;
import java.util.UUID;
import org.maillage.funding.paging.Page;
import org.maillage.funding.paging.PageRequest;

/** All volunteer time. */
public interface VolunteerTimes {

    void add(VolunteerTime time);

    /** By day, the latest first. */
    Page<VolunteerTime> page(Wanted wanted, PageRequest request);

    /**
     * What is asked for.
     *
     * @param network given to it, or to a common that comes from it
     */
    record Wanted(Optional<UUID> network, Optional<UUID> common) {}
}
