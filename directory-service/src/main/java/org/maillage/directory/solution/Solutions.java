package org.maillage.directory.solution;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.directory.catalogue.SourcedStore;
import org.maillage.directory.network.NetworkId;

/** Every digital solution. */
public interface Solutions extends SourcedStore<Solution, SolutionId> {

    Optional<Solution> byName(ToolName name);

    /** By name. */
    List<Solution> all();

    List<Solution> byIds(Collection<UUID> ids);

    Set<UUID> existing(Collection<UUID> ids);

    /** Those that the network has assessed, locked. */
    List<Solution> assessedBy(NetworkId network);
}
