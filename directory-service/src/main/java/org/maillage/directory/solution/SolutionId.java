package org.maillage.directory.solution;

import java.util.UUID;
import org.maillage.directory.catalogue.CatalogueId;

/** The identity of a digital solution. */
public record SolutionId(UUID value) implements CatalogueId {

    @Override
    public String toString() {
        return value.toString();
    }
}
