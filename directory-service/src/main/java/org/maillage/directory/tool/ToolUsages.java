package org.maillage.directory.tool;

import java.util.List;
import org.maillage.directory.child.ChildStore;
import org.maillage.directory.solution.ToolName;

/** Every declared tool. */
public interface ToolUsages extends ChildStore<ToolUsage, ToolUsageId> {

    /** Those of that tool that no solution of the catalogue stands for yet. */
    List<ToolUsageId> unlinked(ToolName tool);
}
