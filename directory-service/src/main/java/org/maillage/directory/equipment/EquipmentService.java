package org.maillage.directory.equipment;

import jakarta.inject.Singleton;
import org.maillage.directory.child.ChildDesk;
import org.maillage.directory.child.ChildService;

/** What people do with equipment. */
@Singleton
public class EquipmentService extends ChildService<Equipment, EquipmentId, EquipmentState> {

    EquipmentService(EquipmentOfPlace kind, EquipmentStock stock, ChildDesk desk) {
        super(kind, stock, desk);
    }
}
