package org.maillage.directory.solution;

import org.maillage.directory.catalogue.CatalogueImport;

/** Where imports of solutions come in; a solution that is there under the same name is taken for the row's. */
public interface SolutionImport extends CatalogueImport {}
