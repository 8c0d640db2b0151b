package org.maillage.directory.catalogue;

import java.util.UUID;

/** The id of a thing of the catalogue. */
public interface CatalogueId {

    UUID value();
}
