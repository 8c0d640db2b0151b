package org.maillage.directory.equipment.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.equipment.EquipmentFields;
import org.maillage.directory.equipment.EquipmentSheet;
import org.maillage.directory.sheet.json.SheetJson;

@Converter(autoApply = true)
@Immutable
class EquipmentSheetConverter implements AttributeConverter<EquipmentSheet, String> {

    private static final SheetJson JSON = new SheetJson(EquipmentFields.ALL);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable EquipmentSheet sheet) {
        return sheet == null ? null : JSON.write(sheet.values());
    }

    @Override
    public @Nullable EquipmentSheet convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : new EquipmentSheet(JSON.read(json));
    }
}
