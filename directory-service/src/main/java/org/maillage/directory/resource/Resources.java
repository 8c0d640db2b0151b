package org.maillage.directory.resource;

import org.maillage.directory.catalogue.CatalogueStore;

/** Every resource. */
public interface Resources extends CatalogueStore<Resource, ResourceId> {}
