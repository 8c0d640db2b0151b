package org.maillage.directory.host;

import org.maillage.directory.catalogue.CatalogueImport;

/** Where imports of hosts come in. */
public interface HostImport extends CatalogueImport {}
