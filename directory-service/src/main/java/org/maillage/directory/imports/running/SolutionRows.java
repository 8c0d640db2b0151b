package org.maillage.directory.imports.running;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.maillage.directory.imports.profile.Target;
import org.maillage.directory.place.ImportTerms;
import org.maillage.directory.solution.SolutionImport;

/** Rows that become solutions. */
@ApplicationScoped
class SolutionRows implements RowTarget {

    private final SolutionImport solutions;

    SolutionRows(SolutionImport solutions) {
        this.solutions = solutions;
    }

    @Override
    public Target target() {
        return Target.SOLUTIONS;
    }

    @Override
    public Batch open(ImportTerms terms, Collection<String> keys) {
        return new CatalogueRows(solutions.open(terms, keys));
    }
}
