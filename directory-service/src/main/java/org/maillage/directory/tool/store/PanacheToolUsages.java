package org.maillage.directory.tool.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.maillage.directory.child.store.PanacheChildren;
import org.maillage.directory.solution.ToolName;
import org.maillage.directory.tool.ToolUsage;
import org.maillage.directory.tool.ToolUsageId;
import org.maillage.directory.tool.ToolUsages;

@ApplicationScoped
class PanacheToolUsages implements ToolUsages, PanacheChildren<ToolUsage, ToolUsageId> {

    @Override
    public Class<ToolUsage> type() {
        return ToolUsage.class;
    }

    @Override
    public List<ToolUsageId> unlinked(ToolName tool) {
        return getEntityManager()
                .createQuery(
                        "select u.id from ToolUsage u where u.foldedTool = ?1 and u.solutionId is null order by u.placeId, u.id",
                        UUID.class)
                .setParameter(1, tool.folded())
                .getResultStream()
                .map(ToolUsageId::new)
                .toList();
    }
}
