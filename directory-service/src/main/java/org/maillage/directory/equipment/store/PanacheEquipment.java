package org.maillage.directory.equipment.store;

import jakarta.enterprise.context.ApplicationScoped;
import org.maillage.directory.child.store.PanacheChildren;
import org.maillage.directory.equipment.Equipment;
import org.maillage.directory.equipment.EquipmentId;
import org.maillage.directory.equipment.EquipmentStock;

@ApplicationScoped
class PanacheEquipment implements EquipmentStock, PanacheChildren<Equipment, EquipmentId> {

    @Override
    public Class<Equipment> type() {
        return Equipment.class;
    }
}
