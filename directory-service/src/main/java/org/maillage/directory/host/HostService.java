package org.maillage.directory.host;

import jakarta.inject.Singleton;
import org.maillage.directory.catalogue.CatalogueDesk;
import org.maillage.directory.catalogue.CatalogueService;

/** What people do with hosts. */
@Singleton
public class HostService extends CatalogueService<Host, HostId, HostState> {

    HostService(HostInCatalogue kind, Hosts hosts, CatalogueDesk desk) {
        super(kind, hosts, desk);
    }
}
