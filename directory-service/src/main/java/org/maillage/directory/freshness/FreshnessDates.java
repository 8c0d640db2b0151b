package org.maillage.directory.freshness;

import java.util.List;
import org.maillage.directory.network.NetworkId;

/** The dates that freshness is computed from, of many places at once. */
public interface FreshnessDates {

    /** Of the places of the network that are not closed. */
    List<DatedPlace> ofNetwork(NetworkId network);

    /** Of all places that are not closed and were verified at least once. */
    List<DatedPlace> ofVerified();
}
