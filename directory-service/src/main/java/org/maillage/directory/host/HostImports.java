package org.maillage.directory.host;

import jakarta.inject.Singleton;
import org.maillage.directory.catalogue.CatalogueDesk;
import org.maillage.directory.catalogue.CatalogueImports;
import org.maillage.directory.network.NetworkDirectory;

/** Opens batches of imported hosts. */
@Singleton
class HostImports extends CatalogueImports<Host> implements HostImport {

    HostImports(HostInCatalogue kind, Hosts hosts, CatalogueDesk desk, NetworkDirectory networks) {
        super(kind, hosts, desk, networks);
    }
}
