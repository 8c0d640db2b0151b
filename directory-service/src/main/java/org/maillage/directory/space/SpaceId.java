package org.maillage.directory.space;

import java.util.UUID;
import org.maillage.directory.child.ChildId;

/** The identity of a space. */
public record SpaceId(UUID value) implements ChildId {

    @Override
    public String toString() {
        return value.toString();
    }
}
