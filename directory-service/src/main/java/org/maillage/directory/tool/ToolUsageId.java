package org.maillage.directory.tool;

import java.util.UUID;
import org.maillage.directory.child.ChildId;

/** The identity of a declared use of a tool. */
public record ToolUsageId(UUID value) implements ChildId {

    @Override
    public String toString() {
        return value.toString();
    }
}
