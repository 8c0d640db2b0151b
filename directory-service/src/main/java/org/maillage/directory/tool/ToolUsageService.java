package org.maillage.directory.tool;

import jakarta.inject.Singleton;
import org.maillage.directory.child.ChildDesk;
import org.maillage.directory.child.ChildService;

/** What people do with the tools that places declare. */
@Singleton
public class ToolUsageService extends ChildService<ToolUsage, ToolUsageId, ToolUsageState> {

    ToolUsageService(ToolUsageOfPlace kind, ToolUsages usages, ChildDesk desk) {
        super(kind, usages, desk);
    }
}
