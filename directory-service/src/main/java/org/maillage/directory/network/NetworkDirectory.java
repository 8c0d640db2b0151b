package org.maillage.directory.network;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which networks there are, for those who name one. */
public interface NetworkDirectory {

    Set<UUID> existing(Collection<UUID> ids);

    /** Those of them that want to be asked about newcomers, closures by others and merges. */
    Set<UUID> validating(Collection<UUID> ids);
}
