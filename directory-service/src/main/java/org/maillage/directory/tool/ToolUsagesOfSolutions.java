package org.maillage.directory.tool;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.maillage.directory.child.ChildPublisher;
import org.maillage.directory.place.Place;
import org.maillage.directory.place.Places;
import org.maillage.directory.solution.Solution;
import org.maillage.directory.solution.SolutionFollowers;
import org.maillage.directory.solution.ToolName;

/** Links the tools that were declared by a name before a solution of that name came into the catalogue. */
@ApplicationScoped
class ToolUsagesOfSolutions implements SolutionFollowers {

    private final ToolUsages usages;
    private final ToolUsageOfPlace kind;
    private final Places places;
    private final ChildPublisher publisher;
    private final Clock clock;

    ToolUsagesOfSolutions(
            ToolUsages usages, ToolUsageOfPlace kind, Places places, ChildPublisher publisher, Clock clock) {
        this.usages = usages;
        this.kind = kind;
        this.places = places;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public void follow(Solution solution) {
        for (var id : usages.unlinked(ToolName.of(solution.sheet().name()))) {
            usages.placeOf(id).flatMap(places::forChange).ifPresent(place -> link(id, solution, place));
        }
    }

    private void link(ToolUsageId id, Solution solution, Place place) {
        usages.forChange(id).filter(usage -> usage.sheet().solution().isEmpty()).ifPresent(usage -> {
            usage.link(solution.id(), clock.instant());
            publisher.updated(kind, usage, place);
        });
    }
}
