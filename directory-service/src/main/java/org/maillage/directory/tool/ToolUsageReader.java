package org.maillage.directory.tool;

import static org.maillage.directory.tool.ToolUsageFields.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.directory.catalogue.CatalogueEntry;
import org.maillage.directory.child.PlaceChild;
import org.maillage.directory.sheet.SheetPatch;
import org.maillage.directory.solution.Solutions;
import org.maillage.directory.solution.ToolName;
import org.maillage.directory.vocabulary.Vocabularies;
import org.maillage.kernel.input.Field;
import org.maillage.kernel.input.Members;
import org.maillage.kernel.input.TextRule;

/** Reads the members of a {@code ToolUsageInput}. A tool named like a solution of the catalogue is that solution. */
@ApplicationScoped
class ToolUsageReader {

    private static final TextRule TOOL_RULE = TextRule.line(1, 120);
    private static final LocalDate OLDEST = LocalDate.of(1970, 1, 1);

    private final Solutions solutions;
    private final List<String> needs;
    private final Clock clock;

    ToolUsageReader(Solutions solutions, Vocabularies vocabularies, Clock clock) {
        this.solutions = solutions;
        this.needs = List.copyOf(vocabularies.named("toolNeeds").codes());
        this.clock = clock;
    }

    SheetPatch read(Members members) {
        var tool = members.required("tool", members.text("tool", TOOL_RULE));
        var patch = new SheetPatch()
                .set(TOOL, tool)
                .set(SOLUTION, solution(members, tool))
                .set(NEED, members.required("need", members.code("need", needs)))
                .set(SATISFACTION, members.integer("satisfaction", 1, 5))
                .set(WANTS_ALTERNATIVE, members.bool("wantsAlternative"))
                .set(SINCE, members.date("since").flatMap(date -> past(date, members)));
        members.serverOwned(PlaceChild.SERVER_OWNED);
        members.finish();
        return patch;
    }

    /** The one named, else the one that the tool's name folds to; a new name takes the old link away. */
    private Field<UUID> solution(Members members, Field<String> tool) {
        var named = members.id("solutionId").flatMap(id -> known(id, members));
        if (named.value().isPresent() || tool.value().isEmpty()) {
            return named;
        }
        return tool.value()
                .map(ToolName::of)
                .flatMap(solutions::byName)
                .map(CatalogueEntry::uuid)
                .map(Field::given)
                .orElseGet(Field::cleared);
    }

    private Optional<UUID> known(UUID solution, Members members) {
        if (solutions.existing(Set.of(solution)).isEmpty()) {
            members.spot("solutionId").fault("unknown-solution", "No solution of the catalogue has this id.");
            return Optional.empty();
        }
        return Optional.of(solution);
    }

    private Optional<LocalDate> past(LocalDate date, Members members) {
        var today = LocalDate.now(clock);
        if (date.isBefore(OLDEST) || date.isAfter(today)) {
            members.spot("since").fault("out-of-range", "From " + OLDEST + " to " + today + " is expected.");
            return Optional.empty();
        }
        return Optional.of(date);
    }
}
