package org.maillage.directory.tool;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.maillage.directory.solution.SolutionState;
import org.maillage.directory.solution.Solutions;
import org.maillage.directory.solution.ToolName;

/** What the catalogue has in place of the tools that places use. */
@ApplicationScoped
public class ToolAlternatives {

    private final ToolUsageService usages;
    private final Solutions solutions;

    ToolAlternatives(ToolUsageService usages, Solutions solutions) {
        this.usages = usages;
        this.solutions = solutions;
    }

    /** The solutions that name the tool among what they are alternatives to, by name. */
    public List<SolutionState> to(ToolUsageId id) {
        var tool = ToolName.of(usages.byId(id).tool());
        return solutions.all().stream()
                .filter(solution -> solution.sheet().replaces(tool))
                .map(SolutionState::of)
                .toList();
    }
}
