package org.maillage.directory.space.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.sheet.json.SheetJson;
import org.maillage.directory.space.SpaceFields;
import org.maillage.directory.space.SpaceSheet;

@Converter(autoApply = true)
@Immutable
class SpaceSheetConverter implements AttributeConverter<SpaceSheet, String> {

    private static final SheetJson JSON = new SheetJson(SpaceFields.ALL);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SpaceSheet sheet) {
        return sheet == null ? null : JSON.write(sheet.values());
    }

    @Override
    public @Nullable SpaceSheet convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : new SpaceSheet(JSON.read(json));
    }
}
