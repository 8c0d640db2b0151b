package org.maillage.directory.equipment;

import java.util.UUID;
import org.maillage.directory.child.ChildId;

/** The identity of a piece of equipment. */
public record EquipmentId(UUID value) implements ChildId {

    @Override
    public String toString() {
        return value.toString();
    }
}
