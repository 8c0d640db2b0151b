package org.maillage.directory.resource;

import jakarta.inject.Singleton;
import org.maillage.directory.catalogue.CatalogueDesk;
import org.maillage.directory.catalogue.CatalogueService;

/** What people do with resources. */
@Singleton
public class ResourceService extends CatalogueService<Resource, ResourceId, ResourceState> {

    ResourceService(ResourceInCatalogue kind, Resources resources, CatalogueDesk desk) {
        super(kind, resources, desk);
    }
}
