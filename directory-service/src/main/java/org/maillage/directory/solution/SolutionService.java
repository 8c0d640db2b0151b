package org.maillage.directory.solution;

import jakarta.inject.Singleton;
import org.maillage.directory.catalogue.CatalogueDesk;
import org.maillage.directory.catalogue.CatalogueService;

/** What people do with solutions. */
@Singleton
public class SolutionService extends CatalogueService<Solution, SolutionId, SolutionState> {

    SolutionService(SolutionInCatalogue kind, Solutions solutions, CatalogueDesk desk) {
        super(kind, solutions, desk);
    }
}
