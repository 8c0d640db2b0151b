package org.maillage.directory.host;

import java.util.UUID;
import org.maillage.directory.catalogue.CatalogueId;

/** The identity of a host. */
public record HostId(UUID value) implements CatalogueId {

    @Override
    public String toString() {
        return value.toString();
    }
}
