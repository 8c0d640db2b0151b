package org.maillage.directory.place.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.place.PlaceFields;
import org.maillage.directory.place.PlaceSheet;
import org.maillage.directory.sheet.json.SheetJson;

@Converter(autoApply = true)
@Immutable
class PlaceSheetConverter implements AttributeConverter<PlaceSheet, String> {

    private static final SheetJson JSON = new SheetJson(PlaceFields.ALL);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PlaceSheet sheet) {
        return sheet == null ? null : JSON.write(sheet.values());
    }

    @Override
    public @Nullable PlaceSheet convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : new PlaceSheet(JSON.read(json));
    }
}
