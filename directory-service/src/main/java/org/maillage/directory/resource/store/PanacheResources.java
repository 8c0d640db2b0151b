package org.maillage.directory.resource.store;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.directory.catalogue.store.PanacheCatalogue;
import org.maillage.directory.resource.Resource;
import org.maillage.directory.resource.ResourceId;
import org.maillage.directory.resource.Resources;

@ApplicationScoped
class PanacheResources implements Resources, PanacheCatalogue<Resource, ResourceId> {}
