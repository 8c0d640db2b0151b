package org.maillage.gateway.search.equipment;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.maillage.gateway.readmodel.Applied;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Labels;
import org.maillage.gateway.readmodel.ReadModel;
import org.maillage.gateway.readmodel.equipment.Equipment;
import org.maillage.gateway.search.Conditions;
import org.maillage.gateway.search.Fields;
import org.maillage.gateway.search.InPlaces;
import org.maillage.gateway.search.IndexDocument;
import org.maillage.gateway.search.Ranking;
import org.maillage.gateway.search.Searched;
import org.maillage.gateway.search.Wanted;

/** Equipment of places that are not closed. */
public final class EquipmentSearch implements Searched<Equipment, EquipmentFilter> {

    private static final String CATEGORY = "category";
    private static final String PROCESS = "process";
    private static final String MATERIAL = "material";
    private static final String SHARING = "sharing";
    private static final String TRAINING_REQUIRED = "trainingRequired";
    private static final String CONDITION = "condition";

    private final InPlaces<Equipment> inPlaces;
    private final Labels labels;

    public EquipmentSearch(ReadModel model, Labels labels) {
        this.inPlaces = new InPlaces<>(model, Equipment.OF_PLACE);
        this.labels = labels;
    }

    @Override
    public Class<Equipment> things() {
        return Equipment.class;
    }

    @Override
    public Class<EquipmentFilter> filters() {
        return EquipmentFilter.class;
    }

    @Override
    public Optional<IndexDocument> document(Equipment equipment) {
        return inPlaces.document(equipment, labels).map(document -> document.named(equipment.name())
                .text(equipment.make())
                .text(equipment.model())
                .text(equipment.conditions())
                .text(labels.equipmentCategory(equipment.category()))
                .texts(equipment.processes().stream().map(labels::process).toList())
                .texts(equipment.materials().stream().map(labels::material).toList())
                .code(CATEGORY, equipment.category())
                .codes(PROCESS, equipment.processes())
                .codes(MATERIAL, equipment.materials())
                .code(SHARING, equipment.sharing())
                .code(TRAINING_REQUIRED, equipment.trainingRequired())
                .code(CONDITION, equipment.condition()));
    }

    @Override
    public String name(Equipment equipment) {
        return equipment.name();
    }

    @Override
    public Wanted<Equipment> wanted(EquipmentFilter filter, Instant now) {
        var conditions = new Conditions()
                .is(CATEGORY, filter.category())
                .is(PROCESS, filter.process())
                .is(MATERIAL, filter.material())
                .oneOfCodes(SHARING, filter.sharing())
                .is(TRAINING_REQUIRED, filter.trainingRequired())
                .is(CONDITION, filter.condition())
                .is(Fields.NETWORK, filter.networkId())
                .in(filter.territory())
                .near(filter.near());
        if (filter.condition() == null) {
            conditions.not(CONDITION, Equipment.BROKEN);
        }
        return new Wanted<>(filter.search(), conditions, inPlaces.within(filter.near(), filter.territory(), now));
    }

    @Override
    public Ranking<Equipment> ranking(EquipmentFilter filter, Instant now) {
        return Ranking.usual(
                EntityKind.EQUIPMENT, filter.search(), filter.near(), inPlaces.kilometresFrom(filter.near(), now));
    }

    @Override
    public Collection<Equipment> follow(Applied change) {
        return inPlaces.follow(change);
    }
}
