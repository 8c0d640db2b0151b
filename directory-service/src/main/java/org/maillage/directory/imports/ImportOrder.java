package org.maillage.directory.imports;

import java.util.Optional;
import org.maillage.directory.network.NetworkId;

/**
 * What an import is asked to do.
 *
 * @param source whose rows these are; external ids are unique within it
 * @param network the network that new places join
 * @param dryRun true to learn the outcomes and write nothing
 * @param emptyClears an empty cell of CSV clears the field, where it otherwise says nothing
 * @param complete empty when the file may leave out what its source has
 * @param sameAs the dry run of the same file that this one follows
 */
public record ImportOrder(
        String source,
        String profile,
        Optional<NetworkId> network,
        boolean dryRun,
        boolean emptyClears,
        Optional<Completeness> complete,
        Optional<ImportId> sameAs) {}
