package org.maillage.directory.equipment;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.maillage.directory.child.ChildPublisher;
import org.maillage.directory.child.ChildrenOfPlaces;
import org.maillage.kernel.Ids;

/** The equipment as its place sees it. */
@Singleton
class EquipmentOfPlaces extends ChildrenOfPlaces<Equipment> {

    EquipmentOfPlaces(EquipmentOfPlace kind, EquipmentStock stock, ChildPublisher publisher, Ids ids, Clock clock) {
        super(kind, stock, publisher, ids, clock);
    }
}
