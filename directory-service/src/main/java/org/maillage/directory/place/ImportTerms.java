package org.maillage.directory.place;

import java.util.Optional;
import org.maillage.directory.network.NetworkId;

/**
 * What holds for all rows of one import.
 *
 * @param source the source's name, such as {@code cget-2019}; external ids are unique within it
 * @param network the network that new places join
 * @param dryRun true to learn the outcomes and write nothing
 */
public record ImportTerms(String source, Optional<NetworkId> network, boolean dryRun) {}
