package org.maillage.funding.overview;

import java.util.Optional;
import java.util.UUID;

/** Sums up what is public. */
public interface Overviews {

    /** Of the commons that the network lists; without one of all, each improvement once. */
    Overview of(Optional<UUID> network);
}
