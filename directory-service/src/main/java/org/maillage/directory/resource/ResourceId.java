package org.maillage.directory.resource;

import java.util.UUID;
import org.maillage.directory.catalogue.CatalogueId;

/** The identity of a resource. */
public record ResourceId(UUID value) implements CatalogueId {

    @Override
    public String toString() {
        return value.toString();
    }
}
