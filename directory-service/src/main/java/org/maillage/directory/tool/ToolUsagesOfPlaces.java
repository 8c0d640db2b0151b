package org.maillage.directory.tool;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import org.maillage.directory.child.ChildPublisher;
import org.maillage.directory.child.ChildrenOfPlaces;
import org.maillage.directory.place.ImportTerms;
import org.maillage.directory.place.PlaceId;
import org.maillage.kernel.Ids;

/** The declared tools as their place sees them. */
@Singleton
class ToolUsagesOfPlaces extends ChildrenOfPlaces<ToolUsage> {

    ToolUsagesOfPlaces(ToolUsageOfPlace kind, ToolUsages usages, ChildPublisher publisher, Ids ids, Clock clock) {
        super(kind, usages, publisher, ids, clock);
    }

    @Override
    public Optional<Batch> open(ImportTerms terms, Collection<PlaceId> places) {
        return Optional.empty();
    }
}
