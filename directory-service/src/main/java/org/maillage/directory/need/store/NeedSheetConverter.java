package org.maillage.directory.need.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.need.NeedFields;
import org.maillage.directory.need.NeedSheet;
import org.maillage.directory.sheet.json.SheetJson;

@Converter(autoApply = true)
@Immutable
class NeedSheetConverter implements AttributeConverter<NeedSheet, String> {

    private static final SheetJson JSON = new SheetJson(NeedFields.ALL);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable NeedSheet sheet) {
        return sheet == null ? null : JSON.write(sheet.values());
    }

    @Override
    public @Nullable NeedSheet convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : new NeedSheet(JSON.read(json));
    }
}
