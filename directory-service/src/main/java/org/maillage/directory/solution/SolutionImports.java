package org.maillage.directory.solution;

import jakarta.inject.Singleton;
import org.maillage.directory.catalogue.CatalogueDesk;
import org.maillage.directory.catalogue.CatalogueImports;
import org.maillage.directory.network.NetworkDirectory;

/** Opens batches of imported solutions. */
@Singleton
class SolutionImports extends CatalogueImports<Solution> implements SolutionImport {

    SolutionImports(SolutionInCatalogue kind, Solutions solutions, CatalogueDesk desk, NetworkDirectory networks) {
        super(kind, solutions, desk, networks);
    }
}
