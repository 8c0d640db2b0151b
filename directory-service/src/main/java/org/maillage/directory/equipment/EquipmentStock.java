package org.maillage.directory.equipment;

import org.maillage.directory.child.ChildStore;

/** All equipment. */
public interface EquipmentStock extends ChildStore<Equipment, EquipmentId> {}
